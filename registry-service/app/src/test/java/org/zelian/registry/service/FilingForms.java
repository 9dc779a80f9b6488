package org.zelian.registry.service;

import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.DivisionCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A 备案表 of a plain system, filled as far as it must be. */
final class FilingForms {

    private static final List<Harm> HARMS =
            List.of(new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS));

    private FilingForms() {}

    static FilingForm basedOn(GradingId grading, FilingId filing, LocalDate day) {
        ScenarioSheet none = new ScenarioSheet(null, null, null, null, null);
        return new FilingForm(
                grading,
                unit(filing),
                target(day),
                levels(filing, day),
                none,
                List.of(),
                List.of());
    }

    private static UnitSheet unit(FilingId filing) {
        Contact contact = new Contact(Sealed.of(filing.value(), "钱示例", 50), "校长", null, null, null);
        Department department = new Department("信息中心", contact);
        LevelCounts one = new LevelCounts(0, 1, 0, 0, 0);
        return new UnitSheet(
                "示例小学",
                null,
                new Address("四川省", "成都市", "锦江区", "示例路1号", "610000", new DivisionCode("510104")),
                null,
                contact,
                department,
                department,
                UnitSheet.Affiliation.COUNTY,
                null,
                UnitSheet.BodyKind.PUBLIC_INSTITUTION,
                null,
                14,
                null,
                one,
                one);
    }

    private static TargetSheet target(LocalDate day) {
        return new TargetSheet(
                "示例办公系统",
                "00001",
                TargetKind.INFORMATION_SYSTEM,
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
                new Architecture(Set.of(), null, null, null, null, null, null),
                day);
    }

    private static GradingSheet levels(FilingId filing, LocalDate day) {
        return new GradingSheet(
                HARMS,
                HARMS,
                GradedLevels.of(SecurityProtectionLevel.L2, SecurityProtectionLevel.L2),
                day,
                null,
                true,
                "示例市教育局",
                true,
                Sealed.of(filing.value(), "孙示例", 50),
                day);
    }
}
