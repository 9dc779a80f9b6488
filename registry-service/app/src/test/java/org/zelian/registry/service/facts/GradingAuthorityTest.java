package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.CITY;
import static org.zelian.registry.service.facts.Known.CITY_SCHOOL;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.grading;
import static org.zelian.registry.service.facts.Known.plain;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingCommand.AbandonGrading;
import org.zelian.registry.contract.grading.GradingCommand.AcceptExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ApproveGrading;
import org.zelian.registry.contract.grading.GradingCommand.CorrectExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.CorrectGradingSubmission;
import org.zelian.registry.contract.grading.GradingCommand.DetermineGrading;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.FinaliseGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReaffirmGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.ReopenGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnGrading;
import org.zelian.registry.contract.grading.GradingCommand.RevokeGradingApproval;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.contract.grading.GradingCommand.SubmitForExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingCommand.TakeBackGrading;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.service.facts.authority.Authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who may do what about a grading: domain.md §10.2. */
class GradingAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FilingId FILING = new FilingId("filing-00000001");
    private static final Basis NONE = Basis.none();
    private static final ExistingGrading EXISTING =
            new ExistingGrading(
                    GradedLevels.of(SecurityProtectionLevel.L2, SecurityProtectionLevel.L2),
                    FIRST,
                    null,
                    null,
                    null,
                    ReportTemplate.CLASSIC,
                    Known.FILE);

    /** By the number in the ids of target, grading and unit. */
    private static final Map<Integer, UnitId> OPERATORS =
            Map.of(1, CITY, 2, DISTRICT, 3, SCHOOL, 4, CITY_SCHOOL);

    private static final String DRAFTING = "drafting";
    private static final String BRINGING = "recording what existed";
    private static final String SUBMITTING = "submitting";
    private static final String APPROVING = "approving";
    private static final String CORRECTING_EXISTING = "correcting what existed";
    private static final String CORRECTING = "correcting what is final";

    private final Known known = new Known();

    GradingAuthorityTest() {
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
                                        NONE)));
    }

    @Test
    void the_unit_drafts_its_heads_submit_and_neither_approves() {
        assertThat(allowed(Role.UNIT_IT, SCHOOL))
                .isEqualTo(Map.of(3, Set.of(DRAFTING, BRINGING, CORRECTING_EXISTING)));
        Map<Integer, Set<String>> heads =
                Map.of(3, Set.of(DRAFTING, BRINGING, SUBMITTING, CORRECTING_EXISTING));
        assertThat(allowed(Role.FIRST_RESPONSIBLE, SCHOOL)).isEqualTo(heads);
        assertThat(allowed(Role.DIRECT_RESPONSIBLE, SCHOOL)).isEqualTo(heads);
    }

    @Test
    void the_district_approves_what_stands_below_it_and_not_its_own() {
        assertThat(allowed(Role.DISTRICT_APPROVER, DISTRICT))
                .isEqualTo(Map.of(3, Set.of(APPROVING)));
    }

    @Test
    void the_city_approves_what_stands_directly_below_it_and_its_own() {
        assertThat(allowed(Role.CITY_APPROVER, CITY))
                .isEqualTo(
                        Map.of(
                                1, Set.of(APPROVING),
                                2, Set.of(APPROVING),
                                4, Set.of(APPROVING)));
    }

    @Test
    void the_city_administrator_corrects_what_is_final_anywhere() {
        Set<String> corrects = Set.of(CORRECTING, CORRECTING_EXISTING);
        Set<String> below = Set.of(BRINGING, CORRECTING, CORRECTING_EXISTING);
        assertThat(allowed(Role.CITY_ADMIN, CITY))
                .isEqualTo(Map.of(1, corrects, 2, below, 3, below, 4, below));
    }

    @Test
    void the_district_administrator_brings_what_existed_below_it() {
        assertThat(allowed(Role.DISTRICT_ADMIN, DISTRICT))
                .isEqualTo(Map.of(3, Set.of(BRINGING, CORRECTING_EXISTING)));
    }

    @Test
    void others_change_nothing() {
        for (Role role : List.of(Role.AUDITOR, Role.POLICE_LIAISON, Role.PLATFORM_OPERATOR)) {
            assertThat(allowed(role, CITY)).as("%s", role).isEmpty();
        }
    }

    @Test
    void nobody_makes_a_grading_final_or_reopens_it_by_hand() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        PersonId head = known.holder(Role.FIRST_RESPONSIBLE, SCHOOL);
        Authority authority = new Authority(known.facts, TODAY);
        for (PersonId person : List.of(admin, head)) {
            assertThat(authority.allows(person, new FinaliseGrading(grading(3), FILING, NONE)))
                    .isFalse();
            assertThat(authority.allows(person, new ReopenGrading(grading(3), FILING, NONE)))
                    .isFalse();
        }
    }

    @Test
    void a_version_that_does_not_exist_is_nobodys() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        assertThat(
                        new Authority(known.facts, TODAY)
                                .allows(admin, correcting(grading(9)).getFirst()))
                .isFalse();
    }

    /** What a holder may do, by the number of the target; a group of acts only as a whole. */
    private Map<Integer, Set<String>> allowed(Role role, UnitId unit) {
        PersonId holder = known.holder(role, unit);
        Authority authority = new Authority(known.facts, TODAY);
        Map<Integer, Set<String>> allowed = new TreeMap<>();
        for (int number : OPERATORS.keySet()) {
            acts(number)
                    .forEach(
                            (group, acts) -> {
                                Set<Boolean> answers = new TreeSet<>();
                                acts.forEach(act -> answers.add(authority.allows(holder, act)));
                                assertThat(answers).as("%s by %s", group, role).hasSize(1);
                                if (answers.contains(true)) {
                                    allowed.computeIfAbsent(number, n -> new TreeSet<>())
                                            .add(group);
                                }
                            });
        }
        return allowed;
    }

    private static Map<String, List<GradingCommand>> acts(int number) {
        GradingId grading = grading(number);
        return Map.of(
                DRAFTING,
                List.of(
                        new StartGrading(
                                grading(50), target(number), GradingMatrix.FORM_2025, NONE),
                        new DraftGrading(grading, null, null, null, null, null, NONE)),
                BRINGING,
                List.of(new RecordExistingGrading(grading(51), target(number), EXISTING, NONE)),
                SUBMITTING,
                List.of(
                        new SubmitForExpertReview(grading, NONE),
                        new RecordExpertReview(
                                grading,
                                new ExpertReview(FIRST, List.of(), true, Known.FILE),
                                NONE),
                        new SubmitGrading(grading, NONE),
                        new TakeBackGrading(grading, NONE),
                        new DetermineGrading(grading, NONE),
                        new AbandonGrading(grading, NONE)),
                APPROVING,
                List.of(
                        new ApproveGrading(grading, 0, NONE),
                        new ReturnGrading(grading, 0, NONE),
                        new RevokeGradingApproval(grading, NONE),
                        new ReaffirmGrading(grading, 0, NONE),
                        new AcceptExistingGrading(grading, 0, NONE),
                        new ReturnExistingGrading(grading, 0, NONE)),
                CORRECTING_EXISTING,
                List.of(new CorrectExistingGrading(grading, 0, EXISTING, NONE)),
                CORRECTING,
                correcting(grading));
    }

    private static List<GradingCommand> correcting(GradingId grading) {
        return List.of(
                new CorrectGradingSubmission(grading, 0, null, null, null, null, null, NONE));
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number));
    }
}
