package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationEscalated;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationPhase;

import java.util.EnumSet;
import java.util.Set;

/** What an event makes of an order's phase. */
final class RectificationPhases {

    private static final Set<RectificationPhase> UNDER_WAY =
            EnumSet.of(
                    RectificationPhase.ISSUED,
                    RectificationPhase.ACKNOWLEDGED,
                    RectificationPhase.PLANNED,
                    RectificationPhase.IN_PROGRESS);
    private static final Set<RectificationPhase> OVER =
            EnumSet.of(
                    RectificationPhase.CLOSED,
                    RectificationPhase.RISK_ACCEPTED,
                    RectificationPhase.VOID);

    private RectificationPhases() {}

    /** Whether it is still to be ended. */
    static boolean isOpen(RectificationPhase phase) {
        return !OVER.contains(phase);
    }

    /** Whether the unit has still to put it right: only then can it be overdue. */
    static boolean isUnderWay(RectificationPhase phase) {
        return UNDER_WAY.contains(phase);
    }

    /**
     * The phase that an event begins.
     *
     * @param accepted whether the risk of every item is accepted by now
     * @return null where the phase goes on
     */
    static @Nullable RectificationPhase entered(
            RectificationEvent event, RectificationPhase now, boolean accepted) {
        return switch (event) {
            case RectificationOrdered e -> RectificationPhase.ISSUED;
            case RectificationOrderCorrected e -> null;
            case RectificationAcknowledged e -> RectificationPhase.ACKNOWLEDGED;
            case RectificationPlanned e ->
                    now == RectificationPhase.IN_PROGRESS ? null : RectificationPhase.PLANNED;
            case RectificationProgressReported e -> RectificationPhase.IN_PROGRESS;
            case RectificationSubmitted e -> RectificationPhase.SUBMITTED;
            case RectificationVerified e -> RectificationPhase.VERIFIED;
            case RectificationReturned e -> RectificationPhase.IN_PROGRESS;
            case RectificationClosed e -> RectificationPhase.CLOSED;
            case RectificationRiskAccepted e -> accepted ? RectificationPhase.RISK_ACCEPTED : null;
            case RectificationVoided e -> RectificationPhase.VOID;
            case RectificationExtensionAsked e -> null;
            case RectificationExtended e -> null;
            case RectificationExtensionDeclined e -> null;
            case RectificationUrged e -> null;
            case RectificationEscalated e -> null;
            case RectificationReportFiled e -> null;
        };
    }
}
