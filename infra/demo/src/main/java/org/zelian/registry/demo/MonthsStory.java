package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.RevokeAppointment;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.person.PersonCommand.TransferPerson;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginBuilding;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginTrial;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectTargetDescription;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.DescribeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.PutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnitCommand.MergeUnit;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Some months: changes, late letters, a vacancy, a merger, new systems, a correction. */
final class MonthsStory {

    private final Story story;
    private final CityStory city;
    private final LocalDate today;

    MonthsStory(Story story, CityStory city, LocalDate today) {
        this.story = story;
        this.city = city;
        this.today = today;
    }

    void tell() {
        for (District district : District.ALL) {
            movesToTheCloud(city.school(district, 6));
            usersGrow(city.school(district, 8));
            newSystem(city.school(district, 5));
        }
        planned(city.school(District.ALL.get(1), 4), 18);
        planned(city.school(District.ALL.get(2), 4), 40);
        built(city.school(District.ALL.get(2), 4), 12);
        lateLetter(city.school(District.ALL.get(0), 6));
        vacancy(city.school(District.ALL.get(0), 2));
        absence(city.school(District.ALL.get(1), 1));
        revoked(city.school(District.ALL.get(1), 9));
        renamed(city.school(District.ALL.get(0), 5));
        merged(city.school(District.ALL.get(2), 3), city.school(District.ALL.get(2), 1));
        corrected(city.school(District.ALL.get(1), 8));
        appointedAhead(city.school(District.ALL.get(0), 7));
    }

    private static ProtectionTargetId system(CityStory.Posted school, int number) {
        return Numbers.target(school.district().letters(), school.place(), number);
    }

    private void movesToTheCloud(CityStory.Posted school) {
        story.turnTo(today.minusDays(96));
        story.tell(
                school.it(),
                today.minusDays(110),
                new DescribeTarget(
                        system(school, 2),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Systems.SMART_CAMPUS.architecture(true),
                        Story.because(school.it(), "上云验收材料两周后才送达")));
    }

    private void usersGrow(CityStory.Posted school) {
        story.turnTo(today.minusDays(82));
        story.tell(
                school.it(),
                new DescribeTarget(
                        system(school, 2),
                        null,
                        null,
                        null,
                        Systems.service(3860),
                        null,
                        null,
                        Basis.none()));
    }

    private void newSystem(CityStory.Posted school) {
        ProtectionTargetId target = planned(school, 120);
        built(school, 100);
        story.turnTo(today.minusDays(60));
        story.tell(school.it(), new BeginTrial(target, Basis.none()));
        if (school.district().letters().equals("JJ")) {
            story.turnTo(today.minusDays(30));
            story.tell(school.head(), new PutOnline(target, Basis.none()));
        }
    }

    /** A system that is still to be built. */
    private ProtectionTargetId planned(CityStory.Posted school, int daysAgo) {
        ProtectionTargetId target = system(school, 3);
        story.turnTo(today.minusDays(daysAgo));
        story.tell(
                school.it(),
                new RegisterTarget(
                        target,
                        school.unit(),
                        school.district().shortName() + school.school().name() + "云课堂平台",
                        TargetKind.INFORMATION_SYSTEM,
                        BuildKind.NEW,
                        null,
                        false,
                        Systems.SMART_CAMPUS.business(),
                        Systems.service(1200),
                        Systems.SMART_CAMPUS.deployment("class" + school.place(), 200),
                        Systems.SMART_CAMPUS.architecture(true),
                        Basis.none()));
        return target;
    }

    private void built(CityStory.Posted school, int daysAgo) {
        story.turnTo(today.minusDays(daysAgo));
        story.tell(school.it(), new BeginBuilding(system(school, 3), Basis.none()));
    }

    /** The letter took effect on a day, and came nineteen days later. */
    private void lateLetter(CityStory.Posted school) {
        LocalDate from = today.minusDays(70);
        PersonId admin = school.district().admin();
        PersonId successor = city.numbers().person();
        story.turnTo(from.plusDays(19));
        city.registerLate(successor, school.unit(), admin, from, "随任职文书补登");
        story.tell(
                admin,
                from,
                new AppointPerson(
                        successor,
                        city.numbers().appointment(),
                        Role.DIRECT_RESPONSIBLE,
                        school.unit(),
                        "副校长",
                        null,
                        school.deputyPost(),
                        school.deputy(),
                        city.letter(from, admin, "任职文书送达迟延")));
    }

    private void vacancy(CityStory.Posted school) {
        PersonId admin = school.district().admin();
        story.turnTo(today.minusDays(32));
        story.tell(
                admin,
                new EndAppointment(
                        school.deputy(),
                        school.deputyPost(),
                        EndCause.STEPPED_DOWN,
                        city.letter(story.day())));
        story.tell(
                admin,
                new TransferPerson(
                        school.deputy(), school.district().bureau(), city.letter(story.day())));
    }

    /** Somebody without another post stands in: nobody in the demo has to say as what they act. */
    private void absence(CityStory.Posted school) {
        PersonId admin = school.district().admin();
        PersonId standIn = city.numbers().person();
        story.turnTo(today.minusDays(20));
        city.register(standIn, school.unit(), admin);
        story.tell(
                admin,
                new DelegateAppointment(
                        standIn,
                        city.numbers().appointment(),
                        school.deputyPost(),
                        school.deputy(),
                        today.plusDays(10),
                        city.letter(story.day())));
    }

    private void revoked(CityStory.Posted school) {
        PersonId admin = school.district().admin();
        story.turnTo(today.minusDays(45));
        story.tell(
                admin,
                new RevokeAppointment(
                        school.it(),
                        school.itPost(),
                        city.letter(story.day(), admin, "岗位调整，收回学校网管职务")));
    }

    private void renamed(CityStory.Posted school) {
        PersonId admin = school.district().admin();
        LocalDate from = today.minusDays(84);
        story.turnTo(from.plusDays(2));
        story.tell(
                admin,
                from,
                new RenameUnit(
                        school.unit(),
                        school.district().shortName() + "样例外国语中学",
                        city.letter(from, admin, "更名批复两日后送达")));
    }

    private void merged(CityStory.Posted school, CityStory.Posted into) {
        PersonId admin = school.district().admin();
        story.turnTo(today.minusDays(75));
        story.tell(
                admin,
                new MergeUnit(
                        school.unit(),
                        into.unit(),
                        Stream.of(1, 2, 4, 5)
                                .map(number -> system(school, number))
                                .map(target -> new TargetSuccession(target, into.unit()))
                                .toList(),
                        city.letter(story.day())));
    }

    /** The number of users was a slip of the pen. Entry 0 is the registration. */
    private void corrected(CityStory.Posted school) {
        story.turnTo(today.minusDays(14));
        story.tell(
                school.it(),
                city.systemsRegisteredOn(school),
                new CorrectTargetDescription(
                        system(school, 1),
                        0,
                        null,
                        null,
                        null,
                        Systems.service(980),
                        null,
                        null,
                        Story.because(school.it(), "登记时用户规模多写了一位")));
    }

    private void appointedAhead(CityStory.Posted school) {
        PersonId admin = school.district().admin();
        PersonId next = city.numbers().person();
        story.turnTo(today.minusDays(5));
        city.register(next, school.unit(), admin);
        story.tell(
                admin,
                today.plusDays(8),
                new AppointPerson(
                        next,
                        city.numbers().appointment(),
                        Role.DIRECT_RESPONSIBLE,
                        school.unit(),
                        "副校长",
                        null,
                        school.deputyPost(),
                        school.deputy(),
                        city.letter(story.day())));
    }
}
