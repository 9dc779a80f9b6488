package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.Material.Kind;

import java.util.List;

/** 定级报告 and 专家评审意见 are filed at every level (公信安〔2007〕1360号). */
public final class EveryFilingBringsReportAndOpinion {

    private EveryFilingBringsReportAndOpinion() {}

    static void check(FilingForm form) {
        if (form.grading().report() == null) {
            throw Refused.by(EveryFilingBringsReportAndOpinion.class, "GRADING_REPORT");
        }
        if (!has(Kind.EXPERT_OPINION, form.materials())) {
            throw Refused.by(EveryFilingBringsReportAndOpinion.class, Kind.EXPERT_OPINION);
        }
    }

    static boolean has(Kind kind, List<Material> materials) {
        return materials.stream().anyMatch(line -> line.kind() == kind && line.file() != null);
    }
}
