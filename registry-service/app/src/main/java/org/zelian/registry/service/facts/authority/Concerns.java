package org.zelian.registry.service.facts.authority;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenTargetEvidence;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.importing.ImportCommand.ConfirmImport;
import org.zelian.registry.contract.inspection.InspectionCommand;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand;
import org.zelian.registry.contract.obligation.ObligationCommand;
import org.zelian.registry.contract.parameter.ParameterCommand;
import org.zelian.registry.contract.person.PersonCommand;
import org.zelian.registry.contract.person.PersonCommand.RecordAsSamePerson;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.service.facts.EvaluationNeeds;
import org.zelian.registry.service.facts.Facts;
import org.zelian.registry.service.facts.FilingNeeds;
import org.zelian.registry.service.facts.GradingNeeds;
import org.zelian.registry.service.facts.Holding;
import org.zelian.registry.service.facts.InspectionNeeds;
import org.zelian.registry.service.facts.Rectifications.Ordered;
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
            case FilingCommand filing -> of(filing);
            case ObligationCommand obligation -> of(obligation);
            case GradingCommand grading -> of(grading);
            case EvaluationCommand evaluation ->
                    existing(operator(EvaluationNeeds.target(evaluation, facts)), List.of());
            case InspectionCommand inspection ->
                    existing(InspectionNeeds.unit(inspection, facts), List.of());
            case ProtectionPlanCommand plan ->
                    existing(operator(InspectionNeeds.target(plan, facts)), List.of());
            case OpenTargetEvidence opening -> of(opening);
            case RectificationCommand rectification -> of(rectification);
            case EvidenceCommand evidence -> existing(evidence.unit(), List.of());
            case ParameterCommand parameter -> Concern.nowhere();
            case ConfirmImport confirming -> existing(confirming.unit(), List.of());
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

    private @Nullable Concern of(FilingCommand command) {
        return existing(operator(target(command)), List.of());
    }

    /** The target whose history the command adds to; null for what is about none. */
    @Nullable ProtectionTargetId target(RegistryCommand command) {
        return switch (command) {
            case ProtectionTargetCommand target -> target.target();
            case FilingCommand filing -> FilingNeeds.target(filing, facts);
            case GradingCommand grading -> GradingNeeds.target(grading, facts);
            case EvaluationCommand evaluation -> EvaluationNeeds.target(evaluation, facts);
            case ProtectionPlanCommand plan -> InspectionNeeds.target(plan, facts);
            default -> null;
        };
    }

    /** A file goes with its target: seen by whoever sees the target's operator of today. */
    private @Nullable Concern of(OpenTargetEvidence command) {
        UnitId operator = operator(command.target());
        boolean isThere =
                command.unit().equals(operator)
                        || (facts.evidence().standsWith(command.target(), command.file())
                                && facts.targets().everOperated(command.unit(), command.target()));
        return isThere ? existing(operator, List.of()) : null;
    }

    /** Of the unit that its subject belongs to, and no other that a command may name. */
    private @Nullable Concern of(ObligationCommand command) {
        return command.unit().equals(obliged(command.obligation()))
                ? existing(command.unit(), List.of())
                : null;
    }

    private @Nullable UnitId obliged(ObligationId obligation) {
        String subject = obligation.subject();
        return switch (subject.substring(0, subject.indexOf('-'))) {
            case "unit" -> new UnitId(subject);
            case "target" -> operator(new ProtectionTargetId(subject));
            case "grading" -> operator(facts.gradings().target(new GradingId(subject)));
            case "filing" -> operator(facts.filings().target(new FilingId(subject)));
            case "evaluation" -> operator(facts.evaluations().target(new EvaluationId(subject)));
            case "inspection" -> facts.inspections().unit(new InspectionId(subject));
            case "rectification" -> facts.rectifications().unit(new RectificationId(subject));
            default -> null;
        };
    }

    private @Nullable UnitId operator(@Nullable ProtectionTargetId target) {
        return target == null ? null : facts.targets().operator(target, today);
    }

    /** Where its target is operated. */
    private @Nullable Concern of(GradingCommand command) {
        return existing(operator(target(command)), List.of());
    }

    /** Of the unit that has to put it right; by what it is ordered for, and by whom. */
    private @Nullable Concern of(RectificationCommand command) {
        Ordered ordered =
                command instanceof OrderRectification c
                        ? new Ordered(c.unit(), c.order().origin(), null)
                        : facts.rectifications().find(command.rectification());
        Concern concern = ordered == null ? null : existing(ordered.unit(), List.of());
        return concern == null || ordered == null ? null : concern.about(ordered);
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
