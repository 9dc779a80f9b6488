package org.zelian.registry.demo;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes the demo city: {@code DemoCity <service address> <secret file> <city unit> <city admin>
 * <day>}; the story ends on that day.
 *
 * <p>A city, three districts, thirty schools, some 120 systems, a year. Started again after an
 * interruption it goes on where it was: each line's command id follows from its place.
 */
public final class DemoCity {

    private static final int DAYS = 365;

    private DemoCity() {}

    public static void main(String[] args) throws Exception {
        Sender sender = new Sender(URI.create(args[0]), Files.readString(Path.of(args[1])).strip());
        Instant now = Clock.systemUTC().instant();
        LocalDate today = LocalDate.parse(args[4]);
        List<Line> lines = lines(new UnitId(args[2]), new PersonId(args[3]), today, now);
        for (int i = 0; i < lines.size(); i++) {
            sender.send(i, lines.get(i));
            if (i % 50 == 49) {
                System.out.println("示范城市：已记录 " + (i + 1) + " / " + lines.size());
            }
        }
        sender.finish();
        System.out.println("示范城市：完成，共 " + lines.size() + " 条");
    }

    static List<Line> lines(UnitId city, PersonId cityAdmin, LocalDate today, Instant now) {
        Story story = new Story(today.minusDays(DAYS));
        CityStory first = new CityStory(story, city, cityAdmin);
        first.tell();
        new MonthsStory(story, first, today).tell();
        new CoursesStory(story, first, cityAdmin, today).tell();
        new WaiversStory(story, first, today).tell();
        return story.told(now);
    }
}
