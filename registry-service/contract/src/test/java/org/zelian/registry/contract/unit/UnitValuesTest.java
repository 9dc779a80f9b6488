package org.zelian.registry.contract.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitValuesTest {

    /** Codes in public use; GB 32100-2015. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9144030071526726XG",
                "914403001922038216",
                "91330100799655058B",
                "91110000802100433B"
            })
    void a_credit_code_checks_out(String code) {
        assertThat(new UnifiedSocialCreditCode(code).checksOut()).isTrue();
    }

    /** The first was issued like that, the others differ from a good one in one place. */
    @ParameterizedTest
    @ValueSource(strings = {"91350211M0000XUF46", "914403001922038217", "914403011922038216"})
    void a_credit_code_that_does_not_check_out_is_seen(String code) {
        assertThat(new UnifiedSocialCreditCode(code).checksOut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91440300192203821", "9144030019220382I6"})
    void a_credit_code_is_well_formed(String code) {
        refusedBy("CreditCodeIsWellFormed", () -> new UnifiedSocialCreditCode(code), code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"215100000", "21A1000001"})
    void a_school_code_has_ten_digits(String code) {
        refusedBy("SchoolCodeHasTenDigits", () -> new SchoolCode(code), code);
    }

    @ParameterizedTest
    @CsvSource({
        "1151000001, KINDERGARTEN, true",
        "2151000001, KINDERGARTEN, false",
        "2151000001, PRIMARY_SCHOOL, true",
        "3651000001, SECONDARY_VOCATIONAL_SCHOOL, true",
        "3451000001, JUNIOR_MIDDLE_SCHOOL, false",
        "4151012345, UNIVERSITY, true"
    })
    void the_category_of_a_school_code_fits_the_kind_of_school(
            String code, UnitKind kind, boolean fits) {
        assertThat(new SchoolCode(code).fits(kind)).isEqualTo(fits);
    }

    @Test
    void a_kind_without_a_category_takes_any_code() {
        assertThat(new SchoolCode("9951000001").fits(UnitKind.DISTRICT_BUREAU)).isTrue();
    }
}
