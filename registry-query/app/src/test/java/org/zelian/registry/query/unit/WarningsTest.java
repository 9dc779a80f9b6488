package org.zelian.registry.query.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;

class WarningsTest {

    private static final UnifiedSocialCreditCode GOOD =
            new UnifiedSocialCreditCode("91330100799655058B");
    private static final UnifiedSocialCreditCode ODD =
            new UnifiedSocialCreditCode("91350211M0000XUF46");
    private static final SchoolCode PRIMARY = new SchoolCode("2151000001");
    private static final SchoolCode KINDERGARTEN = new SchoolCode("1151000001");

    @Test
    void nothing_is_said_of_codes_that_fit() {
        assertThat(Warnings.of(school(new UnitCodes(GOOD, null, PRIMARY)))).isEmpty();
        assertThat(Warnings.of(school(new UnitCodes(null, null, null)))).isEmpty();
    }

    @Test
    void a_credit_code_that_does_not_check_out_is_warned_about() {
        assertThat(Warnings.of(school(new UnitCodes(ODD, null, PRIMARY))))
                .containsExactly("CreditCodeChecksOut");
    }

    @Test
    void a_school_code_of_another_kind_is_warned_about() {
        assertThat(Warnings.of(school(new UnitCodes(GOOD, null, KINDERGARTEN))))
                .containsExactly("SchoolCodeFitsKind");
    }

    private static UnitState school(UnitCodes codes) {
        return UnitState.of(
                new UnitRegistered(
                        new UnitId("unit-00000001"),
                        "示例小学",
                        new UnitNature(UnitKind.PRIMARY_SCHOOL, Applicability.BINDING, null),
                        new UnitId("unit-00000002"),
                        new DivisionCode("510104"),
                        codes,
                        null,
                        Basis.none()));
    }
}
