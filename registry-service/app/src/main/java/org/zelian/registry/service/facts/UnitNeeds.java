package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.contract.unit.UnitCommand.CloseUnit;
import org.zelian.registry.contract.unit.UnitCommand.CorrectUnitRegistration;
import org.zelian.registry.contract.unit.UnitCommand.MergeUnit;
import org.zelian.registry.contract.unit.UnitCommand.MoveUnit;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitCommand.SplitUnit;
import org.zelian.registry.domain.unit.UnitFacts;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a decision about a unit needs to know of others, found from the units it names. */
public final class UnitNeeds {

    private UnitNeeds() {}

    static UnitFacts of(UnitCommand command, Facts facts, LocalDate day) {
        Units units = facts.units();
        UnitId superior = superior(command);
        DivisionCode division = division(command);
        return new UnitFacts(
                superior == null ? null : units.standing(superior, day),
                superior != null && units.isWithin(superior, command.unit(), day),
                units.cityBureau(),
                division != null && facts.codes().inForce("division", division.value(), day),
                standings(command, units, day),
                facts.targets().operatedBy(command.unit(), day),
                units.directlyBelow(command.unit(), day));
    }

    /** The units named as {@code into} or as successors. */
    public static List<UnitId> named(UnitCommand command) {
        return switch (command) {
            case MergeUnit c -> join(List.of(c.into()), c.successions());
            case SplitUnit c -> join(c.into(), c.successions());
            case MoveUnit c -> join(List.of(), c.successions());
            case CloseUnit c -> join(List.of(), c.successions());
            default -> List.of();
        };
    }

    private static List<UnitId> join(List<UnitId> into, List<TargetSuccession> successions) {
        return Stream.concat(into.stream(), successions.stream().map(TargetSuccession::successor))
                .distinct()
                .toList();
    }

    private static Map<UnitId, UnitStanding> standings(
            UnitCommand command, Units units, LocalDate day) {
        Map<UnitId, UnitStanding> standings = new HashMap<>();
        for (UnitId named : named(command)) {
            UnitStanding standing = units.standing(named, day);
            if (standing != null) {
                standings.put(named, standing);
            }
        }
        return standings;
    }

    /** The unit named as superior. */
    public static @Nullable UnitId superior(UnitCommand command) {
        return switch (command) {
            case RegisterUnit c -> c.superior();
            case MoveUnit c -> c.superior();
            case CorrectUnitRegistration c -> c.superior();
            default -> null;
        };
    }

    private static @Nullable DivisionCode division(UnitCommand command) {
        return switch (command) {
            case RegisterUnit c -> c.division();
            case MoveUnit c -> c.division();
            case CorrectUnitRegistration c -> c.division();
            default -> null;
        };
    }
}
