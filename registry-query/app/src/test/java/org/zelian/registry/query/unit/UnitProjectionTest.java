package org.zelian.registry.query.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitCodesRecorded;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.views.unit.UnitView.Standing;

import java.util.List;
import java.util.Objects;

class UnitProjectionTest {

    private static final UnitId SCHOOL = new UnitId("unit-00000001");
    private static final UnitId BUREAU = new UnitId("unit-00000002");
    private static final UnitId OTHER = new UnitId("unit-00000003");
    private static final DivisionCode DIVISION = new DivisionCode("510104");
    private static final UnitNature NATURE =
            new UnitNature(UnitKind.PRIMARY_SCHOOL, Applicability.BINDING, null);
    private static final UnitCodes NO_CODES = new UnitCodes(null, null, null);

    private final Folding<UnitState> folding =
            new Folding<>(new UnitProjection())
                    .on(
                            "2025-01-01",
                            new UnitRegistered(
                                    SCHOOL,
                                    "示例小学",
                                    NATURE,
                                    BUREAU,
                                    DIVISION,
                                    NO_CODES,
                                    null,
                                    Basis.none()));

    private UnitState row() {
        return Objects.requireNonNull(folding.row());
    }

    @Test
    void each_event_changes_its_own_part() {
        UnitCodes codes = new UnitCodes(null, null, new SchoolCode("2151000001"));
        folding.on("2025-02-01", new UnitRenamed(SCHOOL, "样例小学", Basis.none()))
                .on("2025-03-01", new UnitCodesRecorded(SCHOOL, codes, Basis.none()))
                .on("2025-04-01", new FunctionalDepartmentNamed(SCHOOL, "信息中心", Basis.none()))
                .on(
                        "2025-05-01",
                        new UnitMoved(
                                SCHOOL,
                                OTHER,
                                new DivisionCode("510105"),
                                List.of(),
                                Basis.none()));

        assertThat(row())
                .isEqualTo(
                        new UnitState(
                                SCHOOL,
                                "样例小学",
                                NATURE,
                                OTHER,
                                new DivisionCode("510105"),
                                codes,
                                "信息中心",
                                Standing.ACTIVE,
                                null));
    }

    @Test
    void a_merged_unit_names_its_successor() {
        folding.on("2025-02-01", new UnitMerged(SCHOOL, OTHER, List.of(), Basis.none()));

        assertThat(row().standing()).isEqualTo(Standing.MERGED);
        assertThat(row().successor()).isEqualTo(OTHER);
    }

    @Test
    void a_split_unit_may_go_on() {
        folding.on(
                "2025-02-01", new UnitSplit(SCHOOL, List.of(OTHER), true, List.of(), Basis.none()));
        assertThat(row().standing()).isEqualTo(Standing.ACTIVE);

        folding.on(
                "2025-03-01",
                new UnitSplit(SCHOOL, List.of(OTHER), false, List.of(), Basis.none()));
        assertThat(row().standing()).isEqualTo(Standing.SPLIT);
    }

    @Test
    void a_closed_unit_stays_as_content() {
        folding.on("2025-02-01", new UnitClosed(SCHOOL, List.of(), Basis.none()));

        assertThat(row().standing()).isEqualTo(Standing.CLOSED);
        assertThat(row().name()).isEqualTo("示例小学");
    }

    @Test
    void a_corrected_registration_begins_the_row_anew() {
        Folding<UnitState> corrected =
                new Folding<>(new UnitProjection())
                        .on(
                                "2024-12-01",
                                new UnitRegistrationCorrected(
                                        SCHOOL,
                                        0,
                                        "正名小学",
                                        NATURE,
                                        BUREAU,
                                        DIVISION,
                                        NO_CODES,
                                        null,
                                        Basis.none()));

        assertThat(Objects.requireNonNull(corrected.row()).name()).isEqualTo("正名小学");
    }

    @Test
    void nothing_comes_of_an_event_dated_before_registration() {
        assertThat(
                        new Folding<>(new UnitProjection())
                                .on("2024-01-01", new UnitRenamed(SCHOOL, "样例", Basis.none()))
                                .row())
                .isNull();
    }

    @Test
    void a_unit_is_found_by_name_pinyin_number_and_code() {
        folding.on(
                "2025-03-01",
                new UnitCodesRecorded(
                        SCHOOL,
                        new UnitCodes(null, null, new SchoolCode("2151000001")),
                        Basis.none()));

        assertThat((String) new UnitProjection().index(row()).get("text"))
                .contains("示例小学", "slxx", "shilixiaoxue", "00000001", "2151000001");
    }
}
