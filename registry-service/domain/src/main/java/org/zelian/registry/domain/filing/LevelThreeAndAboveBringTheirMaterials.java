package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.Material.Kind;

import java.util.List;
import java.util.stream.Collectors;

/** 公通字〔2007〕43号 art. 16: what is filed besides at level 3 and above, each with a file. */
public final class LevelThreeAndAboveBringTheirMaterials {

    private LevelThreeAndAboveBringTheirMaterials() {}

    private static final List<Kind> ASKED =
            List.of(
                    Kind.TOPOLOGY,
                    Kind.ORGANISATION_AND_RULES,
                    Kind.DESIGN,
                    Kind.PRODUCTS,
                    Kind.EVALUATION_REPORT,
                    Kind.EXPERT_OPINION,
                    Kind.AUTHORITY_OPINION);

    /** Refuses with all that is missing, separated by commas. */
    static void check(SecurityProtectionLevel level, List<Material> materials) {
        String missing =
                ASKED.stream()
                        .filter(kind -> !EveryFilingBringsReportAndOpinion.has(kind, materials))
                        .map(Kind::name)
                        .collect(Collectors.joining(","));
        if (level.isAtLeast(SecurityProtectionLevel.L3) && !missing.isEmpty()) {
            throw Refused.by(LevelThreeAndAboveBringTheirMaterials.class, missing);
        }
    }
}
