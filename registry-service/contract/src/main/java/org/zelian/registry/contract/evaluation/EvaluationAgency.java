package org.zelian.registry.contract.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Text;

/**
 * 测评机构.
 *
 * @param name 机构名称, up to 100 characters
 * @param number 机构服务认证证书编号, up to 50 characters
 */
public record EvaluationAgency(String name, @Nullable String number) {

    public EvaluationAgency {
        name = Text.required(name, 100);
        number = Text.optional(number, 50);
    }
}
