package org.zelian.registry.contract;

/**
 * An event of one target's history, whichever stream it stands in. What is on that record goes with
 * the target when another unit operates it; the files named by the acts on it, too.
 */
public interface TargetEvent extends RegistryEvent {

    ProtectionTargetId target();
}
