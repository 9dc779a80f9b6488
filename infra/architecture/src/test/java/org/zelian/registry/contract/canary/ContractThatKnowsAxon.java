package org.zelian.registry.contract.canary;

import org.axonframework.messaging.MetaData;

record ContractThatKnowsAxon(MetaData metaData) {}
