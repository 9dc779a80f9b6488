package org.zelian.registry.contract.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Other;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;

/**
 * 表一 单位基本情况, 备案表（2025）.
 *
 * @param name 单位名称, up to 100 characters
 * @param website 单位互联网地址, up to 200 characters
 * @param leader 单位负责人 in charge of network security
 * @param security 网络安全责任部门
 * @param data 数据安全管理部门
 * @param otherAffiliation in words, when the affiliation is {@link Affiliation#OTHER} (V9)
 * @param otherBodyKind in words, when the kind is {@link BodyKind#OTHER}
 * @param industry 行业类别, 1 to 48 or 99; 14 is 教育
 * @param otherIndustry in words, when the industry is 99
 * @param filed of this filing: 本次备案的第二至五级
 * @param all 定级对象总数, by level (V15)
 */
public record UnitSheet(
        String name,
        @Nullable UnifiedSocialCreditCode creditCode,
        Address address,
        @Nullable String website,
        Contact leader,
        Department security,
        Department data,
        Affiliation affiliation,
        @Nullable String otherAffiliation,
        BodyKind bodyKind,
        @Nullable String otherBodyKind,
        int industry,
        @Nullable String otherIndustry,
        LevelCounts filed,
        LevelCounts all) {

    /** 隶属关系, GB/T 12404-1997. */
    public enum Affiliation {
        /** 1 中央 */
        CENTRAL,
        /** 2 省(自治区、直辖市) */
        PROVINCE,
        /** 3 地(区、市、州、盟) */
        CITY,
        /** 4 县(区、市、旗) */
        COUNTY,
        /** 9 其他 */
        OTHER
    }

    /** 单位类型. */
    public enum BodyKind {
        /** 1 党委机关 */
        PARTY_ORGAN,
        /** 2 政府机关 */
        GOVERNMENT_ORGAN,
        /** 3 事业单位 */
        PUBLIC_INSTITUTION,
        /** 4 企业 */
        ENTERPRISE,
        /** 9 其他 */
        OTHER
    }

    private static final int LAST_INDUSTRY = 48;
    private static final int OTHER_INDUSTRY = 99;

    public UnitSheet {
        name = Text.required(name, 100);
        website = Text.optional(website, 200);
        otherAffiliation = Other.words(affiliation == Affiliation.OTHER, otherAffiliation);
        otherBodyKind = Other.words(bodyKind == BodyKind.OTHER, otherBodyKind);
        otherIndustry = Other.words(industry == OTHER_INDUSTRY, otherIndustry);
        if (industry < 1 || (industry > LAST_INDUSTRY && industry != OTHER_INDUSTRY)) {
            throw new InvalidValue("IndustryIsOnTheForm", industry);
        }
    }
}
