package org.zelian.registry.query.obligations;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.TargetEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.unit.UnitEvent;

import java.util.Set;
import java.util.stream.Collectors;

/** Of what an event says something that rules ask about. Drafts and descriptions oblige nobody. */
final class Obliging {

    private Obliging() {}

    static Set<String> keys(RegistryEvent event, Posts posts) {
        return switch (event) {
            case TargetDescribed e -> Set.of();
            case GradingDrafted e -> Set.of();
            case ExpertOpinionRecorded e -> Set.of();
            case FilingDrafted e -> Set.of();
            case TargetEvent e -> Set.of(e.target().value());
            case InspectionEvent e -> targets(e);
            case RectificationEvent e -> Set.of(e.rectification().value());
            case UnitEvent e -> Set.of(e.unit().value());
            case AppointmentEvent e -> posts.unit(e);
            case ObligationEvent e -> Set.of(e.obligation().subject());
            default -> Set.of();
        };
    }

    private static Set<String> targets(InspectionEvent event) {
        InspectionRecord record =
                switch (event) {
                    case InspectionRecorded e -> e.record();
                    case InspectionCorrected e -> e.record();
                };
        return record.targets().stream()
                .map(ProtectionTargetId::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
