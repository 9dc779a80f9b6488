package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.CITY;
import static org.zelian.registry.service.facts.Known.CITY_SCHOOL;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.plain;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginBuilding;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectLifeTransition;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.PutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RecordMajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.ResumeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RetireTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.SuspendTarget;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.service.facts.authority.Authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class TargetAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Basis NONE = Basis.none();
    private static final String KEEPING = "building, changing";
    private static final String DECIDING = "putting online, retiring";
    private static final String PAUSING = "suspending, resuming, correcting the day";
    private static final String HANDING = "handing over to a school of the district";
    private static final String HANDING_OUT = "handing over to a school of the city";

    /** By the number in the ids of target and unit. */
    private static final Map<Integer, UnitId> OPERATORS =
            Map.of(1, CITY, 2, DISTRICT, 3, SCHOOL, 4, CITY_SCHOOL);

    private final Known known = new Known();

    TargetAuthorityTest() {
        OPERATORS.forEach(
                (number, unit) ->
                        known.say(
                                FIRST,
                                Known.target(
                                        target(number),
                                        unit,
                                        "系统",
                                        TargetKind.INFORMATION_SYSTEM,
                                        plain())));
    }

    @Test
    void the_unit_keeps_its_systems_and_its_heads_decide() {
        assertThat(allowed(Role.UNIT_IT, SCHOOL)).isEqualTo(Map.of(3, Set.of(KEEPING)));
        Map<Integer, Set<String>> heads = Map.of(3, Set.of(KEEPING, DECIDING, PAUSING));
        assertThat(allowed(Role.FIRST_RESPONSIBLE, SCHOOL)).isEqualTo(heads);
        assertThat(allowed(Role.DIRECT_RESPONSIBLE, SCHOOL)).isEqualTo(heads);
    }

    @Test
    void a_district_suspends_below_it_and_hands_over_within_itself() {
        assertThat(allowed(Role.DISTRICT_ADMIN, DISTRICT))
                .isEqualTo(Map.of(2, Set.of(HANDING), 3, Set.of(PAUSING, HANDING)));
    }

    @Test
    void the_city_suspends_below_it_and_hands_over_anywhere() {
        Set<String> hands = Set.of(HANDING, HANDING_OUT);
        Set<String> all = Set.of(PAUSING, HANDING, HANDING_OUT);
        assertThat(allowed(Role.CITY_ADMIN, CITY))
                .isEqualTo(Map.of(1, hands, 2, all, 3, all, 4, all));
    }

    @Test
    void others_change_nothing() {
        for (Role role :
                List.of(
                        Role.CITY_APPROVER,
                        Role.AUDITOR,
                        Role.POLICE_LIAISON,
                        Role.PLATFORM_OPERATOR)) {
            assertThat(allowed(role, CITY)).as(role.name()).isEmpty();
        }
        assertThat(allowed(Role.DISTRICT_APPROVER, DISTRICT)).isEmpty();
    }

    @Test
    void what_does_not_exist_is_nobodys() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        assertThat(authority().allows(admin, new SuspendTarget(target(9), NONE))).isFalse();
        assertThat(authority().allows(admin, new HandOverTarget(target(9), SCHOOL, NONE)))
                .isFalse();
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
        ProtectionTargetId target = target(number);
        return Map.of(
                KEEPING,
                List.of(
                        new BeginBuilding(target, NONE),
                        new RecordMajorChange(
                                target,
                                new MajorChange(Set.of(MajorChange.Kind.OTHER), "变更", null),
                                NONE)),
                DECIDING,
                List.of(
                        new PutOnline(target, NONE),
                        new RetireTarget(
                                target, new Retirement(DataDisposal.NONE, "没有数据", null), NONE)),
                PAUSING,
                List.of(
                        new SuspendTarget(target, NONE),
                        new ResumeTarget(target, NONE),
                        new CorrectLifeTransition(target, 1, NONE)),
                HANDING,
                List.of(new HandOverTarget(target, SCHOOL, NONE)),
                HANDING_OUT,
                List.of(new HandOverTarget(target, CITY_SCHOOL, NONE)));
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number));
    }
}
