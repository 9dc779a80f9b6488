package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.DivisionCode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reports, forms and certificates of an invented school. */
public final class Papers {

    public static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    public static final Business BUSINESS =
            new Business(Set.of(Business.Type.INTERNAL_OFFICE), null, "示例业务");
    public static final ServiceProvision SERVICE =
            new ServiceProvision(
                    ServiceProvision.Scope.CITY,
                    null,
                    null,
                    ServiceProvision.Audience.STAFF,
                    null,
                    null);
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

    private Papers() {}

    private static Harm harm(SecurityProtectionLevel level) {
        return switch (level) {
            case L1 -> new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.GENERAL);
            case L2 -> new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS);
            case L3 -> new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.SERIOUS);
            case L4 -> new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.ESPECIALLY_SERIOUS);
            case L5 -> new Harm(InfringedObject.NATION, DegreeOfInfringement.ESPECIALLY_SERIOUS);
        };
    }

    static GradedLevels levels(SecurityProtectionLevel level) {
        return GradedLevels.of(level, level);
    }

    public static GradingContent content(SecurityProtectionLevel level, @Nullable String category) {
        Determination determination = new Determination("示例信息", List.of(harm(level)), "示例说明");
        return new GradingContent(
                GradingMatrix.GBT22240_2020,
                category,
                determination,
                determination,
                levels(level),
                new GradingReport(
                        ReportTemplate.TEMPLATE_2025, "示例", "示例", "示例", List.of(), "示例", "示例"),
                null,
                1);
    }

    public static ExistingGrading existingGrading(
            SecurityProtectionLevel level,
            String gradedOn,
            @Nullable String reviewedOn,
            @Nullable String approvedOn,
            @Nullable String authority) {
        return new ExistingGrading(
                levels(level),
                LocalDate.parse(gradedOn),
                day(reviewedOn),
                day(approvedOn),
                authority,
                ReportTemplate.CLASSIC,
                FILE);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    public static Certificate certificate(String issuedOn) {
        return new Certificate(
                new CertificateNumber("51010099001-20001"), LocalDate.parse(issuedOn), "示例市公安局");
    }

    public static ExistingFiling existingFiling(
            SecurityProtectionLevel level,
            FormEdition edition,
            String issuedOn,
            @Nullable EvidenceDigest form) {
        return new ExistingFiling(edition, level, certificate(issuedOn), null, FILE, form);
    }

    /**
     * @param materials of all kinds, or none
     * @param data one sheet, or none
     */
    public static FilingForm form(
            GradingId based, SecurityProtectionLevel level, boolean materials, boolean data) {
        return new FilingForm(
                based,
                unitSheet(),
                new TargetSheet(
                        "示例系统",
                        "1",
                        TargetKind.INFORMATION_SYSTEM,
                        BUSINESS,
                        SERVICE,
                        DEPLOYMENT,
                        ARCHITECTURE,
                        LocalDate.of(2025, 1, 1)),
                new GradingSheet(
                        List.of(harm(level)),
                        List.of(harm(level)),
                        levels(level),
                        LocalDate.of(2025, 1, 1),
                        FILE,
                        true,
                        "示例教育局",
                        true,
                        sealed(),
                        LocalDate.of(2025, 1, 1)),
                new ScenarioSheet(null, null, null, null, null),
                materials
                        ? Arrays.stream(Material.Kind.values())
                                .map(kind -> new Material(kind, FILE, null))
                                .toList()
                        : List.of(),
                data ? List.of(dataSheet()) : List.of());
    }

    private static UnitSheet unitSheet() {
        Contact contact = new Contact(sealed(), "主任", null, null, null);
        return new UnitSheet(
                "示例学校",
                null,
                new Address("四川省", "成都市", "示例区", "示例路1号", "610000", new DivisionCode("510104")),
                null,
                contact,
                new Department("信息中心", contact),
                new Department("信息中心", contact),
                UnitSheet.Affiliation.COUNTY,
                null,
                UnitSheet.BodyKind.PUBLIC_INSTITUTION,
                null,
                14,
                null,
                new LevelCounts(0, 1, 0, 0, 0),
                new LevelCounts(0, 1, 0, 0, 0));
    }

    private static DataSheet dataSheet() {
        return new DataSheet(
                "学籍",
                DataSheet.Grade.GENERAL,
                "学生",
                "教务处",
                sealed(),
                Set.of(DataSheet.Personal.MINORS),
                1L,
                1L,
                1L,
                Set.of(DataSheet.Source.ENTERED),
                null,
                List.of(),
                List.of(),
                Set.of(DataSheet.Exchange.NONE),
                Set.of(DataSheet.Cloud.NONE),
                Set.of(DataSheet.Room.OWN),
                Set.of(DataSheet.Place.DOMESTIC));
    }

    private static Sealed sealed() {
        return Sealed.stored("filing-00000001", "c2VhbGVk");
    }
}
