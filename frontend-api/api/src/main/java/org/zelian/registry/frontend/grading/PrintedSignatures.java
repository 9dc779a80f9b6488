package org.zelian.registry.frontend.grading;

import static org.zelian.registry.frontend.print.Cell.label;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.Words;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.grading.GradingDetail;
import org.zelian.registry.views.grading.ShownReview;

import java.util.List;

/** The end of a report: what experts and authority said, and where to sign and seal it. */
final class PrintedSignatures {

    private PrintedSignatures() {}

    static Block of(GradingDetail detail) {
        ShownReview review = detail.grading().review();
        Trace approved = detail.approved();
        OfficialDocument document = approved == null ? null : approved.basis().document();
        String authority = detail.authority() == null ? null : detail.authority().name();
        return new Block.Grid(
                List.of(3, 4, 2, 3),
                List.of(
                        List.of(label("专家评审"), Cell.of(reviewed(review)).across(3)),
                        List.of(
                                label("评审意见"),
                                Cell.of(review == null ? "" : Words.file(review.opinion()))
                                        .across(3)),
                        List.of(
                                label("主管部门"),
                                Cell.of(authority),
                                label("审核日期"),
                                Cell.of(
                                        approved == null
                                                ? "未审核"
                                                : Words.day(approved.effective()))),
                        List.of(
                                label("审核文号"),
                                Cell.of(document == null ? "" : document.number()),
                                label("签发日期"),
                                Cell.of(document == null ? "" : Words.day(document.issuedOn()))),
                        List.of(
                                label("签发单位"),
                                Cell.of(document == null ? "" : document.issuer()).across(3)),
                        List.of(
                                label("定级责任主体（盖章处）"),
                                Cell.of("\n\n\n"),
                                label("负责人（签字）"),
                                Cell.of("")),
                        List.of(label("报告文号"), Cell.of(""), label("报告日期"), Cell.of("　　年　　月　　日"))));
    }

    private static String reviewed(@Nullable ShownReview review) {
        if (review == null) {
            return "未评审";
        }
        long business =
                review.experts().stream()
                        .filter(expert -> expert.field() == Expert.Field.BUSINESS)
                        .count();
        return "%s评审，安全专家 %d 人、业务专家 %d 人，%s所定等级"
                .formatted(
                        Words.day(review.reviewedOn()),
                        review.experts().size() - business,
                        business,
                        review.agreed() ? "同意" : "不同意");
    }
}
