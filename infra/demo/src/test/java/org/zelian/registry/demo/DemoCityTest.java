package org.zelian.registry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

class DemoCityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final List<Line> lines =
            DemoCity.lines(Numbers.unit("CTYJYJ00"), Numbers.person("CTYADM01"), TODAY, NOON);

    @Test
    void the_city_has_its_size() {
        assertThat(count(RegisterUnit.class)).isEqualTo(33);
        assertThat(count(RegisterTarget.class)).isEqualTo(123);
        assertThat(count(RegisterPerson.class)).isGreaterThan(100);
        assertThat(count(AppointPerson.class)).isGreaterThan(100);
    }

    @Test
    void lines_are_recorded_in_order_and_none_lies_ahead() {
        assertThat(lines).isSortedAccordingTo(Comparator.comparing(Line::at));
        assertThat(lines).allMatch(line -> line.at().isBefore(NOON));
    }

    @Test
    void nothing_is_registered_twice() {
        assertThat(
                        lines.stream()
                                .map(Line::command)
                                .filter(RegisterPerson.class::isInstance)
                                .map(command -> command.stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void told_twice_it_is_the_same_story() {
        assertThat(
                        DemoCity.lines(
                                Numbers.unit("CTYJYJ00"), Numbers.person("CTYADM01"), TODAY, NOON))
                .isEqualTo(lines);
    }

    private long count(Class<?> command) {
        return lines.stream().filter(line -> command.isInstance(line.command())).count();
    }
}
