package org.zelian.registry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.FilingCommand.CorrectCertificate;
import org.zelian.registry.contract.filing.FilingCommand.RecordCertificate;
import org.zelian.registry.contract.filing.FilingCommand.RecordDeclined;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExtension;
import org.zelian.registry.contract.filing.FilingCommand.RecordFilingChange;
import org.zelian.registry.contract.filing.FilingCommand.ReturnExistingFiling;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingCommand.ReaffirmGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnGrading;
import org.zelian.registry.contract.grading.GradingCommand.RevokeGradingApproval;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.obligation.ObligationCommand.EndWaiver;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class DemoCityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /**
     * From this day on the demo has an extension that was asked for: the window, and twelve days.
     */
    private static final LocalDate EXTENSIONS = LocalDate.of(2027, 10, 13);

    private final List<Line> lines = told(TODAY);

    @Test
    void the_city_has_its_size() {
        assertThat(count(RegisterUnit.class)).isEqualTo(33);
        assertThat(count(RegisterTarget.class)).isEqualTo(125);
        assertThat(count(RegisterPerson.class)).isGreaterThan(100);
        assertThat(count(AppointPerson.class)).isGreaterThan(100);
    }

    @Test
    void lines_are_recorded_in_order_and_none_lies_ahead() {
        assertThat(lines).isSortedAccordingTo(Comparator.comparing(Line::at));
        assertThat(lines).allMatch(line -> line.at().isBefore(noon(TODAY)));
    }

    @Test
    void nothing_is_registered_twice() {
        assertThat(
                        lines.stream()
                                .map(Line::command)
                                .filter(RegisterPerson.class::isInstance)
                                .map(command -> command.stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void told_twice_it_is_the_same_story() {
        assertThat(told(TODAY)).isEqualTo(lines);
    }

    @Test
    void gradings_and_filings_are_in_every_phase_that_there_can_be_before_october_2027() {
        Reached reached = new Reached(lines);
        assertThat(reached.gradings()).isEqualTo(EnumSet.allOf(GradingPhase.class));
        assertThat(reached.filings())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(FilingPhase.EXTENSION_SUBMITTED)));
    }

    @Test
    void all_else_that_may_become_of_them_does() {
        assertThat(
                        Stream.of(
                                ReturnGrading.class,
                                RevokeGradingApproval.class,
                                ReaffirmGrading.class,
                                ReturnExistingGrading.class,
                                ReturnExistingFiling.class,
                                RecordFilingChange.class,
                                RecordDeclined.class,
                                CorrectCertificate.class,
                                WaiveObligation.class,
                                EndWaiver.class))
                .allSatisfy(command -> assertThat(count(command)).as("%s", command).isPositive());
    }

    @Test
    void before_2028_no_certificate_can_have_expired() {
        assertThat(expired(lines, TODAY)).isEmpty();
        LocalDate last = LocalDate.of(2027, 12, 31);
        assertThat(expired(told(last), last)).isEmpty();
        assertThat(expired(told(last.plusDays(1)), last.plusDays(1))).isNotEmpty();
    }

    @Test
    void extensions_are_asked_for_once_they_may_be() {
        List<Line> before = told(EXTENSIONS.minusDays(1));
        assertThat(new Reached(before).filings()).doesNotContain(FilingPhase.EXTENSION_SUBMITTED);
        List<Line> after = told(EXTENSIONS);
        assertThat(new Reached(after).filings()).isEqualTo(EnumSet.allOf(FilingPhase.class));
        assertThat(after).anyMatch(line -> line.command() instanceof RecordExtension);
    }

    /** With two posts a person would have to say for each act as what they do it. */
    @Test
    void nobody_is_given_a_second_post() {
        assertThat(
                        lines.stream()
                                .map(Line::command)
                                .filter(DemoCityTest::givesAPost)
                                .map(RegistryCommand::stream))
                .doesNotHaveDuplicates();
    }

    private static boolean givesAPost(RegistryCommand command) {
        return command instanceof AppointPerson || command instanceof DelegateAppointment;
    }

    private static List<Line> told(LocalDate today) {
        return DemoCity.lines(
                Numbers.unit("CTYJYJ00"), Numbers.person("CTYADM01"), today, noon(today));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Story.ZONE).toInstant();
    }

    /** Certificates that ran out before a day; extensions are left out of account. */
    private static Stream<Certificate> expired(List<Line> lines, LocalDate day) {
        return lines.stream()
                .map(line -> certificate(line.command()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(
                        certificate ->
                                CertificateValidity.of(certificate.issuedOn(), 3, List.of())
                                        .until()
                                        .isBefore(day));
    }

    private static @Nullable Certificate certificate(RegistryCommand command) {
        return switch (command) {
            case RecordCertificate c -> c.certificate();
            case RecordExistingFiling c -> c.existing().certificate();
            default -> null;
        };
    }

    private long count(Class<?> command) {
        return lines.stream().filter(line -> command.isInstance(line.command())).count();
    }
}
