package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Other;

/**
 * 服务情况, 备案表（2025）表二.
 *
 * @param scope 服务范围
 * @param regions how many provinces or cities, when the scope crosses them; 2 or more (V9)
 * @param otherScope in words, when the scope is {@link Scope#OTHER}
 * @param audience 服务对象
 * @param otherAudience in words, when the audience is {@link Audience#OTHER}
 * @param users 用户规模, persons
 */
public record ServiceProvision(
        Scope scope,
        @Nullable Integer regions,
        @Nullable String otherScope,
        Audience audience,
        @Nullable String otherAudience,
        @Nullable Integer users) {

    /** 服务范围. */
    public enum Scope {
        /** 10 全国 */
        NATIONWIDE,
        /** 11 跨省（区、市） */
        ACROSS_PROVINCES,
        /** 20 全省（区、市） */
        PROVINCE,
        /** 21 跨地（市、区） */
        ACROSS_CITIES,
        /** 30 地（市、区）内 */
        CITY,
        /** 99 其他 */
        OTHER
    }

    /** 服务对象. */
    public enum Audience {
        /** 1 单位内部人员 */
        STAFF,
        /** 2 社会公众人员 */
        PUBLIC,
        /** 3 两者均包括 */
        BOTH,
        /** 9 其他 */
        OTHER
    }

    private static final int MOST_USERS = 100_000_000;

    public ServiceProvision {
        boolean crosses = scope == Scope.ACROSS_PROVINCES || scope == Scope.ACROSS_CITIES;
        if (crosses && (regions == null || regions < 2 || regions > 400)) {
            throw new InvalidValue("CrossRegionServiceNamesHowMany");
        }
        regions = crosses ? regions : null;
        otherScope = Other.words(scope == Scope.OTHER, otherScope);
        otherAudience = Other.words(audience == Audience.OTHER, otherAudience);
        if (users != null && (users < 0 || users > MOST_USERS)) {
            throw new InvalidValue("NumberIsWithinItsRange", 0, MOST_USERS);
        }
    }
}
