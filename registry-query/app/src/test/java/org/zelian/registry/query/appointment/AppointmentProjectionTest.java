package org.zelian.registry.query.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.views.appointment.AppointmentView.Standing;

import java.time.LocalDate;
import java.util.Objects;

class AppointmentProjectionTest {

    private static final PersonId PERSON = new PersonId("person-00000001");
    private static final PersonId PRINCIPAL = new PersonId("person-00000002");
    private static final AppointmentId POST = new AppointmentId("appointment-00000001");
    private static final AppointmentId OTHER = new AppointmentId("appointment-00000002");
    private static final UnitId SCHOOL = new UnitId("unit-00000001");

    private final Folding<AppointmentState> folding = new Folding<>(new AppointmentProjection());

    private AppointmentState row() {
        return Objects.requireNonNull(folding.row());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static AppointmentMade made(@Nullable String until) {
        return new AppointmentMade(
                PERSON,
                POST,
                Role.DIRECT_RESPONSIBLE,
                SCHOOL,
                "副校长",
                until == null ? null : day(until),
                null,
                Basis.none());
    }

    @Test
    void the_planned_last_day_is_held_to_its_end() {
        folding.on("2025-01-01", made("2025-06-30"));

        assertThat(row().standing(day("2025-01-01"))).isEqualTo(Standing.CURRENT);
        assertThat(row().standing(day("2025-06-30"))).isEqualTo(Standing.CURRENT);
        assertThat(row().standing(day("2025-07-01"))).isEqualTo(Standing.OVER);
        assertThat(row().standing(day("2024-12-31"))).isEqualTo(Standing.AHEAD);
    }

    @Test
    void an_end_shortens_the_term_to_the_day_before() {
        folding.on("2025-01-01", made("2025-06-30"))
                .on(
                        "2025-03-01",
                        new AppointmentEnded(PERSON, POST, EndCause.SUCCEEDED, Basis.none()));

        assertThat(row().until()).isEqualTo("2025-02-28");
        assertThat(row().endCause()).isEqualTo(EndCause.SUCCEEDED);
        assertThat(row().revoked()).isFalse();
    }

    @Test
    void an_end_after_the_planned_one_does_not_lengthen_the_term() {
        folding.on("2025-01-01", made("2025-06-30"))
                .on(
                        "2025-08-01",
                        new AppointmentEnded(PERSON, POST, EndCause.UNIT_CLOSED, Basis.none()));

        assertThat(row().until()).isEqualTo("2025-06-30");
    }

    @Test
    void a_revocation_is_no_ordinary_end() {
        folding.on("2025-01-01", made(null))
                .on("2025-03-01", new AppointmentRevoked(PERSON, POST, Basis.none()));

        assertThat(row().revoked()).isTrue();
        assertThat(row().endCause()).isNull();
        assertThat(Objects.requireNonNull(row().ended()).eventName())
                .isEqualTo("appointment.revoked");
    }

    @Test
    void a_delegation_names_its_principal() {
        folding.on(
                "2025-01-01",
                new AppointmentDelegated(
                        PERSON,
                        POST,
                        OTHER,
                        PRINCIPAL,
                        Role.FIRST_RESPONSIBLE,
                        SCHOOL,
                        day("2025-01-31"),
                        Basis.none()));

        assertThat(row().delegation()).isTrue();
        assertThat(row().principalPerson()).isEqualTo(PRINCIPAL);
    }

    @Test
    void a_correction_gives_the_right_first_day() {
        folding.on(
                "2025-05-01",
                "2025-01-10",
                new AppointmentCorrected(
                        PERSON,
                        POST,
                        0,
                        Role.DIRECT_RESPONSIBLE,
                        SCHOOL,
                        null,
                        null,
                        Basis.none()));

        assertThat(row().from()).isEqualTo("2025-01-10");
    }

    @Test
    void a_reset_of_the_account_changes_nothing_of_the_post() {
        AppointmentState before = folding.on("2025-01-01", made(null)).row();

        assertThat(folding.on("2025-02-01", new AccountReset(PERSON, POST, Basis.none())).row())
                .isEqualTo(before);
    }

    @Test
    void an_appointment_is_decided_when_recorded_or_in_effect_whichever_came_first() {
        AppointmentProjection projection = new AppointmentProjection();
        folding.on("2025-01-01", "2025-03-01", made(null));
        assertThat(projection.index(row())).containsEntry("decided", day("2025-01-01"));

        folding.on("2025-06-01", "2025-03-01", made(null));
        assertThat(projection.index(row())).containsEntry("decided", day("2025-03-01"));
    }

    @Test
    void one_taken_back_before_its_first_day_was_never_held() {
        folding.on("2025-03-01", made(null))
                .on("2025-02-01", new AppointmentRevoked(PERSON, POST, Basis.none()));

        assertThat(new AppointmentProjection().index(row())).containsEntry("held", false);
    }
}
