package org.zelian.registry.frontend.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;
import java.util.List;

/** Bodies of what can be asked of an order, and of the unit that it is addressed to. */
sealed interface RectificationRequest extends RequestAbout<RectificationId> {

    record Order(
            UnitId unit,
            RectificationOrder order,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements RectificationRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.OrderRectification(rectification, unit, order, because);
        }
    }

    record CorrectOrder(
            long corrects,
            RectificationOrder order,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements RectificationRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.CorrectRectificationOrder(
                    rectification, corrects, order, because);
        }
    }

    record Plan(RectificationPlan plan, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements RectificationRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.PlanRectification(rectification, plan, because);
        }
    }

    record Progress(
            @Nullable ItemNumbers done,
            @Limit(1_000) String note,
            @Nullable List<EvidenceDigest> evidence,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements RectificationRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.ReportRectificationProgress(
                    rectification, done, note, evidence == null ? List.of() : evidence, because);
        }
    }

    record Submit(EvidenceDigest report, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements RectificationRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.SubmitRectification(rectification, report, because);
        }
    }

    record AskExtension(LocalDate until, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements RectificationRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.AskForRectificationExtension(
                    rectification, until, because);
        }
    }

    record FileReport(
            @Nullable EvidenceDigest receipt,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements RectificationRequest {
        @Override
        public RectificationCommand of(RectificationId rectification, Basis because) {
            return new RectificationCommand.FileRectificationReport(
                    rectification, receipt, because);
        }
    }
}
