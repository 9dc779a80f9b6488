package org.zelian.registry.contract.unit;

import java.util.Set;

/** 单位类型. Labels are in the code table {@code unit-kind}. */
public enum UnitKind {
    CITY_BUREAU,
    DISTRICT_BUREAU,
    KINDERGARTEN,
    PRIMARY_SCHOOL,
    JUNIOR_MIDDLE_SCHOOL,
    NINE_YEAR_SCHOOL,
    SENIOR_MIDDLE_SCHOOL,
    COMPLETE_MIDDLE_SCHOOL,
    TWELVE_YEAR_SCHOOL,
    SECONDARY_VOCATIONAL_SCHOOL,
    SPECIAL_EDUCATION_SCHOOL,
    SPECIALISED_SCHOOL,
    UNIVERSITY,
    NON_DEGREE_INSTITUTION,
    HIGHER_NON_DEGREE_INSTITUTION,
    EDUCATION_INSTITUTION;

    private static final Set<UnitKind> BUREAUS = Set.of(CITY_BUREAU, DISTRICT_BUREAU);

    /** Whether units can stand under it. */
    public boolean isBureau() {
        return BUREAUS.contains(this);
    }
}
