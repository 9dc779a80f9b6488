package org.zelian.registry.contract;

/**
 * Something a person, a policy or the bootstrap asks the registry to do.
 *
 * <p>Who asks, under which appointment, and from which day it holds travel beside the command, in
 * its {@link Ask}, not in it.
 */
public interface RegistryCommand {

    /** The stream that decides: its aggregate identifier, for example {@code unit-7K3M9QXA}. */
    String stream();
}
