package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.importing.ImportCommand.ConfirmImport;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.inspection.InspectionCommand;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.contract.person.PersonCommand;
import org.zelian.registry.contract.person.PersonCommand.RecordAsSamePerson;
import org.zelian.registry.contract.person.PersonCommand.RecordIdentity;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.person.PersonCommand.TransferPerson;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.domain.appointment.AppointmentFacts;
import org.zelian.registry.domain.importing.ImportFacts;
import org.zelian.registry.domain.person.PersonFacts;
import org.zelian.registry.domain.protectiontarget.ProtectionTargetFacts;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The facts a command's decision is given, as records of the domain. */
public final class DecisionFacts {

    private final Function<IdentityDocument, String> identityHash;
    private final Function<ImportPlanDigest, @Nullable Integer> planned;

    /**
     * @param identityHash keyed hash of an identity document that arrived open
     * @param planned rows of a plan of an import; null if it is not kept
     */
    public DecisionFacts(
            Function<IdentityDocument, String> identityHash,
            Function<ImportPlanDigest, @Nullable Integer> planned) {
        this.identityHash = identityHash;
        this.planned = planned;
    }

    /** The record for a command, if its decision needs any. */
    public Optional<Record> of(RegistryCommand command, Facts facts, LocalDate day) {
        return switch (command) {
            case UnitCommand unit -> Optional.of(UnitNeeds.of(unit, facts, day));
            case PersonCommand person -> Optional.of(of(person, facts, day));
            case AppointmentCommand appointment -> Optional.of(of(appointment, facts, day));
            case ProtectionTargetCommand target ->
                    Optional.of(
                            new ProtectionTargetFacts(
                                    standing(unitNamed(target), facts, day),
                                    TargetNeeds.unfinished(target, facts, day)));
            case FilingCommand filing -> Optional.of(FilingNeeds.of(filing, facts, day));
            case GradingCommand grading -> Optional.of(GradingNeeds.of(grading, facts, day));
            case EvaluationCommand evaluation ->
                    Optional.of(EvaluationNeeds.of(evaluation, facts, day));
            case InspectionCommand inspection ->
                    Optional.of(InspectionNeeds.of(inspection, facts, day));
            case ProtectionPlanCommand plan -> Optional.of(InspectionNeeds.of(plan, facts, day));
            case RectificationCommand rectification ->
                    Optional.of(RectificationNeeds.of(rectification, facts, day));
            case ConfirmImport confirming ->
                    Optional.of(new ImportFacts(planned.apply(confirming.plan())));
            default -> Optional.empty();
        };
    }

    private PersonFacts of(PersonCommand command, Facts facts, LocalDate day) {
        IdentityDocument identity =
                switch (command) {
                    case RegisterPerson c -> c.identity();
                    case RecordIdentity c -> c.identity();
                    default -> null;
                };
        return new PersonFacts(
                standing(unitNamed(command), facts, day),
                identity == null ? null : identityHash.apply(identity),
                facts.people().identity(command.person()),
                command instanceof RecordAsSamePerson c
                        ? facts.people().standing(c.same(), day)
                        : null);
    }

    private static AppointmentFacts of(AppointmentCommand command, Facts facts, LocalDate day) {
        Holding held = facts.appointments().find(command.person(), command.appointment());
        UnitId unit =
                command instanceof AppointPerson c ? c.unit() : held == null ? null : held.unit();
        return new AppointmentFacts(
                standing(unit, facts, day), facts.people().standing(command.person(), day));
    }

    private static @Nullable UnitId unitNamed(PersonCommand command) {
        return switch (command) {
            case RegisterPerson c -> c.unit();
            case TransferPerson c -> c.unit();
            default -> null;
        };
    }

    private static @Nullable UnitId unitNamed(ProtectionTargetCommand command) {
        return switch (command) {
            case RegisterTarget c -> c.operator();
            case HandOverTarget c -> c.successor();
            default -> null;
        };
    }

    private static @Nullable UnitStanding standing(
            @Nullable UnitId unit, Facts facts, LocalDate day) {
        return unit == null ? null : facts.units().standing(unit, day);
    }
}
