package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Sealed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of the demo, told day by day; afterwards brought into the order of recording. */
final class Story {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration BETWEEN_ACTS = Duration.ofSeconds(47);

    private final List<Line> lines = new ArrayList<>();
    private LocalDate day;
    private Instant clock;

    Story(LocalDate first) {
        day = first;
        clock = morning(first);
    }

    /** From here on it is the morning of this day. */
    void turnTo(LocalDate next) {
        day = next;
        clock = morning(next);
    }

    LocalDate day() {
        return day;
    }

    /** Recorded now, from today on. */
    void tell(PersonId actor, RegistryCommand command) {
        tell(actor, day, command);
    }

    /** Recorded now, from another day on. */
    void tell(PersonId actor, LocalDate effective, RegistryCommand command) {
        tell(actor, effective, List.of(), command);
    }

    /** Recorded now, from today on, with papers. */
    void tell(PersonId actor, List<Paper> papers, RegistryCommand command) {
        tell(actor, day, papers, command);
    }

    /** Recorded now, from another day on, with papers. */
    void tell(PersonId actor, LocalDate effective, List<Paper> papers, RegistryCommand command) {
        clock = clock.plus(BETWEEN_ACTS);
        lines.add(new Line(clock, actor, effective, papers, command));
    }

    /** A reason that somebody gives. */
    static Basis because(PersonId author, String reason) {
        return new Basis(null, Sealed.of(author.value(), reason, 200));
    }

    /** All lines recorded before {@code now}, in the order in which they were recorded. */
    List<Line> told(Instant now) {
        return lines.stream()
                .filter(line -> line.at().isBefore(now))
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(8, 30).atZone(ZONE).toInstant();
    }
}
