package org.zelian.registry.json;

import static org.zelian.registry.json.Examples.ARCHITECTURE;
import static org.zelian.registry.json.Examples.BASIS;
import static org.zelian.registry.json.Examples.BUSINESS;
import static org.zelian.registry.json.Examples.DAY;
import static org.zelian.registry.json.Examples.DEPLOYMENT;
import static org.zelian.registry.json.Examples.DIVISION;
import static org.zelian.registry.json.Examples.LATER;
import static org.zelian.registry.json.Examples.SERVICE;
import static org.zelian.registry.json.Examples.TARGET;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingReturned;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One event of every kind about a filing, its form filled in to the last field. */
final class FilingExamples {

    private static final FilingId FILING = new FilingId("filing-6T7V8W9X");
    private static final GradingId GRADING = new GradingId("grading-3M4N5P6Q");
    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    private static final Sealed BOX = Sealed.stored(FILING.value(), "bm9uY2XljJrlrZA=");
    private static final Certificate CERTIFICATE =
            new Certificate(new CertificateNumber("51010099001-20001"), DAY, "示例市公安局");
    private static final ExistingFiling EXISTING =
            new ExistingFiling(
                    FormEdition.FORM_INTERIM,
                    SecurityProtectionLevel.L3,
                    CERTIFICATE,
                    LATER,
                    FILE,
                    FILE);

    private FilingExamples() {}

    static List<RegistryEvent> all() {
        return Stream.of(submitting(), certified(), existing()).flatMap(List::stream).toList();
    }

    private static List<RegistryEvent> submitting() {
        return List.of(
                new FilingPrepared(FILING, TARGET, GRADING, BASIS),
                new FilingDrafted(FILING, TARGET, draft(), BASIS),
                new FilingSubmitted(FILING, TARGET, FormEdition.FORM_2025, form(), BASIS),
                new FilingWithdrawn(FILING, TARGET, BASIS),
                new FilingCorrectionAsked(FILING, TARGET, "补充拓扑说明", LATER, FILE, BASIS),
                new RegradeAsked(FILING, TARGET, GRADING, "定级偏低", LATER, FILE, BASIS),
                new FilingCertified(FILING, TARGET, GRADING, CERTIFICATE, FILE, BASIS));
    }

    private static List<RegistryEvent> certified() {
        return List.of(
                new FilingChangeSubmitted(FILING, TARGET, draft(), BASIS),
                new FilingChanged(FILING, TARGET, FormEdition.FORM_2025, form(), FILE, BASIS),
                new ExtensionSubmitted(FILING, TARGET, BASIS),
                new FilingExtended(FILING, TARGET, LATER, FILE, BASIS),
                new CancellationSubmitted(FILING, TARGET, BASIS),
                new FilingCancelled(FILING, TARGET, FILE, BASIS),
                new FilingRequestDeclined(FILING, TARGET, FILE, BASIS),
                new CertificateCorrected(FILING, TARGET, 6, GRADING, CERTIFICATE, FILE, BASIS));
    }

    private static List<RegistryEvent> existing() {
        return List.of(
                new ExistingFilingRecorded(FILING, TARGET, EXISTING, BASIS),
                new ExistingFilingCorrected(FILING, TARGET, 0, EXISTING, BASIS),
                new ExistingFilingAccepted(FILING, TARGET, 1, BASIS),
                new ExistingFilingReturned(FILING, TARGET, 0, BASIS));
    }

    private static FilingForm form() {
        return new FilingForm(
                GRADING, unit(), target(), grading(), scenario(), materials(), List.of(data()));
    }

    private static FilingDraft draft() {
        return new FilingDraft(
                GRADING, unit(), target(), grading(), scenario(), materials(), List.of(data()));
    }

    private static UnitSheet unit() {
        Contact contact = new Contact(BOX, "副校长", BOX, BOX, BOX);
        return new UnitSheet(
                "示例中学",
                new UnifiedSocialCreditCode("12510100MB1234567X"),
                new Address("四川省", "成都市", "锦江区", "示例路1号", "610000", DIVISION),
                "https://www.example.cn",
                contact,
                new Department("信息中心", contact),
                new Department("教务处", contact),
                UnitSheet.Affiliation.OTHER,
                "示例隶属关系",
                UnitSheet.BodyKind.OTHER,
                "示例单位类型",
                99,
                "示例行业",
                new LevelCounts(0, 0, 1, 0, 0),
                new LevelCounts(2, 3, 1, 0, 0));
    }

    private static TargetSheet target() {
        return new TargetSheet(
                "示例选课系统",
                "SZ-01",
                TargetKind.INFORMATION_SYSTEM,
                BUSINESS,
                SERVICE,
                DEPLOYMENT,
                ARCHITECTURE,
                DAY);
    }

    private static GradingSheet grading() {
        return new GradingSheet(
                List.of(new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.SERIOUS)),
                List.of(
                        new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS),
                        new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.GENERAL)),
                GradedLevels.of(SecurityProtectionLevel.L3, SecurityProtectionLevel.L2),
                DAY,
                FILE,
                true,
                "示例区教育局",
                true,
                BOX,
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
                        "成都市",
                        "成都市锦江区"),
                new ScenarioSheet.Mobile(List.of("示例家校"), "4G", "手机"),
                new ScenarioSheet.InternetOfThings("门禁与水电表", "校园网"),
                new ScenarioSheet.IndustrialControl("现场控制层", "锅炉控制"),
                new ScenarioSheet.BigData("数据中台", true));
    }

    private static List<Material> materials() {
        return Stream.of(Material.Kind.values())
                .map(kind -> new Material(kind, FILE, "加盖公章"))
                .toList();
    }

    private static DataSheet data() {
        return new DataSheet(
                "学生学籍信息",
                DataSheet.Grade.IMPORTANT,
                "业务数据",
                "教务处",
                BOX,
                Set.of(DataSheet.Personal.SENSITIVE, DataSheet.Personal.MINORS),
                120L,
                3L,
                2L,
                Set.of(DataSheet.Source.ENTERED, DataSheet.Source.OTHER),
                "示例来源",
                List.of("示例区教育局"),
                List.of("示例市教育局"),
                Set.of(DataSheet.Exchange.PROVIDED),
                Set.of(DataSheet.Cloud.GOVERNMENT),
                Set.of(DataSheet.Room.OWN, DataSheet.Room.HOSTED),
                Set.of(DataSheet.Place.DOMESTIC));
    }
}
