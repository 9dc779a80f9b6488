package org.zelian.registry.service.facts.authority;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.parameter.ParameterCommand;
import org.zelian.registry.contract.person.PersonCommand;
import org.zelian.registry.contract.person.PersonCommand.RecordAsSamePerson;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.service.facts.Facts;
import org.zelian.registry.service.facts.Holding;
import org.zelian.registry.service.facts.UnitNeeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a command is about; null for what does not exist. */
record Concerns(Facts facts, LocalDate today) {

    @Nullable Concern of(RegistryCommand command) {
        return switch (command) {
            case UnitCommand unit -> of(unit);
            case PersonCommand person -> of(person);
            case AppointmentCommand appointment -> of(appointment);
            case ProtectionTargetCommand target -> of(target);
            case EvidenceCommand evidence -> existing(evidence.unit(), List.of());
            case ParameterCommand parameter -> Concern.nowhere();
            default -> null;
        };
    }

    private @Nullable Concern of(UnitCommand command) {
        UnitId superior = UnitNeeds.superior(command);
        if (command instanceof RegisterUnit registering) {
            UnitId under = superior != null ? superior : facts.units().cityBureau();
            Concern concern = under == null ? Concern.nowhere() : Concern.of(under);
            return concern.making(registering.nature().kind().isBureau());
        }
        List<UnitId> others = new ArrayList<>(UnitNeeds.named(command));
        if (superior != null) {
            others.add(superior);
        }
        return existing(command.unit(), others);
    }

    private @Nullable Concern of(PersonCommand command) {
        UnitId unit =
                command instanceof RegisterPerson registering
                        ? registering.unit()
                        : facts.people().unit(command.person(), today);
        if (command instanceof RecordAsSamePerson joining) {
            UnitId other = facts.people().unit(joining.same(), today);
            return other == null ? null : existing(unit, List.of(other));
        }
        return existing(unit, List.of());
    }

    private @Nullable Concern of(AppointmentCommand command) {
        return switch (command) {
            case AppointPerson c -> granting(c.unit(), c.role(), c.person());
            case DelegateAppointment c -> {
                Holding principal = held(c.principalPerson(), c);
                yield principal == null
                        ? null
                        : granting(principal.unit(), principal.role(), c.person());
            }
            default -> {
                Holding held = facts.appointments().find(command.person(), command.appointment());
                Concern concern = held == null ? null : existing(held.unit(), List.of());
                yield concern == null || held == null ? null : concern.granting(held.role());
            }
        };
    }

    private @Nullable Holding held(PersonId person, DelegateAppointment command) {
        return facts.appointments().find(person, command.principal());
    }

    private @Nullable Concern of(ProtectionTargetCommand command) {
        return switch (command) {
            case RegisterTarget c -> existing(c.operator(), List.of());
            case HandOverTarget c -> existing(operator(c), List.of(c.successor()));
            default -> existing(operator(command), List.of());
        };
    }

    private @Nullable UnitId operator(ProtectionTargetCommand command) {
        return facts.targets().operator(command.target(), today);
    }

    private @Nullable Concern granting(UnitId unit, Role role, PersonId person) {
        UnitId works = facts.people().unit(person, today);
        Concern concern = works == null ? null : existing(unit, List.of(works));
        return concern == null ? null : concern.granting(role);
    }

    private @Nullable Concern existing(@Nullable UnitId unit, List<UnitId> others) {
        if (unit == null
                || !Stream.concat(Stream.of(unit), others.stream())
                        .allMatch(facts.units()::exists)) {
            return null;
        }
        return Concern.of(unit).with(others);
    }
}
