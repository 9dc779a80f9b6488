package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Material.Kind;

import java.util.List;

/**
 * What goes with a form, by level: 公通字〔2007〕43号 art. 16 for level 3 and above, the experts' opinion
 * for level 2.
 */
final class RequiredMaterials {

    private static final List<Kind> LEVEL_TWO = List.of(Kind.EXPERT_OPINION);
    private static final List<Kind> LEVEL_THREE_AND_ABOVE =
            List.of(
                    Kind.TOPOLOGY,
                    Kind.ORGANISATION_AND_RULES,
                    Kind.DESIGN,
                    Kind.PRODUCTS,
                    Kind.EVALUATION_REPORT,
                    Kind.EXPERT_OPINION,
                    Kind.AUTHORITY_OPINION);

    private RequiredMaterials() {}

    static List<Kind> of(@Nullable SecurityProtectionLevel level) {
        return switch (level) {
            case L1 -> List.of();
            case L2 -> LEVEL_TWO;
            case L3, L4, L5 -> LEVEL_THREE_AND_ABOVE;
            case null -> List.of();
        };
    }
}
