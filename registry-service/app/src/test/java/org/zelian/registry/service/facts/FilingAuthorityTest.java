package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.CITY;
import static org.zelian.registry.service.facts.Known.CITY_SCHOOL;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.grading;
import static org.zelian.registry.service.facts.Known.plain;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.AcceptExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.CorrectCertificate;
import org.zelian.registry.contract.filing.FilingCommand.CorrectExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.DraftFiling;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordCancellation;
import org.zelian.registry.contract.filing.FilingCommand.RecordCertificate;
import org.zelian.registry.contract.filing.FilingCommand.RecordCorrectionNotice;
import org.zelian.registry.contract.filing.FilingCommand.RecordDeclined;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExtension;
import org.zelian.registry.contract.filing.FilingCommand.RecordFilingChange;
import org.zelian.registry.contract.filing.FilingCommand.RecordRegradeNotice;
import org.zelian.registry.contract.filing.FilingCommand.ReturnExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitCancellation;
import org.zelian.registry.contract.filing.FilingCommand.SubmitExtension;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFilingChange;
import org.zelian.registry.contract.filing.FilingCommand.WithdrawFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.obligation.ObligationCommand.EndWaiver;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.service.facts.authority.Authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

class FilingAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Basis NONE = Basis.none();
    private static final FilingDraft NOTHING =
            new FilingDraft(null, null, null, null, null, null, null);
    private static final Certificate CERTIFICATE =
            new Certificate(new CertificateNumber("51010099001-20001"), FIRST, "示例市公安局");
    private static final ExistingFiling EXISTING =
            new ExistingFiling(
                    FormEdition.FORM_2007,
                    SecurityProtectionLevel.L2,
                    CERTIFICATE,
                    null,
                    FILE,
                    null);

    /** By the number in the ids of target, grading, filing and unit. */
    private static final Map<Integer, UnitId> OPERATORS =
            Map.of(1, CITY, 2, DISTRICT, 3, SCHOOL, 4, CITY_SCHOOL);

    private static final String FILLING_IN = "filling in";
    private static final String BRINGING = "recording what existed";
    private static final String SUBMITTING = "submitting";
    private static final String RECORDING_POLICE = "recording what the police decided";
    private static final String ACCEPTING = "accepting what existed";
    private static final String CORRECTING_EXISTING = "correcting what existed";
    private static final String CORRECTING = "correcting a certificate";
    private static final String WAIVING = "waiving";

    private final Known known = new Known();

    FilingAuthorityTest() {
        OPERATORS.forEach(
                (number, unit) ->
                        known.say(
                                FIRST,
                                Known.target(
                                        target(number),
                                        unit,
                                        "系统",
                                        TargetKind.INFORMATION_SYSTEM,
                                        plain()),
                                new GradingStarted(
                                        grading(number),
                                        target(number),
                                        GradingMatrix.FORM_2025,
                                        NONE),
                                new FilingPrepared(
                                        filing(number), target(number), grading(number), NONE)));
    }

    @Test
    void the_unit_fills_in_and_its_heads_submit() {
        assertThat(allowed(Role.UNIT_IT, SCHOOL))
                .isEqualTo(Map.of(3, Set.of(FILLING_IN, BRINGING, CORRECTING_EXISTING)));
        Map<Integer, Set<String>> heads =
                Map.of(3, Set.of(FILLING_IN, BRINGING, SUBMITTING, CORRECTING_EXISTING));
        assertThat(allowed(Role.FIRST_RESPONSIBLE, SCHOOL)).isEqualTo(heads);
        assertThat(allowed(Role.DIRECT_RESPONSIBLE, SCHOOL)).isEqualTo(heads);
    }

    @Test
    void the_liaison_records_what_the_police_decided() {
        Set<String> records = Set.of(RECORDING_POLICE);
        assertThat(allowed(Role.POLICE_LIAISON, CITY))
                .isEqualTo(Map.of(1, records, 2, records, 3, records, 4, records));
        assertThat(allowed(Role.POLICE_LIAISON, DISTRICT))
                .isEqualTo(Map.of(2, records, 3, records));
    }

    @Test
    void the_district_accepts_what_existed_below_it_and_not_its_own() {
        assertThat(allowed(Role.DISTRICT_APPROVER, DISTRICT))
                .isEqualTo(Map.of(3, Set.of(ACCEPTING)));
    }

    @Test
    void the_city_accepts_what_existed_directly_below_it_and_its_own() {
        Set<String> accepts = Set.of(ACCEPTING);
        assertThat(allowed(Role.CITY_APPROVER, CITY))
                .isEqualTo(Map.of(1, accepts, 2, accepts, 4, accepts));
    }

    @Test
    void the_city_administrator_corrects_and_waives_anywhere() {
        Set<String> may = Set.of(CORRECTING, CORRECTING_EXISTING, WAIVING);
        Set<String> below = Set.of(BRINGING, CORRECTING, CORRECTING_EXISTING, WAIVING);
        assertThat(allowed(Role.CITY_ADMIN, CITY))
                .isEqualTo(Map.of(1, may, 2, below, 3, below, 4, below));
    }

    @Test
    void the_district_administrator_waives_in_the_district_and_brings_what_existed_below_it() {
        assertThat(allowed(Role.DISTRICT_ADMIN, DISTRICT))
                .isEqualTo(
                        Map.of(
                                2,
                                Set.of(WAIVING),
                                3,
                                Set.of(BRINGING, CORRECTING_EXISTING, WAIVING)));
    }

    @Test
    void others_change_nothing() {
        assertThat(allowed(Role.AUDITOR, CITY)).isEmpty();
        assertThat(allowed(Role.PLATFORM_OPERATOR, CITY)).isEmpty();
    }

    @Test
    void a_filing_that_does_not_exist_is_nobodys() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        assertThat(authority().allows(admin, correcting(filing(9)))).isFalse();
    }

    @Test
    void an_obligation_is_waived_for_the_unit_it_is_of() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        PersonId district = known.holder(Role.DISTRICT_ADMIN, DISTRICT);
        for (Identifier subject : subjects(4)) {
            assertThat(authority().allows(district, waiving(subject, CITY_SCHOOL))).isFalse();
            assertThat(authority().allows(district, waiving(subject, SCHOOL))).isFalse();
            assertThat(authority().allows(admin, waiving(subject, SCHOOL))).isFalse();
            assertThat(authority().allows(admin, waiving(subject, CITY_SCHOOL))).isTrue();
        }
    }

    @Test
    void an_obligation_of_nothing_that_exists_is_nobodys() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        for (Identifier subject :
                List.of(target(9), grading(9), filing(9), new UnitId("unit-00000009"))) {
            assertThat(authority().allows(admin, waiving(subject, SCHOOL))).isFalse();
        }
        UnitId nowhere = new UnitId("unit-00000009");
        assertThat(authority().allows(admin, waiving(nowhere, nowhere))).isFalse();
    }

    private Authority authority() {
        return new Authority(known.facts, TODAY);
    }

    /** What a holder may do, by the number of the target; a group of acts only as a whole. */
    private Map<Integer, Set<String>> allowed(Role role, UnitId unit) {
        PersonId holder = known.holder(role, unit);
        Map<Integer, Set<String>> allowed = new TreeMap<>();
        for (int number : OPERATORS.keySet()) {
            acts(number)
                    .forEach(
                            (group, acts) -> {
                                Set<Boolean> answers = new TreeSet<>();
                                acts.forEach(act -> answers.add(authority().allows(holder, act)));
                                assertThat(answers).as("%s by %s", group, role).hasSize(1);
                                if (answers.contains(true)) {
                                    allowed.computeIfAbsent(number, n -> new TreeSet<>())
                                            .add(group);
                                }
                            });
        }
        return allowed;
    }

    private static Map<String, List<RegistryCommand>> acts(int number) {
        FilingId filing = filing(number);
        return Map.of(
                FILLING_IN,
                List.of(
                        new PrepareFiling(filing(50), target(number), grading(number), NONE),
                        new DraftFiling(filing, NOTHING, NONE)),
                BRINGING,
                List.of(new RecordExistingFiling(filing(51), target(number), EXISTING, NONE)),
                SUBMITTING,
                List.of(
                        new SubmitFiling(filing, NONE),
                        new WithdrawFiling(filing, NONE),
                        new SubmitFilingChange(filing, NOTHING, NONE),
                        new SubmitExtension(filing, NONE),
                        new SubmitCancellation(filing, NONE)),
                RECORDING_POLICE,
                List.of(
                        new RecordCorrectionNotice(filing, "补正", TODAY, FILE, NONE),
                        new RecordRegradeNotice(filing, "偏低", TODAY, FILE, NONE),
                        new RecordCertificate(filing, CERTIFICATE, FILE, NONE),
                        new RecordFilingChange(filing, FILE, NONE),
                        new RecordExtension(filing, TODAY, FILE, NONE),
                        new RecordCancellation(filing, FILE, NONE),
                        new RecordDeclined(filing, FILE, NONE)),
                ACCEPTING,
                List.of(
                        new AcceptExistingFiling(filing, 0, NONE),
                        new ReturnExistingFiling(filing, 0, NONE)),
                CORRECTING_EXISTING,
                List.of(new CorrectExistingFiling(filing, 0, EXISTING, NONE)),
                CORRECTING,
                List.of(correcting(filing)),
                WAIVING,
                subjects(number).stream()
                        .flatMap(subject -> waivers(subject, unit(number)))
                        .toList());
    }

    private static CorrectCertificate correcting(FilingId filing) {
        return new CorrectCertificate(filing, 0, CERTIFICATE, FILE, NONE);
    }

    private static RegistryCommand waiving(Identifier subject, UnitId unit) {
        return new WaiveObligation(obligation(subject), unit, TODAY, NONE);
    }

    private static Stream<RegistryCommand> waivers(Identifier subject, UnitId unit) {
        return Stream.of(waiving(subject, unit), new EndWaiver(obligation(subject), unit, NONE));
    }

    private static ObligationId obligation(Identifier subject) {
        return ObligationId.of("F02", subject, 1);
    }

    private static List<Identifier> subjects(int number) {
        return List.of(target(number), grading(number), filing(number), unit(number));
    }

    private static UnitId unit(int number) {
        return new UnitId("unit-%08d".formatted(number));
    }

    private static FilingId filing(int number) {
        return new FilingId("filing-%08d".formatted(number));
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number));
    }
}
