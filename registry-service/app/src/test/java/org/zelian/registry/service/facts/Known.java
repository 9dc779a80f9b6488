package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.service.storing.LedgerEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts from the entries of an example: a city bureau, a district bureau, a school each. */
final class Known {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final UnitId CITY = new UnitId("unit-00000001");
    static final UnitId DISTRICT = new UnitId("unit-00000002");
    static final UnitId SCHOOL = new UnitId("unit-00000003");
    static final UnitId CITY_SCHOOL = new UnitId("unit-00000004");
    static final EvidenceDigest FILE = new EvidenceDigest("a".repeat(64));

    final Facts facts = new Facts();
    private long position;
    private int people;

    Known() {
        unit(CITY, UnitKind.CITY_BUREAU, null);
        unit(DISTRICT, UnitKind.DISTRICT_BUREAU, CITY);
        unit(SCHOOL, UnitKind.PRIMARY_SCHOOL, DISTRICT);
        unit(CITY_SCHOOL, UnitKind.UNIVERSITY, CITY);
    }

    Known say(LocalDate day, RegistryEvent... events) {
        return said(List.of(), null, day, events);
    }

    /** Entries by acts that named files. */
    Known naming(List<EvidenceDigest> files, LocalDate day, RegistryEvent... events) {
        return said(files, null, day, events);
    }

    /** Recorded under an appointment to this role. */
    Known sayAs(Role role, LocalDate day, RegistryEvent... events) {
        return said(List.of(), role, day, events);
    }

    private Known said(
            List<EvidenceDigest> files,
            @Nullable Role role,
            LocalDate day,
            RegistryEvent... events) {
        for (RegistryEvent event : events) {
            EventMetadata beside =
                    new EventMetadata(
                            "person-00000001",
                            null,
                            role,
                            null,
                            -1,
                            -1,
                            day,
                            "-",
                            null,
                            "-",
                            files.stream().map(EvidenceDigest::value).toList());
            facts.apply(new LedgerEntry(position++, "-", "-", 0, event, beside));
        }
        return this;
    }

    /** Somebody with one role. */
    PersonId holder(Role role, UnitId unit) {
        int number = ++people;
        PersonId person = new PersonId("person-%08d".formatted(number));
        AppointmentId appointment = new AppointmentId("appointment-%08d".formatted(number));
        say(
                FIRST,
                new AppointmentMade(
                        person, appointment, role, unit, null, null, null, Basis.none()));
        return person;
    }

    private void unit(UnitId unit, UnitKind kind, @Nullable UnitId superior) {
        say(
                FIRST,
                new UnitRegistered(
                        unit,
                        "示例单位" + unit.number(),
                        new UnitNature(kind, Applicability.BINDING, null),
                        superior,
                        new DivisionCode("510104"),
                        new UnitCodes(null, null, null),
                        null,
                        Basis.none()));
    }

    static TargetRegistered target(
            ProtectionTargetId target,
            UnitId operator,
            String name,
            TargetKind kind,
            Architecture architecture) {
        return new TargetRegistered(
                target,
                operator,
                name,
                kind,
                BuildKind.NEW,
                LifePhase.PLANNED,
                null,
                new Business(Set.of(Business.Type.INTERNAL_OFFICE), null, "办公"),
                new ServiceProvision(
                        ServiceProvision.Scope.CITY,
                        null,
                        null,
                        ServiceProvision.Audience.STAFF,
                        null,
                        null),
                new Deployment(
                        Deployment.Coverage.LOCAL_AREA,
                        null,
                        Deployment.Network.PRIVATE,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        null),
                architecture,
                Basis.none());
    }

    static Architecture plain() {
        return new Architecture(Set.of(), null, null, null, null, null, null);
    }

    static Architecture below(String superiorSystem) {
        return new Architecture(Set.of(), null, null, superiorSystem, "示例学校", null, null);
    }

    static Architecture onCloud(int level) {
        return new Architecture(
                Set.of(Technology.CLOUD),
                null,
                new CloudTenancy("示例教育云", level, "51010099001-20001"),
                null,
                null,
                null,
                null);
    }

    /** Level 2 where citizens are harmed seriously, level 3 where society is. */
    static GradingContent content(InfringedObject object) {
        GradingMatrix matrix = GradingMatrix.GBT22240_2020;
        Determination both =
                new Determination(
                        "描述", List.of(new Harm(object, DegreeOfInfringement.SERIOUS)), "说明");
        return new GradingContent(
                matrix,
                null,
                both,
                both,
                GradedLevels.of(both.level(matrix), both.level(matrix)),
                new GradingReport(
                        ReportTemplate.CLASSIC, "责任", "构成", "业务", List.of(), null, "安全责任"),
                null,
                1);
    }

    static GradingId grading(int number) {
        return new GradingId("grading-%08d".formatted(number));
    }
}
