package org.zelian.registry.contract.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Text;

/**
 * One thing to be put right; its number is its place in the order, counted from 1.
 *
 * @param target which system it is about, when one
 * @param clause 标准条款, up to 100 characters
 * @param code of the list of 重大风险隐患, for example {@code A-07}; up to 20 characters
 * @param finding what was found, up to 500 characters
 */
public record OrderItem(
        @Nullable ProtectionTargetId target,
        Risk risk,
        @Nullable String clause,
        @Nullable String code,
        String finding) {

    public OrderItem {
        clause = Text.optional(clause, 100);
        code = Text.optional(code, 20);
        finding = Text.required(finding, 500);
    }
}
