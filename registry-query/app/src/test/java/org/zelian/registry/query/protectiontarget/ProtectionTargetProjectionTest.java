package org.zelian.registry.query.protectiontarget;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.query.testing.Samples;
import org.zelian.registry.views.protectiontarget.LifeView;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

class ProtectionTargetProjectionTest {

    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final UnitId SCHOOL = new UnitId("unit-00000001");
    private static final UnitId OTHER = new UnitId("unit-00000002");
    private final Folding<TargetState> folding =
            new Folding<>(new ProtectionTargetProjection())
                    .on(
                            "2025-01-01",
                            new TargetRegistered(
                                    TARGET,
                                    SCHOOL,
                                    "示例系统",
                                    TargetKind.INFORMATION_SYSTEM,
                                    BuildKind.NEW,
                                    LifePhase.PLANNED,
                                    null,
                                    Samples.BUSINESS,
                                    Samples.SERVICE,
                                    Samples.DEPLOYMENT,
                                    Samples.ARCHITECTURE,
                                    Basis.none()));

    private TargetState row() {
        return Objects.requireNonNull(folding.row());
    }

    @Test
    void a_description_changes_only_what_it_names() {
        TargetState before = row();
        folding.on(
                "2025-02-01",
                new TargetDescribed(TARGET, "样例系统", null, null, null, null, null, Basis.none()));

        assertThat(row().name()).isEqualTo("样例系统");
        assertThat(row().view(0).business()).isEqualTo(before.view(0).business());
        assertThat(row().phaseSince()).isEqualTo("2025-01-01");
        assertThat(row().changedOn()).isEqualTo("2025-02-01");
    }

    @Test
    void each_transition_begins_a_phase_on_its_day() {
        folding.on("2025-02-01", new BuildingBegun(TARGET, Basis.none()))
                .on("2025-09-01", new TargetPutOnline(TARGET, Basis.none()));

        assertThat(row().phase()).isEqualTo(LifePhase.ONLINE);
        assertThat(row().phaseSince()).isEqualTo("2025-09-01");
    }

    @Test
    void a_corrected_transition_begins_the_phase_on_the_right_day() {
        folding.on(
                "2025-02-10",
                new LifeTransitionCorrected(TARGET, 1, LifePhase.BUILDING, Basis.none()),
                new BuildingBegun(TARGET, Basis.none()));

        assertThat(row().phase()).isEqualTo(LifePhase.BUILDING);
        assertThat(row().phaseSince()).isEqualTo(LocalDate.of(2025, 2, 10));
    }

    @Test
    void a_suspension_tells_who_ordered_it_and_ends_when_it_is_resumed() {
        folding.on("2025-02-01", new TargetPutOnline(TARGET, Basis.none()))
                .on("2025-03-01", new TargetSuspended(TARGET, true, Basis.none()));
        assertThat(row().phase()).isEqualTo(LifePhase.SUSPENDED);
        assertThat(life().suspensionOrdered()).isTrue();

        folding.on("2025-04-01", new TargetResumed(TARGET, Basis.none()));
        assertThat(row().phase()).isEqualTo(LifePhase.ONLINE);
        assertThat(row().phaseSince()).isEqualTo("2025-04-01");
        assertThat(life().suspensionOrdered()).isFalse();
        assertThat(life().online()).isEqualTo("2025-02-01");
    }

    @Test
    void a_corrected_suspension_is_still_an_ordered_one() {
        folding.on(
                "2025-03-05",
                new LifeTransitionCorrected(TARGET, 2, LifePhase.SUSPENDED, Basis.none()),
                new TargetSuspended(TARGET, true, Basis.none()));

        assertThat(row().phaseSince()).isEqualTo("2025-03-05");
        assertThat(life().suspensionOrdered()).isTrue();
    }

    @Test
    void a_retirement_tells_what_became_of_the_data_also_when_its_day_was_put_right() {
        Retirement archived = new Retirement(DataDisposal.ARCHIVED, "移交档案室", Samples.SCAN);
        TargetRetired retired = new TargetRetired(TARGET, archived, Basis.none());
        folding.on("2025-03-01", retired);
        assertThat(life().retirement()).isEqualTo(archived);

        folding.on(
                "2025-03-02",
                new LifeTransitionCorrected(TARGET, 2, LifePhase.RETIRED, Basis.none()),
                retired);
        assertThat(row().phase()).isEqualTo(LifePhase.RETIRED);
        assertThat(row().phaseSince()).isEqualTo("2025-03-02");
        assertThat(life().retirement()).isEqualTo(archived);
    }

    @Test
    void a_major_change_keeps_the_phase_and_has_gradings_looked_at_again() {
        MajorChange change = new MajorChange(Set.of(MajorChange.Kind.SERVICE), "面向家长开放", null);
        long described = row().regions().described();
        folding.on("2025-03-01", new TargetMajorlyChanged(TARGET, change, Basis.none()));

        assertThat(row().phase()).isEqualTo(LifePhase.PLANNED);
        assertThat(life().majorChange()).isEqualTo(change);
        assertThat(life().majorChangeOn()).isEqualTo("2025-03-01");
        assertThat(row().regions().described()).isGreaterThan(described);
    }

    private LifeView life() {
        return row().view(0).life();
    }

    @Test
    void a_handed_over_target_keeps_all_but_its_operator() {
        folding.on("2025-03-01", new TargetHandedOver(TARGET, SCHOOL, OTHER, Basis.none()));

        assertThat(row().operator()).isEqualTo(OTHER);
        assertThat(row().name()).isEqualTo("示例系统");
    }

    @Test
    void a_corrected_registration_begins_the_row() {
        Folding<TargetState> corrected =
                new Folding<>(new ProtectionTargetProjection())
                        .on("2025-01-02", correction(SCHOOL));

        assertThat(Objects.requireNonNull(corrected.row()).name()).isEqualTo("正名系统");
    }

    @Test
    void a_corrected_description_begins_nothing() {
        assertThat(
                        new Folding<>(new ProtectionTargetProjection())
                                .on("2025-01-02", correction(null))
                                .row())
                .isNull();
        assertThat(folding.on("2025-02-01", correction(null)).row())
                .isEqualTo(row())
                .extracting(TargetState::name)
                .isEqualTo("正名系统");
    }

    private static TargetDescriptionCorrected correction(@Nullable UnitId operator) {
        boolean whole = operator != null;
        return new TargetDescriptionCorrected(
                TARGET,
                0,
                operator,
                "正名系统",
                whole ? TargetKind.DATA_RESOURCE : null,
                whole ? BuildKind.NEW : null,
                whole ? LifePhase.PLANNED : null,
                null,
                whole ? Samples.BUSINESS : null,
                whole ? Samples.SERVICE : null,
                whole ? Samples.DEPLOYMENT : null,
                whole ? Samples.ARCHITECTURE : null,
                Basis.none());
    }
}
