package org.zelian.registry.domain.filing;

import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.domain.filing.Filings.APPROVED;
import static org.zelian.registry.domain.filing.Filings.FILING;
import static org.zelian.registry.domain.filing.Filings.GRADED;
import static org.zelian.registry.domain.filing.Filings.GRADING;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.Material.Kind;
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

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 备案表 of the examples: a school's website at level 2, and what may be wrong with it. */
final class Forms {

    static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    static final LevelCounts COUNTED = new LevelCounts(1, 2, 1, 0, 0);
    static final LevelCounts FILED = new LevelCounts(0, 1, 0, 0, 0);
    static final GradedLevels LEVEL_2 = GradedLevels.of(L2, L1);
    static final GradedLevels LEVEL_3 = GradedLevels.of(L3, L2);
    static final List<Harm> INFORMATION =
            List.of(new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.GENERAL));
    static final List<Harm> SERVICE =
            List.of(new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.GENERAL));
    static final ScenarioSheet NO_SCENARIO = new ScenarioSheet(null, null, null, null, null);
    static final ScenarioSheet.Cloud CLOUD =
            new ScenarioSheet.Cloud(
                    ScenarioSheet.CloudRole.TENANT,
                    Set.of(ScenarioSheet.ServiceModel.IAAS),
                    null,
                    ScenarioSheet.DeploymentModel.PUBLIC,
                    null,
                    "示例市",
                    "示例市");

    private Forms() {}

    static FilingForm whole() {
        return TheFormIsComplete.check(draft());
    }

    /** A whole form, as drafted. */
    static FilingDraft draft() {
        return new FilingDraft(
                GRADING,
                unit(FILED, COUNTED),
                target(plain()),
                grading(LEVEL_2),
                NO_SCENARIO,
                materials(Kind.EXPERT_OPINION),
                List.of(data(sealed())));
    }

    static FilingDraft with(UnitSheet unit) {
        return new FilingDraft(null, unit, null, null, null, null, null);
    }

    static FilingDraft with(TargetSheet target) {
        return new FilingDraft(null, null, target, null, null, null, null);
    }

    static FilingDraft with(GradingSheet grading) {
        return new FilingDraft(null, null, null, grading, null, null, null);
    }

    static FilingDraft with(ScenarioSheet scenario) {
        return new FilingDraft(null, null, null, null, scenario, null, null);
    }

    static FilingDraft with(List<Material> materials) {
        return new FilingDraft(null, null, null, null, null, materials, null);
    }

    static FilingDraft with(DataSheet data) {
        return new FilingDraft(null, null, null, null, null, null, List.of(data));
    }

    static FilingDraft basedOn(GradingId grading) {
        return new FilingDraft(grading, null, null, null, null, null, null);
    }

    static UnitSheet unit(LevelCounts filed, LevelCounts all) {
        return unit(filed, all, sealed(), "510104");
    }

    static UnitSheet unit(LevelCounts filed, LevelCounts all, Sealed leader, String division) {
        return new UnitSheet(
                "示例小学",
                null,
                new Address("四川省", "示例市", "示例区", "示例路1号", "610000", new DivisionCode(division)),
                null,
                contact(leader),
                new Department("信息中心", contact(sealed())),
                new Department("信息中心", contact(sealed())),
                UnitSheet.Affiliation.COUNTY,
                null,
                UnitSheet.BodyKind.PUBLIC_INSTITUTION,
                null,
                14,
                null,
                filed,
                all);
    }

    static Contact contact(Sealed name) {
        return new Contact(name, "副校长", sealed(), null, sealed());
    }

    static Sealed sealed() {
        return Sealed.stored(FILING.value(), "c2VhbGVk");
    }

    static TargetSheet target(Architecture architecture) {
        return new TargetSheet(
                "示例门户网站",
                "01",
                TargetKind.INFORMATION_SYSTEM,
                new Business(Set.of(Business.Type.PUBLIC_SERVICE), null, "信息发布"),
                new ServiceProvision(
                        ServiceProvision.Scope.CITY,
                        null,
                        null,
                        ServiceProvision.Audience.PUBLIC,
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
                GRADED);
    }

    static Architecture plain() {
        return new Architecture(Set.of(), null, null, null, null, null, null);
    }

    /** A tenant of a cloud of this level. */
    static Architecture onACloud(int level) {
        return new Architecture(
                Set.of(Technology.CLOUD),
                null,
                new CloudTenancy("示例云", level, "51010099001-20001"),
                null,
                null,
                null,
                null);
    }

    static GradingSheet grading(GradedLevels levels) {
        return grading(levels, INFORMATION, FILE, true, true, GRADED, APPROVED);
    }

    static GradingSheet grading(LocalDate gradedOn, LocalDate filledOn) {
        return grading(LEVEL_2, INFORMATION, FILE, true, true, gradedOn, filledOn);
    }

    static GradingSheet grading(
            GradedLevels levels,
            List<Harm> information,
            @Nullable EvidenceDigest report,
            boolean reviewed,
            boolean approved,
            LocalDate gradedOn,
            LocalDate filledOn) {
        return new GradingSheet(
                information,
                SERVICE,
                levels,
                gradedOn,
                report,
                reviewed,
                "示例区教育局",
                approved,
                sealed(),
                filledOn);
    }

    /** 表五 with a file in each of these lines, and a line without one. */
    static List<Material> materials(Kind... kinds) {
        return Stream.concat(
                        Stream.of(kinds).map(kind -> new Material(kind, FILE, null)),
                        Stream.of(new Material(Kind.SERVICES, null, "无")))
                .toList();
    }

    static DataSheet data(Sealed responsible) {
        return new DataSheet(
                "学生基本信息",
                DataSheet.Grade.GENERAL,
                "业务数据",
                "教务处",
                responsible,
                Set.of(DataSheet.Personal.MINORS),
                10L,
                2L,
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

    /** The form with a sheet said anew. */
    static FilingForm whole(FilingDraft anew) {
        return TheFormIsComplete.check(Sheets.joined(draft(), anew));
    }
}
