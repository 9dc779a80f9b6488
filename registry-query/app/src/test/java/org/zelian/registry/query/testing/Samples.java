package org.zelian.registry.query.testing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
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
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.DivisionCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Targets, gradings and forms to make stories of. */
public final class Samples {

    public static final EvidenceDigest SCAN = new EvidenceDigest("ab".repeat(32));
    public static final Business BUSINESS =
            new Business(Set.of(Business.Type.INTERNAL_OFFICE), null, "示例业务");
    public static final ServiceProvision SERVICE =
            new ServiceProvision(
                    ServiceProvision.Scope.CITY,
                    null,
                    null,
                    ServiceProvision.Audience.STAFF,
                    null,
                    300);
    public static final Deployment DEPLOYMENT =
            new Deployment(
                    Deployment.Coverage.LOCAL_AREA,
                    null,
                    Deployment.Network.PRIVATE,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    null);
    public static final Architecture ARCHITECTURE =
            new Architecture(Set.of(), null, null, null, null, null, null);

    private Samples() {}

    public static TargetRegistered registered(ProtectionTargetId target, UnitId unit, String name) {
        return new TargetRegistered(
                target,
                unit,
                name,
                TargetKind.INFORMATION_SYSTEM,
                BuildKind.EXISTING,
                LifePhase.ONLINE,
                LocalDate.of(2020, 9, 1),
                BUSINESS,
                SERVICE,
                DEPLOYMENT,
                ARCHITECTURE,
                Basis.none());
    }

    public static TargetDescribed renamed(ProtectionTargetId target, String name) {
        return new TargetDescribed(target, name, null, null, null, null, null, Basis.none());
    }

    /** S and A of this level, by harm to society or, for level 1, to citizens. */
    public static GradingContent content(
            SecurityProtectionLevel level, @Nullable ExpertReview review, long described) {
        Determination both = determination(level);
        return new GradingContent(
                GradingMatrix.GBT22240_2020,
                "PORTAL",
                both,
                both,
                GradedLevels.of(level, level),
                report(),
                review,
                described);
    }

    public static Determination determination(SecurityProtectionLevel level) {
        Harm harm =
                switch (level) {
                    case L1 -> new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.GENERAL);
                    case L2 -> new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.GENERAL);
                    case L3 -> new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.SERIOUS);
                    case L4 -> new Harm(InfringedObject.NATION, DegreeOfInfringement.SERIOUS);
                    case L5 ->
                            new Harm(
                                    InfringedObject.NATION,
                                    DegreeOfInfringement.ESPECIALLY_SERIOUS);
                };
        return new Determination("示例描述", List.of(harm), "示例说明");
    }

    public static GradingReport report() {
        return new GradingReport(
                ReportTemplate.TEMPLATE_2025, "示例单位", "示例构成", "示例业务", List.of(), "示例数据", "示例责任");
    }

    public static ExpertReview review(GradingId grading, LocalDate day, String... names) {
        return new ExpertReview(
                day,
                List.of(names).stream()
                        .map(
                                name ->
                                        new Expert(
                                                Sealed.of(grading.value(), name, 50),
                                                "示例研究院",
                                                "高级工程师",
                                                Expert.Field.SECURITY))
                        .toList(),
                true,
                SCAN);
    }

    public static ExistingGrading existing(SecurityProtectionLevel level, LocalDate gradedOn) {
        return new ExistingGrading(
                GradedLevels.of(level, level),
                gradedOn,
                gradedOn.plusDays(10),
                gradedOn.plusDays(20),
                "示例主管部门",
                ReportTemplate.CLASSIC,
                SCAN);
    }

    public static Certificate certificate(String number, LocalDate issuedOn) {
        return new Certificate(new CertificateNumber(number), issuedOn, "示例市公安局");
    }

    public static ExistingFiling existing(
            SecurityProtectionLevel level, Certificate certificate, @Nullable LocalDate extended) {
        return new ExistingFiling(FormEdition.FORM_2007, level, certificate, extended, SCAN, null);
    }

    /** Every sheet, what it seals under this key. */
    public static FilingDraft draft(String key, GradingId based, SecurityProtectionLevel level) {
        return new FilingDraft(
                based,
                unitSheet(key),
                new TargetSheet(
                        "示例系统",
                        "XT-01",
                        TargetKind.INFORMATION_SYSTEM,
                        BUSINESS,
                        SERVICE,
                        DEPLOYMENT,
                        ARCHITECTURE,
                        LocalDate.of(2020, 9, 1)),
                gradingSheet(key, level),
                new ScenarioSheet(null, null, null, null, null),
                List.of(),
                List.of(dataSheet(key)));
    }

    /** A draft that leaves nothing out, as it is submitted. */
    public static FilingForm form(FilingDraft draft) {
        return new FilingForm(
                known(draft.based()),
                known(draft.unit()),
                known(draft.target()),
                known(draft.grading()),
                known(draft.scenario()),
                known(draft.materials()),
                known(draft.data()));
    }

    private static <T> T known(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    public static UnitSheet unitSheet(String key) {
        Contact contact =
                new Contact(
                        Sealed.of(key, "癸示例", 50),
                        "主任",
                        Sealed.of(key, "02800000000", 50),
                        Sealed.of(key, "13900000000", 50),
                        Sealed.of(key, "office@example.cn", 50));
        return new UnitSheet(
                "示例学校",
                null,
                new Address("四川省", "成都市", "锦江区", "示例路1号", "610000", new DivisionCode("510104")),
                "https://www.example.cn",
                contact,
                new Department("信息中心", contact),
                new Department("数据中心", contact),
                UnitSheet.Affiliation.COUNTY,
                null,
                UnitSheet.BodyKind.PUBLIC_INSTITUTION,
                null,
                14,
                null,
                new LevelCounts(0, 1, 0, 0, 0),
                new LevelCounts(0, 1, 0, 0, 0));
    }

    public static GradingSheet gradingSheet(String key, SecurityProtectionLevel level) {
        List<Harm> harms = determination(level).harms();
        return new GradingSheet(
                harms,
                harms,
                GradedLevels.of(level, level),
                LocalDate.of(2026, 1, 10),
                SCAN,
                true,
                "示例教育局",
                true,
                Sealed.of(key, "填示例", 50),
                LocalDate.of(2026, 1, 17));
    }

    private static DataSheet dataSheet(String key) {
        return new DataSheet(
                "学籍数据",
                DataSheet.Grade.GENERAL,
                "教育",
                "教务处",
                Sealed.of(key, "数示例", 50),
                Set.of(DataSheet.Personal.MINORS),
                1L,
                1L,
                null,
                Set.of(DataSheet.Source.ENTERED),
                null,
                List.of(),
                List.of(),
                Set.of(DataSheet.Exchange.NONE),
                Set.of(DataSheet.Cloud.NONE),
                Set.of(DataSheet.Room.OWN),
                Set.of(DataSheet.Place.DOMESTIC));
    }
}
