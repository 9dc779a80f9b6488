package org.zelian.registry.views.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet.Affiliation;
import org.zelian.registry.contract.filing.UnitSheet.BodyKind;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;

import java.time.LocalDate;
import java.util.List;

/**
 * What of a form is known already; the unit's last form first, then the record.
 *
 * @param based the approved grading; absent when there is none
 * @param unitName 单位名称 on the day
 * @param place where the unit is, while no form of the unit says its address
 * @param leader 直接责任人, as name, title
 * @param contact 学校网管
 * @param department 网络安全责任部门
 * @param otherAffiliation in words, where the unit's last form has it
 * @param otherBodyKind in words, where the unit's last form has it
 * @param industry 行业类别; 14, 教育, where no form of the unit says otherwise
 * @param otherIndustry in words, where the unit's last form has it
 * @param filed counts of this filing
 * @param all counts of the unit's graded targets, this one included
 * @param reviewed whether experts reviewed the grading
 * @param opinion 专家评审意见, the file
 * @param authority 上级行业主管部门
 * @param required lines of materials that the level asks for
 */
public record SuggestedForm(
        @Nullable GradingId based,
        String unitName,
        @Nullable UnifiedSocialCreditCode creditCode,
        @Nullable Address address,
        @Nullable Place place,
        @Nullable String website,
        @Nullable ShownContact leader,
        @Nullable ShownContact contact,
        @Nullable String department,
        @Nullable Affiliation affiliation,
        @Nullable String otherAffiliation,
        @Nullable BodyKind bodyKind,
        @Nullable String otherBodyKind,
        int industry,
        @Nullable String otherIndustry,
        LevelCounts filed,
        LevelCounts all,
        TargetSheet target,
        List<Harm> information,
        List<Harm> service,
        @Nullable GradedLevels levels,
        @Nullable LocalDate gradedOn,
        boolean reviewed,
        @Nullable EvidenceDigest opinion,
        @Nullable String authority,
        boolean approved,
        List<Material.Kind> required) {

    /**
     * The part of an address that follows from a division.
     *
     * @param province absent where the code says none we know
     * @param county absent for the city itself
     */
    public record Place(
            @Nullable String province,
            @Nullable String city,
            @Nullable String county,
            DivisionCode division) {}

    public SuggestedForm {
        information = List.copyOf(information);
        service = List.copyOf(service);
        required = List.copyOf(required);
    }
}
