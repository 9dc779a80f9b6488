package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.CITY;
import static org.zelian.registry.service.facts.Known.CITY_SCHOOL;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Orders.items;
import static org.zelian.registry.service.facts.Orders.order;
import static org.zelian.registry.service.facts.Orders.rectification;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.rectification.RectificationCommand.AcceptRectificationRisk;
import org.zelian.registry.contract.rectification.RectificationCommand.AcknowledgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.AskForRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.CloseRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.CorrectRectificationOrder;
import org.zelian.registry.contract.rectification.RectificationCommand.DeclineRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.EscalateRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ExtendRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.FileRectificationReport;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.PlanRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ReportRectificationProgress;
import org.zelian.registry.contract.rectification.RectificationCommand.ReturnRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.SubmitRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.UrgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VerifyRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VoidRectification;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.service.facts.authority.Authority;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

class RectificationAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Basis NONE = Basis.none();

    /** By the number in the ids of units; orders to a unit are ten times that and more. */
    private static final Map<Integer, UnitId> UNITS =
            Map.of(1, CITY, 2, DISTRICT, 3, SCHOOL, 4, CITY_SCHOOL);

    /** Who gave an order: its origin and the role under which it was recorded. */
    private enum Issuer {
        POLICE(0, Origin.POLICE, Role.POLICE_LIAISON),
        CITY(1, Origin.AUTHORITY_INSPECTION, Role.CITY_ADMIN),
        DISTRICT(2, Origin.EVALUATION, Role.DISTRICT_ADMIN),
        UNIT(3, Origin.SELF_INSPECTION, Role.UNIT_IT);

        private final int digit;
        private final Origin origin;
        private final Role role;

        Issuer(int digit, Origin origin, Role role) {
            this.digit = digit;
            this.origin = origin;
            this.role = role;
        }
    }

    private final Known known = new Known();

    RectificationAuthorityTest() {
        for (int number : UNITS.keySet()) {
            for (Issuer issuer : Issuer.values()) {
                known.sayAs(
                        issuer.role,
                        FIRST,
                        new RectificationOrdered(
                                id(number, issuer), unit(number), order(issuer.origin), NONE));
            }
        }
    }

    @Test
    void the_unit_deals_with_what_was_ordered_and_judges_what_it_ordered_itself() {
        Set<String> staff =
                and(each("working on", Issuer.values()), "ordering UNIT", "correcting UNIT");
        assertThat(allowed(Role.UNIT_IT, SCHOOL)).isEqualTo(Map.of(3, staff));
        Set<String> heads = new TreeSet<>(staff);
        heads.addAll(each("answering for", Issuer.values()));
        heads.addAll(Set.of("judging UNIT", "pressing for UNIT"));
        assertThat(allowed(Role.FIRST_RESPONSIBLE, SCHOOL)).isEqualTo(Map.of(3, heads));
        assertThat(allowed(Role.DIRECT_RESPONSIBLE, SCHOOL)).isEqualTo(Map.of(3, heads));
    }

    @Test
    void the_liaison_is_the_police() {
        Set<String> polices =
                Set.of(
                        "ordering POLICE",
                        "correcting POLICE",
                        "judging POLICE",
                        "pressing for POLICE");
        assertThat(allowed(Role.POLICE_LIAISON, CITY))
                .isEqualTo(Map.of(1, polices, 2, polices, 3, polices, 4, polices));
        assertThat(allowed(Role.POLICE_LIAISON, DISTRICT))
                .isEqualTo(Map.of(2, polices, 3, polices));
    }

    @Test
    void a_district_judges_below_itself_what_it_or_the_unit_ordered_and_presses_for_all() {
        Set<String> districts =
                and(
                        each("pressing for", Issuer.values()),
                        "ordering AUTHORITY",
                        "ordering UNIT",
                        "correcting DISTRICT",
                        "judging DISTRICT",
                        "judging UNIT");
        assertThat(allowed(Role.DISTRICT_ADMIN, DISTRICT)).isEqualTo(Map.of(3, districts));
    }

    @Test
    void the_city_judges_anywhere_but_what_the_police_ordered() {
        Set<String> citys =
                and(
                        each("pressing for", Issuer.values()),
                        "ordering AUTHORITY",
                        "ordering UNIT",
                        "judging CITY",
                        "judging DISTRICT",
                        "judging UNIT");
        citys.addAll(each("correcting", Issuer.values()));
        assertThat(allowed(Role.CITY_ADMIN, CITY))
                .isEqualTo(Map.of(1, citys, 2, citys, 3, citys, 4, citys));
    }

    @Test
    void others_change_nothing() {
        for (Role role :
                List.of(
                        Role.AUDITOR,
                        Role.PLATFORM_OPERATOR,
                        Role.CITY_APPROVER,
                        Role.DISTRICT_APPROVER)) {
            assertThat(allowed(role, role == Role.DISTRICT_APPROVER ? DISTRICT : CITY)).isEmpty();
        }
    }

    @Test
    void what_does_not_exist_is_nobodys() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        assertThat(authority().allows(admin, new UrgeRectification(rectification(99), "请", NONE)))
                .isFalse();
        assertThat(
                        authority()
                                .allows(
                                        admin,
                                        new OrderRectification(
                                                rectification(98),
                                                unit(9),
                                                order(Origin.INCIDENT),
                                                NONE)))
                .isFalse();
    }

    @Test
    void an_obligation_of_a_rectification_is_of_its_unit() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        RectificationId subject = id(3, Issuer.POLICE);
        assertThat(authority().allows(admin, waiving(subject, SCHOOL))).isTrue();
        assertThat(authority().allows(admin, waiving(subject, CITY_SCHOOL))).isFalse();
        assertThat(authority().allows(admin, waiving(rectification(99), SCHOOL))).isFalse();
    }

    private Authority authority() {
        return new Authority(known.facts, TODAY);
    }

    /** What a holder may do, by the number of the unit; a group of acts only as a whole. */
    private Map<Integer, Set<String>> allowed(Role role, UnitId unit) {
        PersonId holder = known.holder(role, unit);
        Map<Integer, Set<String>> allowed = new TreeMap<>();
        for (int number : UNITS.keySet()) {
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

    private static Map<String, List<RectificationCommand>> acts(int number) {
        Map<String, List<RectificationCommand>> acts = new TreeMap<>();
        acts.put("ordering POLICE", ordering(number, Origin.POLICE));
        acts.put(
                "ordering AUTHORITY",
                ordering(
                        number,
                        Origin.AUTHORITY_INSPECTION,
                        Origin.VULNERABILITY,
                        Origin.INCIDENT));
        acts.put("ordering UNIT", ordering(number, Origin.EVALUATION, Origin.SELF_INSPECTION));
        for (Issuer issuer : Issuer.values()) {
            RectificationId id = id(number, issuer);
            acts.put("working on " + issuer, working(id));
            acts.put("answering for " + issuer, answering(id));
            acts.put("judging " + issuer, judging(id));
            acts.put(
                    "pressing for " + issuer,
                    List.of(
                            new UrgeRectification(id, "请抓紧", NONE),
                            new EscalateRectification(id, NONE)));
            acts.put(
                    "correcting " + issuer,
                    List.of(new CorrectRectificationOrder(id, 0, order(issuer.origin), NONE)));
        }
        return acts;
    }

    private static List<RectificationCommand> ordering(int number, Origin... origins) {
        return Arrays.stream(origins)
                .<RectificationCommand>map(
                        origin ->
                                new OrderRectification(
                                        rectification(90), unit(number), order(origin), NONE))
                .toList();
    }

    private static List<RectificationCommand> working(RectificationId id) {
        return List.of(
                new AcknowledgeRectification(id, NONE),
                new ReportRectificationProgress(id, items(1), "已补", List.of(), NONE));
    }

    private static List<RectificationCommand> answering(RectificationId id) {
        RectificationPlan plan =
                new RectificationPlan("补", null, new PersonId("person-00000001"), TODAY, null);
        return List.of(
                new PlanRectification(id, plan, NONE),
                new SubmitRectification(id, FILE, NONE),
                new AskForRectificationExtension(id, TODAY, NONE),
                new FileRectificationReport(id, null, NONE));
    }

    private static List<RectificationCommand> judging(RectificationId id) {
        return List.of(
                new VerifyRectification(id, 1, "属实", null, NONE),
                new ReturnRectification(id, 1, items(1), NONE),
                new CloseRectification(id, NONE),
                new ExtendRectification(id, TODAY, FILE, NONE),
                new DeclineRectificationExtension(id, NONE),
                new AcceptRectificationRisk(id, items(1), TODAY, NONE),
                new VoidRectification(id, NONE));
    }

    private static Set<String> each(String act, Issuer... issuers) {
        return Arrays.stream(issuers)
                .map(issuer -> act + " " + issuer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static RegistryCommand waiving(Identifier subject, UnitId unit) {
        return new WaiveObligation(ObligationId.of("F18", subject, 1), unit, TODAY, NONE);
    }

    private static UnitId unit(int number) {
        return new UnitId("unit-%08d".formatted(number));
    }

    private static RectificationId id(int number, Issuer issuer) {
        return rectification(10 * number + issuer.digit);
    }
}
