package org.zelian.registry.domain.appointment;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.appointment.Posts.APPOINTMENT;
import static org.zelian.registry.domain.appointment.Posts.EARLIER;
import static org.zelian.registry.domain.appointment.Posts.HOLDING;
import static org.zelian.registry.domain.appointment.Posts.PERSON;
import static org.zelian.registry.domain.appointment.Posts.SCHOOL;
import static org.zelian.registry.domain.appointment.Posts.STREAM;
import static org.zelian.registry.domain.appointment.Posts.atSchool;
import static org.zelian.registry.domain.appointment.Posts.earlier;
import static org.zelian.registry.domain.appointment.Posts.released;
import static org.zelian.registry.domain.appointment.Posts.shortened;
import static org.zelian.registry.domain.appointment.Posts.taken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentCommand.CorrectAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.RevokeAppointment;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TermEndsAfterItBegins;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;

class EndingTest {

    private static final AppointmentEnded ENDED =
            new AppointmentEnded(PERSON, EARLIER, EndCause.STEPPED_DOWN, because());

    private final Streams streams = new Streams();
    private final AppointmentDesk desk =
            new AppointmentDesk(streams.of(Appointments.class), streams.of(RoleHolding.class));

    @Test
    void an_appointment_ends_ahead_and_gives_its_days_back() {
        head(null).on(TOMORROW).when(end(EARLIER), desk).records(ENDED, shortened(EARLIER, TODAY));
    }

    @Test
    void an_appointment_that_ends_on_its_first_day_was_never_held() {
        head(null).on(AT_FIRST).when(end(EARLIER), desk).records(ENDED, released(EARLIER));
    }

    @Test
    void an_appointment_does_not_end_after_its_last_day() {
        head(YESTERDAY)
                .when(end(EARLIER), desk)
                .isRefusedBy(AnAppointmentEndsWithinItsTerm.class, TODAY, AT_FIRST, YESTERDAY);
    }

    @Test
    void an_appointment_does_not_end_before_its_first_day() {
        LocalDate before = AT_FIRST.minusDays(1);
        head(null)
                .on(before)
                .when(end(EARLIER), desk)
                .isRefusedBy(AnAppointmentEndsWithinItsTerm.class, before, AT_FIRST, "");
    }

    @Test
    void an_end_that_lies_ahead_may_be_brought_forward() {
        head(null)
                .given(STREAM, TOMORROW, ENDED)
                .given(HOLDING, TOMORROW, shortened(EARLIER, TODAY))
                .when(end(EARLIER), desk)
                .records(ENDED, shortened(EARLIER, YESTERDAY));
    }

    @Test
    void an_appointment_is_ended_once() {
        head(null)
                .given(STREAM, TODAY, ENDED)
                .when(end(EARLIER), desk)
                .isRefusedBy(AnAppointmentEndsWithinItsTerm.class, TODAY, AT_FIRST, YESTERDAY);
    }

    @Test
    void only_a_known_appointment_ends() {
        head(null)
                .when(end(APPOINTMENT), desk)
                .isRefusedBy(TheAppointmentIsKnown.class, APPOINTMENT.value());
    }

    @Test
    void a_late_end_gives_a_reason() {
        head(null)
                .on(YESTERDAY)
                .when(
                        new EndAppointment(PERSON, EARLIER, EndCause.STEPPED_DOWN, Basis.none()),
                        desk)
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void who_has_seen_another_version_ends_nothing() {
        head(null).having(7).when(end(EARLIER), desk).isAConflict();
    }

    @Test
    void an_appointment_is_revoked() {
        head(null)
                .when(new RevokeAppointment(PERSON, EARLIER, because()), desk)
                .records(
                        new AppointmentRevoked(PERSON, EARLIER, because()),
                        shortened(EARLIER, YESTERDAY));
    }

    @Test
    void a_revocation_gives_a_reason() {
        head(null)
                .when(new RevokeAppointment(PERSON, EARLIER, Basis.none()), desk)
                .isRefusedBy(RevocationsGiveAReason.class);
    }

    @Test
    void a_revocation_takes_effect_within_the_term() {
        head(YESTERDAY)
                .when(new RevokeAppointment(PERSON, EARLIER, because()), desk)
                .isRefusedBy(AnAppointmentEndsWithinItsTerm.class, TODAY, AT_FIRST, YESTERDAY);
    }

    @Test
    void a_role_of_many_gives_no_days_back() {
        streams.given(STREAM, AT_FIRST, earlier(PERSON, Role.UNIT_IT, SCHOOL, null))
                .when(end(EARLIER), desk)
                .records(ENDED);
    }

    @Test
    void a_corrected_appointment_holds_the_right_days() {
        head(null)
                .knowing(atSchool())
                .on(YESTERDAY)
                .when(correct(EARLIER, 0, TOMORROW), desk)
                .records(
                        corrected(TOMORROW),
                        released(EARLIER),
                        taken(EARLIER, YESTERDAY, TOMORROW));
    }

    @Test
    void a_corrected_appointment_does_not_take_anothers_days() {
        head(YESTERDAY)
                .given(HOLDING, TODAY, taken(APPOINTMENT, TODAY, null))
                .knowing(atSchool())
                .on(AT_FIRST)
                .when(correct(EARLIER, 0, TOMORROW), desk)
                .isRefusedBy(
                        ARoleHasOneHolder.class, Role.FIRST_RESPONSIBLE, SCHOOL.value(), TODAY, "");
    }

    @Test
    void a_corrected_title_leaves_the_days_alone() {
        head(null)
                .knowing(atSchool())
                .on(AT_FIRST)
                .when(correct(EARLIER, 0, null), desk)
                .records(corrected(null));
    }

    @Test
    void an_appointment_is_not_put_behind_its_end() {
        head(null)
                .given(STREAM, YESTERDAY, ENDED)
                .knowing(atSchool())
                .when(correct(EARLIER, 0, null), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, "", YESTERDAY);
    }

    @Test
    void an_end_is_not_put_right_as_an_appointment() {
        head(null)
                .given(STREAM, YESTERDAY, ENDED)
                .knowing(atSchool())
                .on(AT_FIRST)
                .when(correct(EARLIER, 1, null), desk)
                .isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void a_correction_names_an_entry_of_its_appointment() {
        head(null)
                .given(
                        STREAM,
                        AT_FIRST,
                        new AppointmentMade(
                                PERSON,
                                APPOINTMENT,
                                Role.UNIT_IT,
                                SCHOOL,
                                null,
                                null,
                                null,
                                because()))
                .knowing(atSchool())
                .on(AT_FIRST)
                .when(correct(EARLIER, 1, null), desk)
                .isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void nobody_puts_their_own_appointment_right() {
        head(null)
                .by(PERSON.value())
                .knowing(atSchool())
                .on(AT_FIRST)
                .when(correct(EARLIER, 0, null), desk)
                .isRefusedBy(NobodyAppointsThemselves.class);
    }

    @Test
    void a_corrected_term_does_not_end_before_it_begins() {
        head(null)
                .knowing(atSchool())
                .when(correct(EARLIER, 0, YESTERDAY), desk)
                .isRefusedBy(TermEndsAfterItBegins.class, TODAY, YESTERDAY);
    }

    private Streams head(@Nullable LocalDate until) {
        return streams.given(
                        STREAM, AT_FIRST, earlier(PERSON, Role.FIRST_RESPONSIBLE, SCHOOL, until))
                .given(HOLDING, AT_FIRST, taken(EARLIER, AT_FIRST, until));
    }

    private static EndAppointment end(AppointmentId appointment) {
        return new EndAppointment(PERSON, appointment, EndCause.STEPPED_DOWN, because());
    }

    private static CorrectAppointment correct(
            AppointmentId appointment, long entry, @Nullable LocalDate until) {
        return new CorrectAppointment(PERSON, appointment, entry, "校长", until, because());
    }

    private static AppointmentCorrected corrected(@Nullable LocalDate until) {
        return new AppointmentCorrected(
                PERSON, EARLIER, 0, Role.FIRST_RESPONSIBLE, SCHOOL, "校长", until, because());
    }
}
