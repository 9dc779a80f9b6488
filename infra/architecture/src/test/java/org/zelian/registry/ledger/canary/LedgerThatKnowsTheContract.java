package org.zelian.registry.ledger.canary;

import org.zelian.registry.contract.RegistryEvent;

public record LedgerThatKnowsTheContract(RegistryEvent event) {}
