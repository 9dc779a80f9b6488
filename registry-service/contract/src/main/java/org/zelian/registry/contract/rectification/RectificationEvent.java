package org.zelian.registry.contract.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;
import java.util.List;

/**
 * What happens to an order to put something right. Stream: the order's id. Each names the unit that
 * has to, so that what is kept of the unit can be fed without looking anything up.
 */
public sealed interface RectificationEvent extends RegistryEvent {

    RectificationId rectification();

    UnitId unit();

    @EventName("rectification.ordered")
    record RectificationOrdered(
            RectificationId rectification, UnitId unit, RectificationOrder order, Basis basis)
            implements RectificationEvent {}

    /** Corrects a {@link RectificationOrdered}. */
    @EventName("rectification.ordercorrected")
    record RectificationOrderCorrected(
            RectificationId rectification,
            UnitId unit,
            long corrects,
            RectificationOrder order,
            Basis basis)
            implements RectificationEvent, Correction {}

    @EventName("rectification.acknowledged")
    record RectificationAcknowledged(RectificationId rectification, UnitId unit, Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.planned")
    record RectificationPlanned(
            RectificationId rectification, UnitId unit, RectificationPlan plan, Basis basis)
            implements RectificationEvent {}

    /**
     * @param done items that are put right; absent where none is finished yet
     */
    @EventName("rectification.progressreported")
    record RectificationProgressReported(
            RectificationId rectification,
            UnitId unit,
            @Nullable ItemNumbers done,
            String note,
            List<EvidenceDigest> evidence,
            Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.submitted")
    record RectificationSubmitted(
            RectificationId rectification, UnitId unit, EvidenceDigest report, Basis basis)
            implements RectificationEvent {}

    /**
     * @param submission sequence number, in this stream, of the submission verified
     */
    @EventName("rectification.verified")
    record RectificationVerified(
            RectificationId rectification,
            UnitId unit,
            long submission,
            String opinion,
            @Nullable EvidenceDigest evidence,
            Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.returned")
    record RectificationReturned(
            RectificationId rectification,
            UnitId unit,
            long submission,
            ItemNumbers again,
            Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.closed")
    record RectificationClosed(RectificationId rectification, UnitId unit, Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.extensionasked")
    record RectificationExtensionAsked(
            RectificationId rectification, UnitId unit, LocalDate until, Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.extended")
    record RectificationExtended(
            RectificationId rectification,
            UnitId unit,
            LocalDate dueOn,
            EvidenceDigest consent,
            Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.extensiondeclined")
    record RectificationExtensionDeclined(RectificationId rectification, UnitId unit, Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.urged")
    record RectificationUrged(
            RectificationId rectification, UnitId unit, String message, Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.escalated")
    record RectificationEscalated(RectificationId rectification, UnitId unit, Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.riskaccepted")
    record RectificationRiskAccepted(
            RectificationId rectification,
            UnitId unit,
            ItemNumbers items,
            LocalDate until,
            Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.voided")
    record RectificationVoided(RectificationId rectification, UnitId unit, Basis basis)
            implements RectificationEvent {}

    @EventName("rectification.reportfiled")
    record RectificationReportFiled(
            RectificationId rectification,
            UnitId unit,
            @Nullable EvidenceDigest receipt,
            Basis basis)
            implements RectificationEvent {}
}
