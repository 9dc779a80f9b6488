package org.zelian.registry.demo;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.contract.unit.DivisionCode;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sheets of a form, filled for a system of the demo. */
record Sheets(GradingStory.Course course, FilingId filing) {

    private static final int EDUCATION = 14;

    /** 表一. */
    UnitSheet unit(LevelCounts counted) {
        District district = course.school().district();
        SecurityProtectionLevel level = course.grade().level(course.system());
        return new UnitSheet(
                course.unitName(),
                null,
                new Address(
                        "四川省",
                        "成都市",
                        district.shortName(),
                        "示例路" + course.school().place() + "号",
                        "610000",
                        new DivisionCode(district.division())),
                null,
                contact("校长"),
                new Department("信息中心", contact("信息中心主任")),
                new Department("信息中心", contact("信息中心主任")),
                UnitSheet.Affiliation.COUNTY,
                null,
                UnitSheet.BodyKind.PUBLIC_INSTITUTION,
                null,
                EDUCATION,
                null,
                new LevelCounts(
                        0,
                        level == SecurityProtectionLevel.L2 ? 1 : 0,
                        level == SecurityProtectionLevel.L3 ? 1 : 0,
                        0,
                        0),
                counted);
    }

    /** 表二. */
    TargetSheet target(LocalDate commissionedOn) {
        Systems system = course.system();
        int place = course.school().place();
        String host = "s" + place + "." + course.school().district().letters();
        return new TargetSheet(
                course.name(),
                "0" + course.number(),
                TargetKind.INFORMATION_SYSTEM,
                system.business(),
                Systems.service(300 + 137 * place + 90 * course.number()),
                system.deployment(host.toLowerCase(Locale.ROOT), place * 2 + course.number()),
                system.architecture(false),
                commissionedOn);
    }

    /** 表三. */
    GradingSheet grading(LocalDate gradedOn, LocalDate filledOn, EvidenceDigest report) {
        return new GradingSheet(
                course.grade().information(course.system()).harms(),
                course.grade().service(course.system()).harms(),
                course.grade().levels(course.system()),
                gradedOn,
                report,
                true,
                course.school().district().name(),
                true,
                FilingStory.sealed(filing, "填表示例"),
                filledOn);
    }

    /** 表四: the parts of the technologies used. */
    ScenarioSheet scenario() {
        boolean mobile =
                course.system().architecture(false).technologies().contains(Technology.MOBILE);
        return new ScenarioSheet(
                null,
                mobile
                        ? new ScenarioSheet.Mobile(
                                List.of(course.system().title), "校园无线网、移动通信网", "手机、平板电脑")
                        : null,
                null,
                null,
                null);
    }

    /** 表六. */
    List<DataSheet> data() {
        return List.of(
                new DataSheet(
                        course.system().title + "数据",
                        DataSheet.Grade.GENERAL,
                        "教育管理数据",
                        "信息中心",
                        FilingStory.sealed(filing, "责任示例"),
                        EnumSet.of(DataSheet.Personal.MINORS, DataSheet.Personal.GENERAL),
                        20L,
                        2L,
                        1L,
                        EnumSet.of(DataSheet.Source.COLLECTED, DataSheet.Source.ENTERED),
                        null,
                        List.of(),
                        List.of(),
                        Set.of(DataSheet.Exchange.NONE),
                        Set.of(DataSheet.Cloud.NONE),
                        Set.of(DataSheet.Room.OWN),
                        Set.of(DataSheet.Place.DOMESTIC)));
    }

    /** Phone numbers of the range nobody can have: they begin with 100. */
    private Contact contact(String title) {
        return new Contact(
                FilingStory.sealed(filing, "联系示例"),
                title,
                FilingStory.sealed(filing, "10000000001"),
                FilingStory.sealed(filing, "10000000002"),
                FilingStory.sealed(filing, "contact@zelian.example"));
    }
}
