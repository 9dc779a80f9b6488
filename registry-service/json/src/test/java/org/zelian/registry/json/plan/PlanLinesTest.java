package org.zelian.registry.json.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.json.value.UnreadableValue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class PlanLinesTest {

    private static final UnitId UNIT = new UnitId("unit-0123ABCD");

    @Test
    void a_plan_is_written_a_step_a_line_and_read_row_by_row() {
        Basis why = new Basis(null, Sealed.of("person-7K3M9QXA", "补录\n旧档", 50));
        ImportStep late =
                new ImportStep(
                        "单位",
                        3,
                        0,
                        0,
                        LocalDate.of(2026, 3, 1),
                        new RenameUnit(UNIT, "示例\n一小", why));
        List<ImportStep> steps = List.of(late, step(3, 1, 0), step(2, 0, 0), step(4, 0, 2));

        byte[] plan = PlanLines.write(steps);

        assertThat(new String(plan, StandardCharsets.UTF_8))
                .startsWith(
                        "{\"sheet\":\"单位\",\"row\":3,\"step\":0,\"wave\":0,"
                                + "\"effective\":\"2026-03-01\",\"name\":\"unit.RenameUnit\","
                                + "\"command\":{\"unit\":\"unit-0123ABCD\"")
                .hasLineCount(4);
        assertThat(read(plan))
                .containsExactly(steps.subList(0, 2), steps.subList(2, 3), steps.subList(3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "a row begins with another step than its first, 3.1.0, '', /0",
        "a step is left out, 3.0.0, 3.2.0, /1",
        "a step comes twice, 3.0.0, 3.0.0, /1",
        "the steps of a row are in two waves, 3.0.0, 3.1.1, /1",
        "a wave comes after a later one, 3.0.1, 4.0.0, /1"
    })
    void what_is_not_in_order_is_refused_with_its_line(
            String why, String first, @Nullable String second, String place) {
        List<ImportStep> steps = new ArrayList<>(List.of(step(first)));
        if (second != null && !second.isEmpty()) {
            steps.add(step(second));
        }
        UnreadableValue refusal = refusal(PlanLines.write(steps));
        assertThat(refusal.rule()).as(why).isEqualTo("APlanIsInOrder");
        assertThat(refusal.pointer()).isEqualTo(place);
    }

    @Test
    void a_row_comes_once() {
        UnreadableValue refusal =
                refusal(PlanLines.write(List.of(step(3, 0, 0), step(4, 0, 0), step(3, 0, 0))));
        assertThat(refusal.rule()).isEqualTo("APlanIsInOrder");
        assertThat(refusal.pointer()).isEqualTo("/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ValueIsJson | '' | ",
                "CommandIsKnown | /name | \"name\":\"unit.Demolish\",\"command\":{}",
                "FieldIsPresent | /command/unit | \"name\":\"unit.RenameUnit\",\"command\":{}",
                "APlanAsksForWhatIsImported | '' |"
                    + " \"name\":\"importing.FinishImport\",\"command\":{\"id\":\"import-0123ABCD\"}"
            })
    void what_is_no_step_is_refused_with_its_place(
            String rule, String pointer, @Nullable String fields) {
        String line =
                fields == null
                        ? "no JSON"
                        : "{\"sheet\":\"单位\",\"row\":4,\"step\":0,\"wave\":0," + fields + "}";
        String plan =
                new String(PlanLines.write(List.of(step(3, 0, 0))), StandardCharsets.UTF_8)
                        + line
                        + "\n";
        UnreadableValue refusal = refusal(plan.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.pointer()).isEqualTo("/1" + pointer);
    }

    private static UnreadableValue refusal(byte[] plan) {
        UnreadableValue refusal = catchThrowableOfType(UnreadableValue.class, () -> read(plan));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static List<List<ImportStep>> read(byte[] plan) {
        List<List<ImportStep>> rows = new ArrayList<>();
        Iterator<List<ImportStep>> reading = PlanLines.rows(plan);
        reading.forEachRemaining(rows::add);
        return rows;
    }

    /** {@code row.step.wave} */
    private static ImportStep step(String place) {
        String[] parts = place.split("\\.", -1);
        return step(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static ImportStep step(int row, int step, int wave) {
        Basis why = new Basis(null, Sealed.of(new PersonId("person-7K3M9QXA").value(), "改", 50));
        return new ImportStep(
                "单位", row, step, wave, null, new RenameUnit(UNIT, "示例" + row + "小", why));
    }
}
