package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.filing.FilingDetail;
import org.zelian.registry.views.filing.FilingView;
import org.zelian.registry.views.filing.ShownContact;
import org.zelian.registry.views.filing.ShownForm;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Filings to print. */
final class Forms {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    private static final UnitName UNIT = new UnitName(new UnitId("unit-7K3M9QXA"), "锦江区样例中学");
    private static final ShownContact HEAD =
            new ShownContact("示例甲", "副校长", "028****0001", "138****0000", "s***@xx.example");
    private static final ShownContact TEACHER =
            new ShownContact("示例乙", "信息中心主任", "028****0002", null, null);

    private Forms() {}

    /** Certified, every sheet filled. */
    static ShownForm full(List<ShownForm.ShownDataSheet> data) {
        return new ShownForm(
                new GradingId("grading-7K3M9QXA"),
                unit(),
                target(),
                grading(),
                scenario(),
                List.of(
                        new Material(Material.Kind.TOPOLOGY, FILE, null),
                        new Material(Material.Kind.ORGANISATION_AND_RULES, FILE, "共 12 项制度"),
                        new Material(Material.Kind.DESIGN, null, "沿用 2019 年设计，未改建")),
                data);
    }

    /** Nothing filled yet. */
    static ShownForm empty() {
        return new ShownForm(null, null, null, null, null, List.of(), List.of());
    }

    /** Texts as long as they may be, words that never break, a character no font has. */
    static ShownForm longest() {
        ShownForm full = full(List.of(data("数".repeat(100))));
        TargetSheet target = target();
        String domain = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".example";
        TargetSheet longer =
                new TargetSheet(
                        "很长的名称".repeat(20),
                        "N".repeat(30),
                        target.kind(),
                        new Business(Set.of(Business.Type.OTHER), "其".repeat(50), "描".repeat(500)),
                        target.service(),
                        new Deployment(
                                Deployment.Coverage.WIDE_AREA,
                                null,
                                Deployment.Network.INTERNET,
                                null,
                                Collections.nCopies(50, "2001:db8::ffff:ffff:ffff:ffff/128"),
                                Collections.nCopies(20, domain),
                                List.of("HTTPS/443"),
                                Set.of(),
                                null),
                        target.architecture(),
                        target.commissionedOn());
        ShownForm.ShownUnitSheet unit = unit();
        ShownForm.ShownUnitSheet named =
                new ShownForm.ShownUnitSheet(
                        "锦江区样例\uD842\uDFB7中学",
                        null,
                        unit.address(),
                        "https://" + "w".repeat(192),
                        HEAD,
                        unit.security(),
                        unit.data(),
                        UnitSheet.Affiliation.OTHER,
                        "示例隶属关系",
                        UnitSheet.BodyKind.OTHER,
                        "示例单位类型",
                        99,
                        "示例行业",
                        unit.filed(),
                        unit.all());
        return new ShownForm(
                full.based(),
                named,
                longer,
                full.grading(),
                full.scenario(),
                List.of(new Material(Material.Kind.PRODUCTS, FILE, "注".repeat(200))),
                full.data());
    }

    static ShownForm.ShownDataSheet data(String name) {
        return new ShownForm.ShownDataSheet(
                name,
                DataSheet.Grade.GENERAL,
                "学生管理",
                "教务处",
                "示例丙",
                Set.of(DataSheet.Personal.SENSITIVE, DataSheet.Personal.MINORS),
                12L,
                1L,
                null,
                Set.of(DataSheet.Source.ENTERED, DataSheet.Source.OTHER),
                "示例来源",
                List.of("成都市教育局"),
                List.of(),
                Set.of(DataSheet.Exchange.ENTRUSTED),
                Set.of(DataSheet.Cloud.GOVERNMENT),
                Set.of(DataSheet.Room.HOSTED),
                Set.of(DataSheet.Place.DOMESTIC));
    }

    static FilingDetail detail(@Nullable ShownForm form, @Nullable Certificate certificate) {
        return new FilingDetail(
                new FilingView(
                        new FilingId("filing-7K3M9QXA"),
                        5,
                        new ProtectionTargetId("target-7K3M9QXA"),
                        certificate == null ? FilingPhase.DRAFT : FilingPhase.CERTIFIED,
                        DAY,
                        FormEdition.FORM_2025,
                        SecurityProtectionLevel.L2,
                        form,
                        null,
                        null,
                        certificate,
                        List.of(),
                        certificate == null
                                ? null
                                : CertificateValidity.of(certificate.issuedOn(), 3, List.of()),
                        certificate == null ? null : FILE),
                "学籍与成绩管理系统",
                UNIT,
                List.of(UNIT),
                List.of(Material.Kind.TOPOLOGY, Material.Kind.ORGANISATION_AND_RULES),
                false,
                null);
    }

    static Certificate certificate() {
        return new Certificate(new CertificateNumber("51010400001-00001"), DAY, "成都市公安局网络安全保卫支队");
    }

    private static ShownForm.ShownUnitSheet unit() {
        return new ShownForm.ShownUnitSheet(
                "锦江区样例中学",
                new UnifiedSocialCreditCode("12510000450716338E"),
                new Address("四川省", "成都市", "锦江区", "样例路 1 号", "610000", new DivisionCode("510104")),
                "https://xx.example",
                HEAD,
                new ShownForm.ShownDepartment("信息中心", TEACHER),
                new ShownForm.ShownDepartment("教务处", TEACHER),
                UnitSheet.Affiliation.COUNTY,
                null,
                UnitSheet.BodyKind.PUBLIC_INSTITUTION,
                null,
                14,
                null,
                new LevelCounts(0, 1, 0, 0, 0),
                new LevelCounts(2, 3, 1, 0, 0));
    }

    private static TargetSheet target() {
        return new TargetSheet(
                "学籍与成绩管理系统",
                "XJ-01",
                TargetKind.INFORMATION_SYSTEM,
                new Business(
                        Set.of(Business.Type.INTERNAL_OFFICE, Business.Type.OTHER),
                        "家校通知",
                        "学籍管理、成绩管理、家校通知。"),
                new ServiceProvision(
                        ServiceProvision.Scope.ACROSS_CITIES,
                        3,
                        null,
                        ServiceProvision.Audience.BOTH,
                        null,
                        3_900),
                new Deployment(
                        Deployment.Coverage.METROPOLITAN_AREA,
                        null,
                        Deployment.Network.INTERNET,
                        null,
                        List.of("192.0.2.0/24"),
                        List.of("xj.example"),
                        List.of("HTTPS/443"),
                        Set.of(Deployment.Interconnection.SAME_UNIT),
                        null),
                new Architecture(
                        Set.of(Technology.CLOUD, Technology.MOBILE),
                        null,
                        new CloudTenancy("成都教育云", 3, "51010000001-00009"),
                        "锦江区教育平台",
                        "锦江区教育局",
                        null,
                        null),
                LocalDate.of(2024, 9, 1));
    }

    private static ShownForm.ShownGradingSheet grading() {
        return new ShownForm.ShownGradingSheet(
                List.of(new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.GENERAL)),
                List.of(new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.GENERAL)),
                GradedLevels.of(SecurityProtectionLevel.L2, SecurityProtectionLevel.L1),
                LocalDate.of(2026, 2, 1),
                FILE,
                true,
                "锦江区教育局",
                true,
                "示例丁",
                DAY);
    }

    private static ScenarioSheet scenario() {
        return new ScenarioSheet(
                new ScenarioSheet.Cloud(
                        ScenarioSheet.CloudRole.TENANT,
                        Set.of(ScenarioSheet.ServiceModel.IAAS, ScenarioSheet.ServiceModel.OTHER),
                        "示例服务模式",
                        ScenarioSheet.DeploymentModel.OTHER,
                        "示例部署模式",
                        "成都市高新区",
                        "成都市锦江区"),
                new ScenarioSheet.Mobile(List.of("样例家校通"), "校园无线网", "教师手机"),
                null,
                null,
                null);
    }
}
