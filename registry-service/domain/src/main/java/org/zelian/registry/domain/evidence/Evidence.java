package org.zelian.registry.domain.evidence;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenTargetEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.RecordEvidence;
import org.zelian.registry.contract.evidence.EvidenceEvent;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpened;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpenedWithTarget;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.domain.Act;

/** 材料: a unit's record of a file, and of everybody who opened it. */
public class Evidence {

    @AggregateIdentifier private @Nullable String id;

    Evidence() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordEvidence command, Act act) {
        act.isAboutThePast(Basis.none());
        AFileIsRecordedOnce.check(id != null);
        act.record(
                new EvidenceRecorded(
                        command.file(),
                        command.unit(),
                        command.type(),
                        command.size(),
                        command.name()));
    }

    @CommandHandler
    void decide(OpenEvidence command, Act act) {
        act.isAboutThePast(Basis.none());
        act.record(new EvidenceOpened(command.file(), command.unit(), command.use()));
    }

    @CommandHandler
    void decide(OpenTargetEvidence command, Act act) {
        act.isAboutThePast(Basis.none());
        act.record(
                new EvidenceOpenedWithTarget(
                        command.file(), command.unit(), command.target(), command.use()));
    }

    @EventSourcingHandler
    void evolve(EvidenceEvent event) {
        switch (event) {
            case EvidenceRecorded e -> id = EvidenceCommand.stream(e.file(), e.unit());
            case EvidenceOpened e -> {}
            case EvidenceOpenedWithTarget e -> {}
        }
    }
}
