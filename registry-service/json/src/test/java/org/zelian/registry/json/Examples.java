package org.zelian.registry.json;

import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermReleased;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermShortened;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermTaken;
import org.zelian.registry.contract.appointment.Term;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeWithdrawn;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.contract.person.PersonEvent.ContactsRecorded;
import org.zelian.registry.contract.person.PersonEvent.IdentityRecorded;
import org.zelian.registry.contract.person.PersonEvent.PersonFoundSame;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;
import org.zelian.registry.contract.person.PersonEvent.PersonNameCorrected;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.person.PersonEvent.PersonRenamed;
import org.zelian.registry.contract.person.PersonEvent.PersonTransferred;
import org.zelian.registry.contract.policy.PolicyEvent.PolicyRefused;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TrialBegun;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.contract.unit.Addressee;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitCodesRecorded;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitReclassified;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One event of every kind with nothing absent, as the golden files keep them. */
final class Examples {

    static final PersonId PERSON = new PersonId("person-7K3M9QXA");
    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    private static final PersonId OTHER_PERSON = new PersonId("person-2B4D6F8H");
    static final UnitId UNIT = new UnitId("unit-0123ABCD");
    private static final UnitId OTHER_UNIT = new UnitId("unit-4567EFGH");
    private static final AppointmentId APPOINTMENT = new AppointmentId("appointment-89JKMNPQ");
    private static final AppointmentId OTHER_APPOINTMENT =
            new AppointmentId("appointment-RSTVWXYZ");
    static final ProtectionTargetId TARGET = new ProtectionTargetId("target-5E5T5YA1");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final LocalDate LATER = LocalDate.of(2027, 8, 31);
    private static final Sealed BOX = Sealed.stored(PERSON.value(), "bm9uY2XljJrlrZA=");
    static final Basis BASIS = new Basis(new OfficialDocument("示教人〔2026〕3号", "示例市教育局", DAY), BOX);
    private static final Source SOURCE = new Source("成教办〔2015〕3号", "第六条", true);
    static final DivisionCode DIVISION = new DivisionCode("510104");
    private static final UnitNature NATURE =
            new UnitNature(
                    UnitKind.COMPLETE_MIDDLE_SCHOOL,
                    Applicability.BINDING,
                    Addressee.DIRECTLY_MANAGED_UNIT);
    private static final UnitCodes CODES =
            new UnitCodes(
                    new UnifiedSocialCreditCode("12510100MB1234567X"),
                    "登记证书如此",
                    new SchoolCode("3451000001"));
    private static final List<TargetSuccession> SUCCESSIONS =
            List.of(new TargetSuccession(TARGET, OTHER_UNIT));
    static final Business BUSINESS =
            new Business(
                    Set.of(Business.Type.INTERNAL_OFFICE, Business.Type.OTHER), "选课", "学生选课与成绩");
    static final ServiceProvision SERVICE =
            new ServiceProvision(
                    ServiceProvision.Scope.ACROSS_CITIES,
                    3,
                    null,
                    ServiceProvision.Audience.OTHER,
                    "学生与家长",
                    1800);
    static final Deployment DEPLOYMENT =
            new Deployment(
                    Deployment.Coverage.OTHER,
                    "两个校区",
                    Deployment.Network.INTERNET,
                    null,
                    List.of("192.0.2.0/24"),
                    List.of("xk.example.cn"),
                    List.of("HTTPS/443"),
                    Set.of(Deployment.Interconnection.SAME_UNIT, Deployment.Interconnection.OTHER),
                    "区县平台");
    static final Architecture ARCHITECTURE =
            new Architecture(
                    Set.of(Technology.CLOUD, Technology.OTHER),
                    "可信计算",
                    new CloudTenancy("示例教育云", 3, "51010099001-20001"),
                    "示例教务平台",
                    "示例市教育局",
                    "甲公司",
                    "乙公司");

    private Examples() {}

    static Stream<RegistryEvent> all() {
        return Stream.of(
                        parameters(),
                        units(),
                        people(),
                        appointments(),
                        targets(),
                        FilingExamples.all(),
                        EvaluationExamples.all(),
                        InspectionExamples.all(),
                        RectificationExamples.all(),
                        EvidenceExamples.all(),
                        GradingExamples.all(),
                        ObligationExamples.all(),
                        ImportExamples.all(),
                        others())
                .flatMap(List::stream);
    }

    private static List<RegistryEvent> parameters() {
        return List.of(
                new ParameterSet("filing-days", "备案期限", "10", "日", SOURCE, BASIS),
                new CodeIntroduced("division", "510104", "锦江区", 0, LATER, "510105", SOURCE, BASIS),
                new CodeWithdrawn("division", "510122", "510116", SOURCE, BASIS),
                new HolidaysPublished(
                        2026,
                        List.of(LocalDate.of(2026, 1, 1)),
                        List.of(LocalDate.of(2026, 1, 4)),
                        SOURCE,
                        BASIS));
    }

    private static List<RegistryEvent> units() {
        return List.of(
                new UnitRegistered(
                        UNIT, "示例中学", NATURE, OTHER_UNIT, DIVISION, CODES, "信息中心", BASIS),
                new UnitRenamed(UNIT, "示例实验中学", BASIS),
                new UnitCodesRecorded(UNIT, CODES, BASIS),
                new UnitReclassified(UNIT, NATURE, BASIS),
                new FunctionalDepartmentNamed(UNIT, "信息中心", BASIS),
                new UnitMoved(UNIT, OTHER_UNIT, DIVISION, SUCCESSIONS, BASIS),
                new UnitMerged(UNIT, OTHER_UNIT, SUCCESSIONS, BASIS),
                new UnitSplit(UNIT, List.of(OTHER_UNIT), true, SUCCESSIONS, BASIS),
                new UnitClosed(UNIT, SUCCESSIONS, BASIS),
                new UnitRegistrationCorrected(
                        UNIT, 0, "示例中学", NATURE, OTHER_UNIT, DIVISION, CODES, "信息中心", BASIS),
                new UnitNameCorrected(UNIT, 1, "示例实验中学", BASIS));
    }

    private static List<RegistryEvent> people() {
        IdentityDocument identity =
                new IdentityDocument(IdentityDocument.Kind.RESIDENT_IDENTITY_CARD, BOX);
        return List.of(
                new PersonRegistered(PERSON, UNIT, BOX, BOX, BOX, identity, BASIS),
                new PersonRenamed(PERSON, BOX, BASIS),
                new ContactsRecorded(PERSON, BOX, BOX, BASIS),
                new IdentityRecorded(PERSON, identity, BASIS),
                new PersonTransferred(PERSON, OTHER_UNIT, BASIS),
                new PersonLeft(PERSON, BASIS),
                new PersonFoundSame(PERSON, OTHER_PERSON, BASIS),
                new PersonNameCorrected(PERSON, 0, BOX, BASIS));
    }

    private static List<RegistryEvent> appointments() {
        Role role = Role.DIRECT_RESPONSIBLE;
        return List.of(
                new AppointmentMade(
                        PERSON, APPOINTMENT, role, UNIT, "副校长", LATER, OTHER_APPOINTMENT, BASIS),
                new AppointmentDelegated(
                        PERSON,
                        APPOINTMENT,
                        OTHER_APPOINTMENT,
                        OTHER_PERSON,
                        role,
                        UNIT,
                        LATER,
                        BASIS),
                new AppointmentEnded(PERSON, APPOINTMENT, EndCause.STEPPED_DOWN, BASIS),
                new AppointmentRevoked(PERSON, APPOINTMENT, BASIS),
                new AppointmentCorrected(PERSON, APPOINTMENT, 0, role, UNIT, "校长", LATER, BASIS),
                new AccountReset(PERSON, APPOINTMENT, BASIS),
                new TermTaken(UNIT, role, APPOINTMENT, new Term(DAY, LATER)),
                new TermShortened(UNIT, role, APPOINTMENT, LATER),
                new TermReleased(UNIT, role, APPOINTMENT));
    }

    private static List<RegistryEvent> targets() {
        TargetKind kind = TargetKind.INFORMATION_SYSTEM;
        return List.of(
                new TargetRegistered(
                        TARGET,
                        UNIT,
                        "示例选课系统",
                        kind,
                        BuildKind.EXISTING,
                        LifePhase.ONLINE,
                        DAY,
                        BUSINESS,
                        SERVICE,
                        DEPLOYMENT,
                        ARCHITECTURE,
                        BASIS),
                new TargetDescribed(
                        TARGET, "示例选课系统", kind, BUSINESS, SERVICE, DEPLOYMENT, ARCHITECTURE, BASIS),
                new BuildingBegun(TARGET, BASIS),
                new TrialBegun(TARGET, BASIS),
                new TargetPutOnline(TARGET, BASIS),
                new TargetHandedOver(TARGET, UNIT, OTHER_UNIT, BASIS),
                new TargetDescriptionCorrected(
                        TARGET,
                        0,
                        UNIT,
                        "示例选课系统",
                        kind,
                        BuildKind.NEW,
                        LifePhase.PLANNED,
                        DAY,
                        BUSINESS,
                        SERVICE,
                        DEPLOYMENT,
                        ARCHITECTURE,
                        BASIS),
                new LifeTransitionCorrected(TARGET, 2, LifePhase.TRIAL, BASIS),
                new TargetSuspended(TARGET, true, BASIS),
                new TargetResumed(TARGET, BASIS),
                new TargetRetired(
                        TARGET, new Retirement(DataDisposal.DESTROYED, "存储介质消磁", FILE), BASIS),
                new TargetMajorlyChanged(
                        TARGET,
                        new MajorChange(
                                Set.of(MajorChange.Kind.SERVICE, MajorChange.Kind.ARCHITECTURE),
                                "迁到教育云，面向家长开放",
                                FILE),
                        BASIS));
    }

    private static List<RegistryEvent> others() {
        return List.of(
                new Taken(ReservationKind.SCHOOLCODE, "3451000001", UNIT.value()),
                new Released(ReservationKind.SCHOOLCODE, "3451000001", UNIT.value()),
                new PolicyRefused(
                        "WhenUnitClosedThenItsAppointmentsEnd",
                        "appointment.EndAppointment",
                        "appointments-7K3M9QXA",
                        "AppointmentIsStillHeld",
                        List.of(APPOINTMENT.value())));
    }
}
