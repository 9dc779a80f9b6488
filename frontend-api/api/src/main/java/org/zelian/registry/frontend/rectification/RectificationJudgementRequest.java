package org.zelian.registry.frontend.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what an order's issuer, or who stands above it, can say of it. */
sealed interface RectificationJudgementRequest extends RequestAbout<RectificationId> {

    record Verify(
            long submission,
            @Limit(1_000) String opinion,
            @Nullable EvidenceDigest evidence,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements RectificationJudgementRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.VerifyRectification(
                    rectification, submission, opinion, evidence, because);
        }
    }

    record Return(
            long submission,
            ItemNumbers again,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements RectificationJudgementRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.ReturnRectification(
                    rectification, submission, again, because);
        }
    }

    record Extend(
            LocalDate dueOn,
            EvidenceDigest consent,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements RectificationJudgementRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.ExtendRectification(
                    rectification, dueOn, consent, because);
        }
    }

    record Urge(
            @Limit(500) String message, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements RectificationJudgementRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.UrgeRectification(rectification, message, because);
        }
    }

    record AcceptRisk(
            ItemNumbers items,
            LocalDate until,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements RectificationJudgementRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.AcceptRectificationRisk(
                    rectification, items, until, because);
        }
    }
}
