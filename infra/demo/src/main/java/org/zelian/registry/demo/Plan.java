package org.zelian.registry.demo;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.LevelCounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which system of the demo comes how far, and when it begins. */
final class Plan {

    /** What no rule of thumb brings about: district, place of the school, number of the system. */
    private static final Map<String, Stage> BY_NAME =
            Map.ofEntries(
                    Map.entry("JJ 8 1", Stage.CHANGED),
                    Map.entry("JJ 8 2", Stage.REGRADED),
                    Map.entry("JJ 10 1", Stage.MISREAD),
                    Map.entry("QY 3 1", Stage.EXISTING_RETURNED),
                    Map.entry("QY 3 4", Stage.RETURNED),
                    Map.entry("QY 5 2", Stage.REGRADE_ASKED),
                    Map.entry("QY 6 4", Stage.AT_POLICE),
                    Map.entry("QY 8 1", Stage.CHANGE_ASKED),
                    Map.entry("QY 8 4", Stage.FILING_DRAFTED),
                    Map.entry("QY 10 1", Stage.CANCELLATION_ASKED),
                    Map.entry("WH 3 4", Stage.EXISTING),
                    Map.entry("WH 3 5", Stage.LEVEL_ONE),
                    Map.entry("WH 5 2", Stage.CORRECTION_ASKED),
                    Map.entry("WH 6 1", Stage.CANCELLED),
                    Map.entry("WH 7 4", Stage.ABANDONED),
                    Map.entry("WH 8 2", Stage.REAFFIRMED),
                    Map.entry("WH 8 4", Stage.WITHDRAWN),
                    Map.entry("WH 9 1", Stage.EXISTING_UNSEEN),
                    Map.entry("WH 10 1", Stage.CANCELLATION_DECLINED));

    private final LocalDate today;
    private final List<Planned> systems = new ArrayList<>();

    /**
     * @param from the day of its first step
     */
    record Planned(Course course, Stage stage, LocalDate from) {}

    Plan(List<CityStory.Posted> schools, LocalDate today) {
        this.today = today;
        schools.forEach(this::add);
    }

    List<Planned> systems() {
        return systems;
    }

    /** Name of a system in the plan. */
    static String name(Course course) {
        CityStory.Posted school = course.school();
        return school.district().letters() + " " + school.place() + " " + course.number();
    }

    private void add(CityStory.Posted school) {
        int place = school.place();
        add(school, 1, Systems.PORTAL, place % 2 == 1 ? Stage.EXISTING : evenPortal(place));
        add(school, 2, CityStory.second(school), second(place));
        add(school, 4, CityStory.fourth(school), fourth(place));
        add(school, 5, Systems.OFFICE, place % 3 == 0 ? Stage.UNGRADED : Stage.LEVEL_ONE);
        if (place == 5) {
            add(school, 3, Systems.SMART_CAMPUS, Stage.WITH_EXPERTS);
        }
    }

    private static Stage evenPortal(int place) {
        return switch (place) {
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

    private static Stage fourth(int place) {
        if (place == 10) {
            return Stage.REVOKED;
        }
        return place % 2 == 0 || place == 9 ? Stage.APPROVED : Stage.DRAFT;
    }

    private void add(CityStory.Posted school, int number, Systems system, Stage usual) {
        Grade grade =
                system == Systems.OFFICE
                        ? Grade.ONE
                        : system == Systems.SMART_CAMPUS && number == 2 ? Grade.THREE : Grade.TWO;
        Course course = new Course(school, number, system, grade);
        Stage stage = BY_NAME.getOrDefault(name(course), usual);
        systems.add(new Planned(course, stage, from(course, stage)));
    }

    private LocalDate from(Course course, Stage stage) {
        int place = course.school().place();
        int letter = course.school().district().letters().charAt(0);
        int spread = place * 7 + course.number() * 11 + letter % 5;
        int daysAgo =
                switch (stage) {
                    case EXISTING -> 340 - place * 3;
                    case LEVEL_ONE, UNGRADED -> 300 - spread;
                    case CERTIFIED,
                            CORRECTED_AND_CERTIFIED,
                            RETURNED_ONCE,
                            MISREAD,
                            REAFFIRMED,
                            REGRADED,
                            CHANGE_ASKED,
                            CHANGED,
                            CANCELLATION_ASKED,
                            CANCELLATION_DECLINED,
                            CANCELLED ->
                            310 - 2 * spread;
                    case APPROVED -> place == 4 ? 25 : 70;
                    case REVOKED -> 48;
                    case AT_POLICE -> place == 5 ? 44 : 22;
                    case CORRECTION_ASKED, REGRADE_ASKED, WITHDRAWN -> 44;
                    case ABANDONED -> 30;
                    case FILING_DRAFTED, EXISTING_RETURNED -> 20;
                    case RETURNED -> 16;
                    case AT_AUTHORITY -> 14;
                    case DRAFT -> 9;
                    case WITH_EXPERTS -> 6;
                    case EXISTING_UNSEEN -> 5;
                };
        return today.minusDays(daysAgo);
    }

    /** The school's systems by level when one of them is submitted. */
    LevelCounts counted(Planned submitted, LocalDate day) {
        int[] counts = new int[SecurityProtectionLevel.values().length];
        boolean told = true;
        for (Planned planned : systems) {
            told &= !planned.equals(submitted);
            if (planned.course().school().equals(submitted.course().school())
                    && planned.stage().levelInForceOn(day, planned.from(), told)) {
                counts[planned.course().level().number() - 1]++;
            }
        }
        return new LevelCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
