package org.zelian.registry.domain.unit;

import static org.zelian.registry.domain.Examples.because;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;

import java.util.Map;
import java.util.Set;

/** Units that the examples are about. */
final class Units {

    static final UnitId CITY = new UnitId("unit-00000001");
    static final UnitId DISTRICT = new UnitId("unit-00000002");
    static final UnitId SCHOOL = new UnitId("unit-00000003");
    static final UnitId NEIGHBOUR = new UnitId("unit-00000004");
    static final UnitId ACADEMY = new UnitId("unit-00000005");
    static final ProtectionTargetId SYSTEM = new ProtectionTargetId("target-00000001");
    static final ProtectionTargetId WEBSITE = new ProtectionTargetId("target-00000002");
    static final DivisionCode DIVISION = new DivisionCode("510104");
    static final UnitCodes NO_CODES = new UnitCodes(null, null, null);
    static final String CREDIT_CODE = "91330100799655058B";
    static final String SCHOOL_CODE = "2151000001";

    private Units() {}

    static UnitNature nature(UnitKind kind) {
        return new UnitNature(kind, Applicability.BINDING, null);
    }

    static UnitStanding standing(UnitId unit, UnitKind kind) {
        return new UnitStanding(unit, kind, true);
    }

    static UnitCodes creditCode(String code, @Nullable String override) {
        return new UnitCodes(new UnifiedSocialCreditCode(code), override, null);
    }

    static UnitCodes bothCodes() {
        return new UnitCodes(
                new UnifiedSocialCreditCode(CREDIT_CODE), null, new SchoolCode(SCHOOL_CODE));
    }

    static UnitRegistered registered(UnitId unit, UnitKind kind, UnitCodes codes) {
        return new UnitRegistered(
                unit,
                "示例单位",
                nature(kind),
                kind == UnitKind.CITY_BUREAU ? null : DISTRICT,
                DIVISION,
                codes,
                null,
                because());
    }

    /** A district bureau as superior, a division in force, a city bureau elsewhere. */
    static UnitFacts underTheDistrict() {
        return under(standing(DISTRICT, UnitKind.DISTRICT_BUREAU));
    }

    static UnitFacts under(@Nullable UnitStanding superior) {
        return new UnitFacts(superior, false, CITY, true, Map.of(), Set.of(), Set.of());
    }

    /** What is known where a unit that operates systems ends: its neighbours are active. */
    static UnitFacts ending(ProtectionTargetId... open) {
        return new UnitFacts(
                standing(DISTRICT, UnitKind.DISTRICT_BUREAU),
                false,
                CITY,
                true,
                Map.of(
                        SCHOOL,
                        standing(SCHOOL, UnitKind.PRIMARY_SCHOOL),
                        NEIGHBOUR,
                        standing(NEIGHBOUR, UnitKind.PRIMARY_SCHOOL),
                        ACADEMY,
                        new UnitStanding(ACADEMY, UnitKind.PRIMARY_SCHOOL, false)),
                Set.of(open),
                Set.of());
    }
}
