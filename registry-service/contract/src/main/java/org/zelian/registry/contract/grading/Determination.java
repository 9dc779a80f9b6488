package org.zelian.registry.contract.grading;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.Text;

import java.util.Comparator;
import java.util.List;

/**
 * 业务信息安全 or 系统服务安全: what there is, who would be harmed and how badly.
 *
 * @param description 描述, up to 1,000 characters
 * @param harms one a 客体 at most, at least one; kept in the order of the 客体
 * @param explanation 侵害程度说明, up to 1,000 characters
 */
public record Determination(String description, List<Harm> harms, String explanation) {

    public Determination {
        description = Text.required(description, 1_000);
        explanation = Text.required(explanation, 1_000);
        if (harms.isEmpty()) {
            throw new InvalidValue("AtLeastOneIsChosen");
        }
        harms = harms.stream().sorted(Comparator.comparing(Harm::object)).toList();
        if (harms.stream().map(Harm::object).distinct().count() < harms.size()) {
            throw new InvalidValue("AnObjectIsHarmedToOneDegree");
        }
    }

    /** The level by an edition of the matrix: that of the worst harm. */
    public SecurityProtectionLevel level(GradingMatrix matrix) {
        return matrix.level(harms);
    }
}
