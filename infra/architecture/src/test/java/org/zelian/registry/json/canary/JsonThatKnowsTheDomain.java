package org.zelian.registry.json.canary;

import org.zelian.registry.domain.Act;

record JsonThatKnowsTheDomain(Act act) {}
