package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.content;
import static org.zelian.registry.service.facts.Known.grading;
import static org.zelian.registry.service.facts.Known.plain;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.PutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RetireTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.domain.protectiontarget.TargetStanding;
import org.zelian.registry.domain.protectiontarget.Unfinished;

import java.time.LocalDate;
import java.util.Set;

/** What has to end before a system does, and what is known of one that is retired. */
class TargetNeedsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Basis NONE = Basis.none();
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final ProtectionTargetId OTHER = new ProtectionTargetId("target-00000002");
    private static final FilingId FILING = new FilingId("filing-00000001");
    private static final Retirement NO_DATA = new Retirement(DataDisposal.NONE, "没有数据", null);

    private final Known known = new Known();

    TargetNeedsTest() {
        known.say(
                FIRST,
                Known.target(TARGET, SCHOOL, "系统", TargetKind.INFORMATION_SYSTEM, plain()),
                Known.target(OTHER, SCHOOL, "平台", TargetKind.INFORMATION_SYSTEM, plain()));
    }

    @Test
    void nothing_is_unfinished_of_what_was_only_registered() {
        assertThat(unfinished(TODAY)).isEqualTo(Unfinished.NOTHING);
    }

    @Test
    void a_filing_is_unfinished_until_the_day_it_is_cancelled() {
        known.say(MARCH, prepared(TARGET));
        assertThat(unfinished(TODAY).filing()).isEqualTo(FILING);
        known.say(MAY, new FilingCancelled(FILING, TARGET, FILE, NONE));
        assertThat(unfinished(MAY.minusDays(1)).filing()).isEqualTo(FILING);
        assertThat(unfinished(MAY).filing()).isNull();
    }

    @Test
    void a_filing_is_unfinished_until_it_is_withdrawn() {
        known.say(MARCH, prepared(TARGET)).say(MAY, new FilingWithdrawn(FILING, TARGET, NONE));
        assertThat(unfinished(TODAY).filing()).isNull();
    }

    @Test
    void what_is_of_another_target_is_no_matter() {
        known.say(MARCH, prepared(OTHER));
        assertThat(unfinished(TODAY)).isEqualTo(Unfinished.NOTHING);
    }

    @Test
    void a_grading_is_unfinished_while_experts_or_the_authority_look_at_it() {
        known.say(MARCH, new GradingStarted(grading(1), TARGET, GradingMatrix.GBT22240_2020, NONE));
        assertThat(unfinished(TODAY).grading()).isNull();
        known.say(
                MAY,
                new GradingSubmittedToExperts(
                        grading(1), TARGET, content(InfringedObject.CITIZENS), NONE));
        assertThat(unfinished(MARCH).grading()).isNull();
        assertThat(unfinished(TODAY).grading()).isEqualTo(grading(1));
        known.say(
                MAY,
                new GradingSubmitted(grading(1), TARGET, content(InfringedObject.CITIZENS), NONE));
        assertThat(unfinished(TODAY).grading()).isEqualTo(grading(1));
        known.say(TODAY, new GradingApproved(grading(1), TARGET, 2, NONE));
        assertThat(unfinished(TODAY).grading()).isNull();
        assertThat(unfinished(TODAY.minusDays(1)).grading()).isEqualTo(grading(1));
    }

    @Test
    void an_order_that_names_it_is_unfinished_until_it_is_closed() {
        RectificationId order = Orders.rectification(1);
        known.say(
                MARCH,
                new RectificationOrdered(
                        order, SCHOOL, Orders.order(Origin.INCIDENT, TARGET), NONE));
        assertThat(unfinished(TODAY).openOrders()).containsExactly(order);
        known.say(MAY, new RectificationClosed(order, SCHOOL, NONE));
        assertThat(unfinished(TODAY).openOrders()).isEmpty();
    }

    @Test
    void other_acts_do_not_look() {
        known.say(MARCH, prepared(TARGET));
        assertThat(TargetNeeds.unfinished(new PutOnline(TARGET, NONE), known.facts, TODAY))
                .isEqualTo(Unfinished.NOTHING);
    }

    @Test
    void nobody_operates_what_is_retired() {
        known.say(MAY, new TargetRetired(TARGET, NO_DATA, NONE));
        assertThat(known.facts.targets().operatedBy(SCHOOL, MAY.minusDays(1)))
                .isEqualTo(Set.of(TARGET, OTHER));
        assertThat(known.facts.targets().operatedBy(SCHOOL, MAY)).isEqualTo(Set.of(OTHER));
        assertThat(known.facts.targets().operator(TARGET, TODAY)).isEqualTo(SCHOOL);
    }

    @Test
    void a_target_is_retired_from_the_right_day() {
        known.say(MAY, new TargetRetired(TARGET, NO_DATA, NONE))
                .say(MARCH, new LifeTransitionCorrected(TARGET, 1, LifePhase.RETIRED, NONE));
        assertThat(known.facts.targets().retired(TARGET)).isEqualTo(MARCH);
        assertThat(known.facts.targets().retired(OTHER)).isNull();
        assertThat(known.facts.standing(TARGET, TODAY))
                .isNotNull()
                .extracting(TargetStanding::retired)
                .isEqualTo(MARCH);
    }

    @Test
    void a_major_change_describes_a_target_anew() {
        long before = known.facts.descriptions().described(TARGET);
        known.say(
                MAY,
                new TargetMajorlyChanged(
                        TARGET,
                        new MajorChange(Set.of(MajorChange.Kind.SERVICE), "面向家长开放", null),
                        NONE));
        assertThat(known.facts.descriptions().described(TARGET)).isEqualTo(before + 1);
    }

    private Unfinished unfinished(LocalDate day) {
        return TargetNeeds.unfinished(new RetireTarget(TARGET, NO_DATA, NONE), known.facts, day);
    }

    private static FilingPrepared prepared(ProtectionTargetId target) {
        return new FilingPrepared(FILING, target, grading(1), NONE);
    }
}
