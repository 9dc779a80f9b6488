package org.zelian.registry.contract.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

import java.util.List;

/**
 * 定级报告, section 一; section 二 is the determinations. A draft may leave parts out, a submission may
 * not ({@link #isComplete}).
 *
 * @param template which template it follows
 * @param responsibleBody 定级责任主体 (classic: 责任单位), up to 1,000 characters
 * @param composition 定级对象构成, boundary and topology included, up to 2,000 characters
 * @param business 承载业务, up to 2,000 characters
 * @param subsystems 子系统清单, each up to 100 characters, at most 100; 2025 only, may be empty
 * @param data 数据情况, up to 2,000 characters; 2025 only
 * @param securityResponsibility 安全责任, up to 1,000 characters
 */
public record GradingReport(
        ReportTemplate template,
        @Nullable String responsibleBody,
        @Nullable String composition,
        @Nullable String business,
        List<String> subsystems,
        @Nullable String data,
        @Nullable String securityResponsibility) {

    private static final int MOST = 100;

    public GradingReport {
        responsibleBody = Text.optional(responsibleBody, 1_000);
        composition = Text.optional(composition, 2_000);
        business = Text.optional(business, 2_000);
        data = Text.optional(data, 2_000);
        securityResponsibility = Text.optional(securityResponsibility, 1_000);
        if (subsystems.size() > MOST) {
            throw new InvalidValue("ListIsWithinItsLimit", MOST);
        }
        subsystems = subsystems.stream().map(name -> Text.required(name, 100)).toList();
    }

    /** Whether nothing that its template asks for is missing. */
    public boolean isComplete() {
        return responsibleBody != null
                && composition != null
                && business != null
                && securityResponsibility != null
                && (template == ReportTemplate.CLASSIC || data != null);
    }
}
