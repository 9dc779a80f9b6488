package org.zelian.registry.contract.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;
import java.util.List;

/**
 * What can be asked of an order to put something right. The issuer is who may order by its origin:
 * the police (recorded by the liaison), an authority above the unit, or the unit itself.
 */
public sealed interface RectificationCommand extends RegistryCommand {

    RectificationId rectification();

    @Override
    default String stream() {
        return rectification().value();
    }

    /**
     * 下达整改, from the day it was received.
     *
     * @param unit 责任单位 that has to put it right
     */
    record OrderRectification(
            RectificationId rectification, UnitId unit, RectificationOrder order, Basis basis)
            implements RectificationCommand {}

    /** Puts right what an order was recorded as; its issuer until it is closed, then the city. */
    record CorrectRectificationOrder(
            RectificationId rectification, long corrects, RectificationOrder order, Basis basis)
            implements RectificationCommand {}

    /** 签收. */
    record AcknowledgeRectification(RectificationId rectification, Basis basis)
            implements RectificationCommand {}

    /** 整改方案, the first or another. */
    record PlanRectification(RectificationId rectification, RectificationPlan plan, Basis basis)
            implements RectificationCommand {}

    /**
     * 整改进展.
     *
     * @param done items that are put right; absent where none is finished yet
     * @param note what was done, up to 1,000 characters
     * @param evidence at most 20 files
     */
    record ReportRectificationProgress(
            RectificationId rectification,
            @Nullable ItemNumbers done,
            String note,
            List<EvidenceDigest> evidence,
            Basis basis)
            implements RectificationCommand {

        private static final int MOST = 20;

        public ReportRectificationProgress {
            note = Text.required(note, 1_000);
            evidence = List.copyOf(evidence);
            if (evidence.size() > MOST) {
                throw new InvalidValue("ListIsWithinItsLimit", MOST);
            }
        }
    }

    /**
     * 提交整改报告, once every item is put right or its risk accepted.
     *
     * @param report the file
     */
    record SubmitRectification(RectificationId rectification, EvidenceDigest report, Basis basis)
            implements RectificationCommand {}

    /**
     * 核查通过, never by somebody who put it right or submitted it.
     *
     * @param submission sequence number of the submission seen
     * @param opinion 核查意见, up to 1,000 characters
     * @param evidence of the verification, where there is some
     */
    record VerifyRectification(
            RectificationId rectification,
            long submission,
            String opinion,
            @Nullable EvidenceDigest evidence,
            Basis basis)
            implements RectificationCommand {
        public VerifyRectification {
            opinion = Text.required(opinion, 1_000);
        }
    }

    /**
     * 退回: not put right, with a reason.
     *
     * @param submission sequence number of the submission seen
     * @param again items that are not put right
     */
    record ReturnRectification(
            RectificationId rectification, long submission, ItemNumbers again, Basis basis)
            implements RectificationCommand {}

    /** 办结, once verified. */
    record CloseRectification(RectificationId rectification, Basis basis)
            implements RectificationCommand {}

    /** 申请延期, before it is submitted, with a reason. */
    record AskForRectificationExtension(RectificationId rectification, LocalDate until, Basis basis)
            implements RectificationCommand {}

    /**
     * 同意延期, by the issuer.
     *
     * @param dueOn the new 整改期限
     * @param consent the issuer's written consent
     */
    record ExtendRectification(
            RectificationId rectification, LocalDate dueOn, EvidenceDigest consent, Basis basis)
            implements RectificationCommand {}

    /** 不同意延期, with a reason. */
    record DeclineRectificationExtension(RectificationId rectification, Basis basis)
            implements RectificationCommand {}

    /**
     * 催办.
     *
     * @param message to the unit, up to 500 characters
     */
    record UrgeRectification(RectificationId rectification, String message, Basis basis)
            implements RectificationCommand {
        public UrgeRectification {
            message = Text.required(message, 500);
        }
    }

    /** 升级督办: overdue, to the authority above the one that ordered, with a reason. */
    record EscalateRectification(RectificationId rectification, Basis basis)
            implements RectificationCommand {}

    /**
     * 接受风险, with a reason; never of 重大风险隐患, nor of an order by the police.
     *
     * @param items whose risk is accepted
     * @param until last day
     */
    record AcceptRectificationRisk(
            RectificationId rectification, ItemNumbers items, LocalDate until, Basis basis)
            implements RectificationCommand {}

    /** 作废, with a reason. */
    record VoidRectification(RectificationId rectification, Basis basis)
            implements RectificationCommand {}

    /**
     * 整改报告报公安机关 (公通字〔2007〕43号 art. 20), from the day they had it.
     *
     * @param receipt their receipt
     */
    record FileRectificationReport(
            RectificationId rectification, @Nullable EvidenceDigest receipt, Basis basis)
            implements RectificationCommand {}
}
