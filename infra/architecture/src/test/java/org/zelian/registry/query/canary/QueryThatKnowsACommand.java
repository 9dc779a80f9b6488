package org.zelian.registry.query.canary;

import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.domain.Act;
import org.zelian.registry.frontend.canary.FrontendThatKnowsTheQueryApp;

public record QueryThatKnowsACommand(
        UnitCommand command, Act act, FrontendThatKnowsTheQueryApp around) {}
