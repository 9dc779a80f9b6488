package org.zelian.registry.contract;

/**
 * Something that happened, as the ledger keeps it for decades.
 *
 * <p>Each event record carries an {@link EventName}; its components, in order, are its stored JSON.
 * Who did it and from which day it holds is in the {@link EventMetadata} beside it.
 */
public interface RegistryEvent {}
