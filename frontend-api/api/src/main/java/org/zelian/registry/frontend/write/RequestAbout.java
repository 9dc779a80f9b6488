package org.zelian.registry.frontend.write;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryCommand;

/**
 * A body that asks something of the thing in the path.
 *
 * @param <I> its identifier
 */
public interface RequestAbout<I> extends WriteRequest {

    /** The command, with its basis sealed. */
    RegistryCommand of(I about, Basis because);
}
