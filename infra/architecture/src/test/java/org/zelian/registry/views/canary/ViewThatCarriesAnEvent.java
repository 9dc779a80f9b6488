package org.zelian.registry.views.canary;

import org.axonframework.messaging.MetaData;
import org.zelian.registry.contract.unit.UnitEvent;

record ViewThatCarriesAnEvent(UnitEvent event, MetaData metaData) {}
