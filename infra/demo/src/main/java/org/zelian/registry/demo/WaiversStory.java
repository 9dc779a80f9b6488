package org.zelian.registry.demo;

import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.obligation.ObligationCommand.EndWaiver;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;

import java.time.LocalDate;

/** 豁免: two systems that nobody has graded; of one the district does not pursue it for a while. */
final class WaiversStory {

    private static final String UNGRADED = "F01";
    private static final int OFFICE = 5;

    private final Story story;
    private final CityStory city;
    private final LocalDate today;

    WaiversStory(Story story, CityStory city, LocalDate today) {
        this.story = story;
        this.city = city;
        this.today = today;
    }

    void tell() {
        waived(city.school(District.ALL.get(1), 6), 25);
        CityStory.Posted again = city.school(District.ALL.get(2), 9);
        waived(again, 50);
        story.turnTo(today.minusDays(18));
        story.tell(
                again.district().admin(),
                new EndWaiver(
                        ungraded(again),
                        again.unit(),
                        Story.because(again.district().admin(), "停用计划取消，按期定级")));
    }

    private void waived(CityStory.Posted school, int daysAgo) {
        story.turnTo(today.minusDays(daysAgo));
        story.tell(
                school.district().admin(),
                new WaiveObligation(
                        ungraded(school),
                        school.unit(),
                        today.plusDays(60),
                        Story.because(school.district().admin(), "系统列入寒假停用计划，停用前暂缓定级")));
    }

    private static ObligationId ungraded(CityStory.Posted school) {
        return Beginnings.unknown(
                UNGRADED, Numbers.target(school.district().letters(), school.place(), OFFICE));
    }
}
