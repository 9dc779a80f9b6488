package org.zelian.registry.demo;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.LevelCounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A year of gradings and filings: every system somewhere between not begun and certified. */
final class CoursesStory {

    private final Story story;
    private final CityStory city;
    private final LocalDate today;
    private final List<Planned> plan = new ArrayList<>();

    /** How far a system has come. */
    enum Stage {
        UNGRADED,
        LEVEL_ONE,
        DRAFT,
        WITH_EXPERTS,
        AT_AUTHORITY,
        REVOKED,
        APPROVED,
        RETURNED_ONCE,
        AT_POLICE,
        CERTIFIED,
        CORRECTED_AND_CERTIFIED,
        EXISTING
    }

    /**
     * @param from the day of its first step
     */
    private record Planned(GradingStory.Course course, Stage stage, LocalDate from) {

        /**
         * @param told whether it is told before what looks at it: on one day that decides
         */
        boolean levelInForceOn(LocalDate day, boolean told) {
            LocalDate since =
                    switch (stage) {
                        case LEVEL_ONE -> from.plusDays(1);
                        case EXISTING -> from.plusDays(3);
                        case RETURNED_ONCE -> from.plusDays(20);
                        case APPROVED, AT_POLICE, CERTIFIED, CORRECTED_AND_CERTIFIED, REVOKED ->
                                from.plusDays(9);
                        case UNGRADED, DRAFT, WITH_EXPERTS, AT_AUTHORITY -> LocalDate.MAX;
                    };
            boolean revoked = stage == Stage.REVOKED && !day.isBefore(from.plusDays(23));
            return (since.isBefore(day) || (told && since.equals(day))) && !revoked;
        }
    }

    CoursesStory(Story story, CityStory city, LocalDate today) {
        this.story = story;
        this.city = city;
        this.today = today;
    }

    void tell() {
        city.schools().forEach(this::plan);
        plan.forEach(this::tell);
    }

    private void plan(CityStory.Posted school) {
        int place = school.place();
        boolean merged = school.district().letters().equals("WH") && place == 3;
        plan(school, 1, Systems.PORTAL, place % 2 == 1 ? Stage.EXISTING : evenPortal(school));
        plan(school, 2, CityStory.second(school), second(place));
        plan(school, 4, CityStory.fourth(school), merged ? Stage.EXISTING : fourth(school));
        plan(
                school,
                5,
                Systems.OFFICE,
                place % 3 == 0 && !merged ? Stage.UNGRADED : Stage.LEVEL_ONE);
        if (place == 5) {
            plan(school, 3, Systems.SMART_CAMPUS, Stage.WITH_EXPERTS);
        }
    }

    private static Stage evenPortal(CityStory.Posted school) {
        return switch (school.place()) {
            case 2 -> Stage.CORRECTED_AND_CERTIFIED;
            case 4 -> Stage.RETURNED_ONCE;
            default -> Stage.CERTIFIED;
        };
    }

    private static Stage second(int place) {
        if (place == 1 || place == 6 || place == 8) {
            return Stage.CERTIFIED;
        }
        return switch (place % 3) {
            case 0 -> Stage.CERTIFIED;
            case 1 -> Stage.EXISTING;
            default -> place == 2 ? Stage.AT_AUTHORITY : Stage.AT_POLICE;
        };
    }

    private static Stage fourth(CityStory.Posted school) {
        int place = school.place();
        if (place == 10) {
            return Stage.REVOKED;
        }
        boolean staffStandsIn = school.district().letters().equals("QY") && place == 1;
        return place % 2 == 0 || place == 9 || staffStandsIn ? Stage.APPROVED : Stage.DRAFT;
    }

    private void plan(CityStory.Posted school, int number, Systems system, Stage stage) {
        Grade grade =
                system == Systems.OFFICE
                        ? Grade.ONE
                        : system == Systems.SMART_CAMPUS && number == 2 ? Grade.THREE : Grade.TWO;
        int spread = school.place() * 7 + number * 11 + school.district().letters().charAt(0) % 5;
        LocalDate from =
                switch (stage) {
                    case EXISTING -> today.minusDays(340 - school.place() * 3L);
                    case LEVEL_ONE, UNGRADED -> today.minusDays(300 - spread);
                    case CERTIFIED, CORRECTED_AND_CERTIFIED, RETURNED_ONCE ->
                            today.minusDays(310 - 2L * spread);
                    case APPROVED -> today.minusDays(school.place() == 4 ? 25 : 70);
                    case REVOKED -> today.minusDays(48);
                    case AT_POLICE -> today.minusDays(school.place() == 5 ? 44 : 22);
                    case AT_AUTHORITY -> today.minusDays(14);
                    case WITH_EXPERTS -> today.minusDays(6);
                    case DRAFT -> today.minusDays(9);
                };
        plan.add(new Planned(new GradingStory.Course(school, number, system, grade), stage, from));
    }

    private void tell(Planned planned) {
        GradingStory grading = new GradingStory(story, planned.course());
        FilingStory filing = new FilingStory(story, planned.course());
        LocalDate from = planned.from();
        switch (planned.stage()) {
            case UNGRADED -> {}
            case LEVEL_ONE -> grading.determined(from);
            case DRAFT -> grading.drafted(from);
            case WITH_EXPERTS -> grading.beforeTheExperts(from);
            case AT_AUTHORITY -> grading.submitted(from);
            case REVOKED -> grading.revoked(from);
            case APPROVED -> grading.approved(from);
            case RETURNED_ONCE -> {
                grading.returnedAndApproved(from);
                file(planned, from.plusDays(22));
                filing.certified(from.plusDays(31));
            }
            case AT_POLICE -> {
                grading.approved(from);
                file(planned, from.plusDays(12));
            }
            case CERTIFIED -> {
                grading.approved(from);
                file(planned, from.plusDays(12));
                filing.certified(from.plusDays(22));
            }
            case CORRECTED_AND_CERTIFIED -> {
                grading.approved(from);
                FilingStory corrected = file(planned, from.plusDays(12));
                corrected.corrected(from.plusDays(18));
                corrected.certified(from.plusDays(29));
            }
            case EXISTING -> {
                LocalDate gradedOn = LocalDate.of(2023 + planned.course().number() % 2, 9, 4);
                grading.existed(from, gradedOn);
                filing.existed(from.plusDays(4), gradedOn.plusDays(40));
            }
        }
    }

    private FilingStory file(Planned planned, LocalDate from) {
        FilingStory filing = new FilingStory(story, planned.course());
        LocalDate gradedOn = from.minusDays(planned.stage() == Stage.RETURNED_ONCE ? 22 : 12);
        filing.submitted(from, gradedOn, counted(planned, from.plusDays(2)));
        return filing;
    }

    /** The school's systems by level when one of them is submitted. */
    private LevelCounts counted(Planned submitted, LocalDate day) {
        int[] counts = new int[SecurityProtectionLevel.values().length];
        CityStory.Posted school = submitted.course().school();
        boolean told = true;
        for (Planned planned : plan) {
            told &= !planned.equals(submitted);
            if (planned.course().school().equals(school) && planned.levelInForceOn(day, told)) {
                counts[planned.course().grade().level(planned.course().system()).number() - 1]++;
            }
        }
        return new LevelCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
