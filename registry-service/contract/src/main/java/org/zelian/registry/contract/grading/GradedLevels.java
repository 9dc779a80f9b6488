package org.zelian.registry.contract.grading;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.SecurityProtectionLevel;

/**
 * The outcome of a grading; the target's level is the higher of the two (V1).
 *
 * @param information 业务信息安全等级, S
 * @param service 系统服务安全等级, A
 * @param overall 最终等级, G
 */
public record GradedLevels(
        SecurityProtectionLevel information,
        SecurityProtectionLevel service,
        SecurityProtectionLevel overall) {

    public GradedLevels {
        if (overall != information.higher(service)) {
            throw new InvalidValue("TheLevelIsTheHigherOfBoth");
        }
    }

    public static GradedLevels of(
            SecurityProtectionLevel information, SecurityProtectionLevel service) {
        return new GradedLevels(information, service, information.higher(service));
    }

    /** S3A2G3. */
    public String notation() {
        return "S%dA%dG%d".formatted(information.number(), service.number(), overall.number());
    }
}
