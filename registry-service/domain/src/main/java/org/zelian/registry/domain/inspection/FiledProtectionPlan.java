package org.zelian.registry.domain.inspection;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.CorrectProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanCorrected;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.protectiontarget.TheTargetIsRegistered;
import org.zelian.registry.domain.reservation.Unique;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** 保护工作方案 of a target and year, as the police have it: decides what is recorded of it. */
public class FiledProtectionPlan {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ProtectionTargetId target;
    private final Entries<ProtectionPlan> plans = new Entries<>();

    FiledProtectionPlan() {}

    /** What only this plan may hold: its target's place in its year. */
    Set<Unique> held() {
        ProtectionPlan plan = Objects.requireNonNull(plans.standing(0));
        return Set.of(
                new Unique(ReservationKind.PROTECTIONPLAN, target().value() + ":" + plan.year()));
    }

    void decide(FileProtectionPlan command, Act act, ProtectionPlanFacts facts) {
        act.isAboutThePast(command.basis());
        mayHaveBeen(command.target(), command.plan(), act, facts);
        act.record(
                new ProtectionPlanFiled(
                        command.id(), command.target(), command.plan(), command.basis()));
    }

    void decide(CorrectProtectionPlan command, Act act, ProtectionPlanFacts facts) {
        act.isACorrection(command.basis());
        CorrectionsNameAnEntry.check(plans.standing(command.corrects()), command.corrects());
        mayHaveBeen(target(), command.plan(), act, facts);
        act.record(
                new ProtectionPlanCorrected(
                        command.id(),
                        target(),
                        command.corrects(),
                        command.plan(),
                        command.basis()));
    }

    private static void mayHaveBeen(
            ProtectionTargetId target, ProtectionPlan plan, Act act, ProtectionPlanFacts facts) {
        TheTargetIsRegistered.check(target, facts.target()).isThere(act);
        LevelThreeAndAboveFileAPlan.check(facts.level());
        APlanIsNotFiledYearsAhead.check(plan.year(), act.effective());
    }

    private ProtectionTargetId target() {
        return Objects.requireNonNull(target);
    }

    @EventSourcingHandler
    void evolve(ProtectionPlanEvent event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        id = event.id().value();
        target = event.target();
        plans.add(
                event,
                effective,
                switch (event) {
                    case ProtectionPlanFiled e -> e.plan();
                    case ProtectionPlanCorrected e -> e.plan();
                });
    }
}
