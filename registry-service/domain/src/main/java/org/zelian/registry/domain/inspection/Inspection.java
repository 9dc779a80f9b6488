package org.zelian.registry.domain.inspection;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionCommand.CorrectInspection;
import org.zelian.registry.contract.inspection.InspectionCommand.RecordInspection;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;
import java.util.Objects;

/** 自查 or 监督检查: decides what is recorded of one. */
public class Inspection {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable UnitId unit;
    private final Entries<InspectionRecord> records = new Entries<>();

    Inspection() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RecordInspection command, Act act, InspectionFacts facts) {
        act.isAboutThePast(command.basis());
        mayHaveBeen(command.unit(), command.record(), command.basis(), act, facts);
        act.record(
                new InspectionRecorded(
                        command.inspection(), command.unit(), command.record(), command.basis()));
    }

    @CommandHandler
    void decide(CorrectInspection command, Act act, InspectionFacts facts) {
        act.isACorrection(command.basis());
        InspectionRecord wrong =
                CorrectionsNameAnEntry.check(
                        records.standing(command.corrects()), command.corrects());
        AnInspectionStaysOfItsKind.check(wrong.kind(), command.record().kind());
        UnitId inspected = Objects.requireNonNull(unit);
        mayHaveBeen(inspected, command.record(), command.basis(), act, facts);
        act.record(
                new InspectionCorrected(
                        command.inspection(),
                        inspected,
                        command.corrects(),
                        command.record(),
                        command.basis()));
    }

    private static void mayHaveBeen(
            UnitId unit, InspectionRecord record, Basis basis, Act act, InspectionFacts facts) {
        TheUnitIsActive.check(unit, facts.unit());
        InspectedSystemsAreTheUnits.check(record.targets(), facts.operated());
        AnInspectionEndsAfterItBegins.check(record.beganOn(), act.effective());
        SupervisoryInspectionsNameTheirDocument.check(record.kind(), basis, act);
    }

    @EventSourcingHandler
    void evolve(InspectionEvent event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        id = event.inspection().value();
        unit = event.unit();
        records.add(
                event,
                effective,
                switch (event) {
                    case InspectionRecorded e -> e.record();
                    case InspectionCorrected e -> e.record();
                });
    }
}
