package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.frontend.input.Limit;

/** 表一, as typed. */
record GivenUnitSheet(
        @Limit(100) String name,
        @Nullable UnifiedSocialCreditCode creditCode,
        Address address,
        @Limit(200) @Nullable String website,
        GivenContact leader,
        GivenDepartment security,
        GivenDepartment data,
        UnitSheet.Affiliation affiliation,
        @Limit(50) @Nullable String otherAffiliation,
        UnitSheet.BodyKind bodyKind,
        @Limit(50) @Nullable String otherBodyKind,
        int industry,
        @Limit(50) @Nullable String otherIndustry,
        LevelCounts filed,
        LevelCounts all) {

    UnitSheet of(FilingId filing) {
        return new UnitSheet(
                name,
                creditCode,
                address,
                website,
                leader.of(filing),
                security.of(filing),
                data.of(filing),
                affiliation,
                otherAffiliation,
                bodyKind,
                otherBodyKind,
                industry,
                otherIndustry,
                filed,
                all);
    }

    /** 责任部门 and its 联系人, as typed. */
    record GivenDepartment(@Limit(100) String name, GivenContact contact) {

        Department of(FilingId filing) {
            return new Department(name, contact.of(filing));
        }
    }
}
