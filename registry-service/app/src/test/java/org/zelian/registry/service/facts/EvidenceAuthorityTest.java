package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zelian.registry.service.facts.Known.CITY;
import static org.zelian.registry.service.facts.Known.CITY_SCHOOL;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.grading;
import static org.zelian.registry.service.facts.Known.plain;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenTargetEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.RecordEvidence;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.service.facts.authority.Authority;
import org.zelian.registry.service.facts.authority.NotPermitted;
import org.zelian.registry.service.facts.authority.Permission;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class EvidenceAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final EvidenceDigest UNNAMED = new EvidenceDigest("b".repeat(64));
    private static final EvidenceUse USE = EvidenceUse.PREVIEW;
    private static final Sealed NAME = Sealed.stored(EvidenceCommand.key(FILE), "c2VhbGVk");

    private final Known known = new Known();

    @Test
    void what_an_act_on_a_target_named_is_opened_by_whoever_operates_it_now() {
        handedOver();
        PersonId successor = known.holder(Role.UNIT_IT, CITY_SCHOOL);
        PersonId above = known.holder(Role.AUDITOR, CITY);
        assertThat(authority().allows(successor, opening(FILE, SCHOOL))).isTrue();
        assertThat(authority().allows(above, opening(FILE, SCHOOL))).isTrue();
        assertThat(authority().allows(successor, new OpenEvidence(FILE, SCHOOL, USE))).isFalse();
    }

    @Test
    void the_predecessor_opens_its_own_record_and_no_more_the_targets() {
        handedOver();
        PersonId predecessor = known.holder(Role.UNIT_IT, SCHOOL);
        assertThat(authority().allows(predecessor, new OpenEvidence(FILE, SCHOOL, USE))).isTrue();
        assertIsNotThere(predecessor, opening(FILE, SCHOOL));
    }

    @Test
    void what_no_act_on_the_target_named_stays_with_the_predecessor() {
        handedOver();
        PersonId successor = known.holder(Role.UNIT_IT, CITY_SCHOOL);
        assertIsNotThere(successor, opening(UNNAMED, SCHOOL));
    }

    @Test
    void a_file_is_not_opened_on_the_record_of_a_unit_that_never_operated_the_target() {
        handedOver();
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        assertIsNotThere(admin, opening(FILE, DISTRICT));
    }

    @Test
    void what_the_operator_has_on_its_record_is_opened_with_the_target_before_any_act_names_it() {
        operated();
        known.say(FIRST, recorded(UNNAMED, SCHOOL));
        PersonId it = known.holder(Role.UNIT_IT, SCHOOL);
        assertThat(authority().allows(it, opening(UNNAMED, SCHOOL))).isTrue();
    }

    @Test
    void an_act_may_name_what_stands_in_the_record_of_its_target_or_its_unit() {
        handedOver();
        SubmitGrading act = new SubmitGrading(grading(1), Basis.none());
        assertThat(authority().mayName(FILE, act)).isTrue();
        assertThat(authority().mayName(UNNAMED, act)).isFalse();
        known.say(TODAY, recorded(UNNAMED, CITY_SCHOOL));
        assertThat(authority().mayName(UNNAMED, act)).isTrue();
        SubmitGrading ofNothing = new SubmitGrading(grading(9), Basis.none());
        assertThat(authority().mayName(FILE, ofNothing)).isFalse();
    }

    @Test
    void a_plan_may_name_what_stands_in_the_record_of_its_target() {
        handedOver();
        assertThat(authority().mayName(FILE, planOf(FILE))).isTrue();
        assertThat(authority().mayName(UNNAMED, planOf(UNNAMED))).isFalse();
    }

    private static FileProtectionPlan planOf(EvidenceDigest file) {
        return new FileProtectionPlan(
                new ProtectionPlanId("plan-00000001"),
                TARGET,
                new ProtectionPlan(2026, file, null),
                Basis.none());
    }

    @Test
    void of_several_posts_the_one_at_the_unit_is_taken_then_the_nearest_then_the_lowest() {
        PersonId person = known.holder(Role.CITY_ADMIN, CITY);
        assertThat(unit(person, new OpenEvidence(FILE, SCHOOL, USE))).isEqualTo(CITY);
        post(person, "appointment-0000000D", Role.DISTRICT_ADMIN, DISTRICT);
        post(person, "appointment-0000000C", Role.DISTRICT_APPROVER, DISTRICT);
        Permission nearest = permit(person, new OpenEvidence(FILE, SCHOOL, USE));
        assertThat(nearest.appointment()).isEqualTo(new AppointmentId("appointment-0000000C"));
        post(person, "appointment-0000000E", Role.UNIT_IT, SCHOOL);
        assertThat(unit(person, new OpenEvidence(FILE, SCHOOL, USE))).isEqualTo(SCHOOL);
        assertThat(unit(person, new RecordEvidence(FILE, SCHOOL, EvidenceType.PDF, 1, NAME)))
                .isEqualTo(SCHOOL);
        assertThat(unit(person, new OpenEvidence(FILE, DISTRICT, USE))).isEqualTo(DISTRICT);
    }

    @Test
    void a_post_that_may_not_is_not_taken_however_near() {
        PersonId person = known.holder(Role.CITY_ADMIN, CITY);
        post(person, "appointment-0000000C", Role.POLICE_LIAISON, CITY);
        post(person, "appointment-0000000A", Role.AUDITOR, CITY);
        RecordEvidence upload = new RecordEvidence(FILE, SCHOOL, EvidenceType.PDF, 1, NAME);
        assertThat(permit(person, upload).role()).isNotEqualTo(Role.AUDITOR);
    }

    @Test
    void who_chose_a_post_acts_under_it() {
        PersonId person = known.holder(Role.CITY_ADMIN, CITY);
        AppointmentId near = post(person, "appointment-0000000E", Role.UNIT_IT, SCHOOL);
        AppointmentId far = post(person, "appointment-0000000F", Role.AUDITOR, CITY);
        OpenEvidence open = new OpenEvidence(FILE, SCHOOL, USE);
        assertThat(authority().permit(person, open, far).appointment()).isEqualTo(far);
        assertThat(authority().permit(person, open, null).appointment()).isEqualTo(near);
    }

    private void operated() {
        known.say(
                FIRST,
                Known.target(TARGET, SCHOOL, "系统", TargetKind.INFORMATION_SYSTEM, plain()),
                recorded(FILE, SCHOOL));
    }

    /** A target whose grading named a file of the school's, at the other school since. */
    private void handedOver() {
        operated();
        known.say(FIRST, recorded(UNNAMED, SCHOOL))
                .naming(
                        List.of(FILE),
                        FIRST,
                        new GradingStarted(
                                grading(1), TARGET, GradingMatrix.FORM_2025, Basis.none()))
                .say(TODAY, new TargetHandedOver(TARGET, SCHOOL, CITY_SCHOOL, Basis.none()));
    }

    private static EvidenceRecorded recorded(EvidenceDigest file, UnitId unit) {
        return new EvidenceRecorded(file, unit, EvidenceType.PDF, 1, NAME);
    }

    private static OpenTargetEvidence opening(EvidenceDigest file, UnitId unit) {
        return new OpenTargetEvidence(file, unit, TARGET, USE);
    }

    private AppointmentId post(PersonId person, String id, Role role, UnitId unit) {
        AppointmentId appointment = new AppointmentId(id);
        known.say(
                FIRST,
                new AppointmentMade(
                        person, appointment, role, unit, null, null, null, Basis.none()));
        return appointment;
    }

    private void assertIsNotThere(PersonId person, EvidenceCommand command) {
        assertThatThrownBy(() -> permit(person, command))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal ->
                                assertThat(refusal.reason())
                                        .isEqualTo(NotPermitted.Reason.OUT_OF_SCOPE));
    }

    private UnitId unit(PersonId person, EvidenceCommand command) {
        return Objects.requireNonNull(permit(person, command).unit());
    }

    private Permission permit(PersonId person, EvidenceCommand command) {
        return authority().permit(person, command, null);
    }

    private Authority authority() {
        return new Authority(known.facts, TODAY);
    }
}
