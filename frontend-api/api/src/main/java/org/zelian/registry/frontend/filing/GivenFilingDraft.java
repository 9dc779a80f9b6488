package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.frontend.input.BadInput;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The sheets of a 备案表（2025） that are said anew, as typed; what is absent stays as it was. */
record GivenFilingDraft(
        @Nullable GradingId based,
        @Nullable GivenUnitSheet unit,
        @Nullable TargetSheet target,
        @Nullable GivenGradingSheet grading,
        @Nullable ScenarioSheet scenario,
        @Nullable List<Material> materials,
        @Nullable List<GivenDataSheet> data) {

    /**
     * @param pointer where in the body it stands
     */
    FilingDraft of(FilingId filing, String pointer) {
        return BadInput.placed(
                pointer,
                () ->
                        new FilingDraft(
                                based,
                                sheet(unit, pointer + "/unit", sheet -> sheet.of(filing)),
                                target,
                                sheet(grading, pointer + "/grading", sheet -> sheet.of(filing)),
                                scenario,
                                materials,
                                data == null ? null : sheets(filing, data, pointer + "/data/")));
    }

    private static List<DataSheet> sheets(
            FilingId filing, List<GivenDataSheet> data, String pointer) {
        return IntStream.range(0, data.size())
                .mapToObj(i -> BadInput.placed(pointer + i, () -> data.get(i).of(filing)))
                .toList();
    }

    private static <G, S> @Nullable S sheet(
            @Nullable G given, String pointer, Function<G, S> made) {
        return given == null ? null : BadInput.placed(pointer, () -> made.apply(given));
    }
}
