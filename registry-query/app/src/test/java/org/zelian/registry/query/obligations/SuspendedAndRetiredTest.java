package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.contract.rectification.Origin;

/** What is asked of a system stops while it is suspended, if it is asked of use, and at its end. */
class SuspendedAndRetiredTest {

    private static final Retirement NO_DATA = new Retirement(DataDisposal.NONE, "没有数据", null);

    private final Story story = new Story();

    @BeforeEach
    void graded() {
        story.registered("2026-03-02", BuildKind.NEW);
        story.on("2026-03-05", new TargetPutOnline(TARGET, NONE));
    }

    @Test
    void a_suspended_system_need_not_be_graded_until_it_is_resumed() {
        ObligationId before = story.of("F01", "2026-03-05").orElseThrow().obligation();
        story.on("2026-03-10", new TargetSuspended(TARGET, false, NONE));
        assertThat(story.of("F01", "2026-03-09")).isPresent();
        assertThat(story.of("F01", "2026-03-10")).isEmpty();

        story.on("2026-06-01", new TargetResumed(TARGET, NONE));
        assertThat(story.of("F01", "2026-05-31")).isEmpty();
        assertThat(story.of("F01", "2026-06-01"))
                .hasValueSatisfying(row -> assertThat(row.obligation()).isEqualTo(before));
    }

    @Test
    void the_limit_of_a_resumed_system_counts_from_the_day_it_first_was_in_use() {
        String due = String.valueOf(story.due("F01", "2026-03-05"));
        story.on("2026-03-10", new TargetSuspended(TARGET, false, NONE));
        story.on("2026-03-20", new TargetResumed(TARGET, NONE));
        assertThat(story.due("F01", "2026-03-20")).isEqualTo(due);
    }

    @Test
    void a_suspended_system_need_not_be_filed() {
        story.graded("2026-03-06", L2);
        assertThat(story.of("F03", "2026-03-09")).isPresent();
        story.on("2026-03-10", new TargetSuspended(TARGET, true, NONE));
        assertThat(story.of("F03", "2026-03-10")).isEmpty();
    }

    @Test
    void nothing_is_asked_of_a_retired_system() {
        story.graded("2026-03-06", L2);
        assertThat(story.rules("2026-03-09")).isNotEmpty();
        long retired = story.on("2026-03-10", new TargetRetired(TARGET, NO_DATA, NONE));
        assertThat(story.rules("2026-03-10")).isEmpty();
        assertThat(story.rules("2026-03-09")).isNotEmpty();
        assertThat(story.of("F03", "2026-03-10", retired - 1)).isPresent();
    }

    @Test
    void it_is_asked_until_the_right_day_of_retirement() {
        story.graded("2026-03-06", L2);
        story.on("2026-03-10", new TargetRetired(TARGET, NO_DATA, NONE));
        story.on("2026-03-20", new LifeTransitionCorrected(TARGET, 2, LifePhase.RETIRED, NONE));
        assertThat(story.of("F03", "2026-03-19")).isPresent();
        assertThat(story.rules("2026-03-20")).isEmpty();
    }

    @Test
    void a_suspended_system_need_not_be_evaluated_checked_or_planned_for() {
        Story other = new Story();
        other.inUse("2026-03-10", L3);
        other.on("2026-03-20", LaterRuns.CHANGE);
        assertThat(other.rules("2026-03-20")).contains("F13", "F16", "F17", "F39", "F40");
        other.on("2026-04-01", new TargetSuspended(TARGET, false, NONE));
        assertThat(other.rules("2026-04-01"))
                .doesNotContain("F13", "F15", "F16", "F17", "F39", "F40", "F41");
        other.on("2026-06-01", new TargetResumed(TARGET, NONE));
        assertThat(other.due("F13", "2026-06-01")).isEqualTo("2027-03-10");
    }

    @Test
    void orders_about_a_suspended_system_stay() {
        Reports.ordered(story, "2026-03-06", Origin.POLICE, "2026-04-30");
        story.on("2026-03-10", new TargetSuspended(TARGET, true, NONE));
        assertThat(story.rules("2026-03-10")).containsExactly("F18");
    }

    @Test
    void a_retired_system_is_not_asked_to_be_evaluated() {
        Story other = new Story();
        other.inUse("2026-03-10", L3);
        other.on("2026-04-01", new TargetRetired(TARGET, NO_DATA, NONE));
        assertThat(other.rules("2026-03-31")).contains("F13", "F16", "F17", "F39");
        assertThat(other.rules("2026-04-01")).isEmpty();
    }
}
