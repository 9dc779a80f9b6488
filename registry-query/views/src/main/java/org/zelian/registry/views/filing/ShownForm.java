package org.zelian.registry.views.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A 备案表（2025）, its sealed fields opened; sheets not yet filled are absent.
 *
 * @param based the grading whose level it files
 */
public record ShownForm(
        @Nullable GradingId based,
        @Nullable ShownUnitSheet unit,
        @Nullable TargetSheet target,
        @Nullable ShownGradingSheet grading,
        @Nullable ScenarioSheet scenario,
        List<Material> materials,
        List<ShownDataSheet> data) {

    public ShownForm {
        materials = List.copyOf(materials);
        data = List.copyOf(data);
    }

    /** 责任部门 and its 联系人. */
    public record ShownDepartment(String name, ShownContact contact) {}

    /** 表一. */
    public record ShownUnitSheet(
            String name,
            @Nullable UnifiedSocialCreditCode creditCode,
            Address address,
            @Nullable String website,
            ShownContact leader,
            ShownDepartment security,
            ShownDepartment data,
            UnitSheet.Affiliation affiliation,
            @Nullable String otherAffiliation,
            UnitSheet.BodyKind bodyKind,
            @Nullable String otherBodyKind,
            int industry,
            @Nullable String otherIndustry,
            LevelCounts filed,
            LevelCounts all) {}

    /** 表三. */
    public record ShownGradingSheet(
            List<Harm> information,
            List<Harm> service,
            GradedLevels levels,
            LocalDate gradedOn,
            @Nullable EvidenceDigest report,
            boolean reviewed,
            @Nullable String authority,
            boolean approved,
            @Nullable String filledBy,
            LocalDate filledOn) {}

    /** 表六. */
    public record ShownDataSheet(
            String name,
            DataSheet.Grade grade,
            String category,
            String department,
            @Nullable String responsible,
            Set<DataSheet.Personal> personal,
            @Nullable Long gigabytes,
            @Nullable Long records,
            @Nullable Long monthlyGrowth,
            Set<DataSheet.Source> sources,
            @Nullable String otherSource,
            List<String> sourceUnits,
            List<String> recipients,
            Set<DataSheet.Exchange> exchanges,
            Set<DataSheet.Cloud> clouds,
            Set<DataSheet.Room> rooms,
            Set<DataSheet.Place> places) {}
}
