package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.rectification.RectificationCommand.CorrectRectificationOrder;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.PlanRectification;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.domain.person.PersonStanding;
import org.zelian.registry.domain.rectification.RectificationFacts;

import java.time.LocalDate;
import java.util.Set;

/** What a decision about a rectification needs to know of others, found from its unit. */
public final class RectificationNeeds {

    private static final RectificationFacts NOTHING =
            new RectificationFacts(null, Set.of(), null, null, false);

    private RectificationNeeds() {}

    static RectificationFacts of(RectificationCommand command, Facts facts, LocalDate day) {
        UnitId unit = unit(command, facts);
        return unit == null
                ? NOTHING
                : switch (command) {
                    case OrderRectification c -> ordered(unit, c.order(), facts, day);
                    case CorrectRectificationOrder c -> ordered(unit, c.order(), facts, day);
                    case PlanRectification c -> planned(unit, c.plan().responsible(), facts, day);
                    default -> NOTHING;
                };
    }

    /** The unit that has to put it right; null if a command names an order that does not exist. */
    static @Nullable UnitId unit(RectificationCommand command, Facts facts) {
        return command instanceof OrderRectification c
                ? c.unit()
                : facts.rectifications().unit(command.rectification());
    }

    private static RectificationFacts ordered(
            UnitId unit, RectificationOrder order, Facts facts, LocalDate day) {
        return new RectificationFacts(
                facts.units().standing(unit, day),
                facts.targets().operatedBy(unit, day),
                order.evaluation() == null ? null : facts.evaluations().target(order.evaluation()),
                order.inspection() == null ? null : facts.inspections().unit(order.inspection()),
                false);
    }

    private static RectificationFacts planned(
            UnitId unit, PersonId responsible, Facts facts, LocalDate day) {
        PersonStanding standing = facts.people().standing(responsible, day);
        boolean works =
                unit.equals(facts.people().unit(responsible, day))
                        || facts.appointments().heldBy(responsible, day).stream()
                                .anyMatch(held -> held.unit().equals(unit));
        return new RectificationFacts(
                facts.units().standing(unit, day),
                Set.of(),
                null,
                null,
                standing != null && standing.inService() && works);
    }
}
