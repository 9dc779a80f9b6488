package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Orders.items;
import static org.zelian.registry.service.facts.Orders.order;
import static org.zelian.registry.service.facts.Orders.rectification;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class OpenOrdersTest {

    private static final Basis NONE = Basis.none();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final RectificationId ONE = rectification(1);
    private static final RectificationId TWO = rectification(2);
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final ProtectionTargetId OTHER = new ProtectionTargetId("target-00000002");

    private final Known known = new Known();

    @Test
    void orders_are_found_by_the_systems_they_name() {
        known.say(MARCH, ordered(ONE, TARGET, OTHER), ordered(TWO, OTHER));
        assertThat(naming(TARGET, MARCH)).containsExactly(ONE);
        assertThat(naming(OTHER, MARCH)).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(naming(new ProtectionTargetId("target-00000009"), MARCH)).isEmpty();
    }

    @Test
    void an_order_given_later_is_open_on_a_day_before() {
        known.say(MAY, ordered(ONE, TARGET));
        assertThat(naming(TARGET, FIRST)).containsExactly(ONE);
    }

    @Test
    void an_order_is_open_until_the_day_it_is_closed_or_void() {
        known.say(MARCH, ordered(ONE, TARGET), ordered(TWO, TARGET))
                .say(MAY, new RectificationClosed(ONE, SCHOOL, NONE));
        assertThat(naming(TARGET, MAY.minusDays(1))).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(naming(TARGET, MAY)).containsExactly(TWO);
        known.say(MAY, new RectificationVoided(TWO, SCHOOL, NONE));
        assertThat(naming(TARGET, MAY)).isEmpty();
    }

    @Test
    void what_was_done_about_it_does_not_end_it() {
        known.say(
                MARCH,
                ordered(ONE, TARGET),
                new RectificationAcknowledged(ONE, SCHOOL, NONE),
                new RectificationProgressReported(ONE, SCHOOL, items(1, 2), "已扩容", List.of(), NONE),
                new RectificationSubmitted(ONE, SCHOOL, Known.FILE, NONE),
                new RectificationVerified(ONE, SCHOOL, 3, "属实", null, NONE));
        assertThat(naming(TARGET, MAY)).containsExactly(ONE);
    }

    @Test
    void an_order_of_accepted_risks_only_is_over() {
        known.say(MARCH, ordered(ONE, TARGET), accepted(MAY, 1));
        assertThat(naming(TARGET, MAY)).containsExactly(ONE);
        known.say(MAY, accepted(MAY, 2));
        assertThat(naming(TARGET, MARCH)).containsExactly(ONE);
        assertThat(naming(TARGET, MAY)).isEmpty();
    }

    @Test
    void a_risk_whose_acceptance_has_run_out_keeps_it_open() {
        known.say(MARCH, ordered(ONE, TARGET), accepted(MARCH, 1)).say(MAY, accepted(MAY, 2));
        assertThat(naming(TARGET, MAY)).containsExactly(ONE);
    }

    @Test
    void a_corrected_order_names_what_it_names_now() {
        known.say(
                MARCH,
                ordered(ONE, TARGET),
                new RectificationOrderCorrected(
                        ONE, SCHOOL, 0, order(Origin.INCIDENT, OTHER), NONE));
        assertThat(naming(TARGET, MAY)).isEmpty();
        assertThat(naming(OTHER, MAY)).containsExactly(ONE);
    }

    private Set<RectificationId> naming(ProtectionTargetId target, LocalDate day) {
        return known.facts.openOrders().naming(target, day);
    }

    private static RectificationOrdered ordered(RectificationId id, ProtectionTargetId... targets) {
        return new RectificationOrdered(id, SCHOOL, order(Origin.INCIDENT, targets), NONE);
    }

    private static RectificationRiskAccepted accepted(LocalDate until, Integer... numbers) {
        return new RectificationRiskAccepted(ONE, SCHOOL, items(numbers), until, NONE);
    }
}
