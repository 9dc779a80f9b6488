package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowOutcome;
import org.zelian.registry.frontend.importing.kind.RowStep;
import org.zelian.registry.frontend.importing.kind.SampleCity;
import org.zelian.registry.frontend.importing.kind.filing.ExistingFilingsSheet;
import org.zelian.registry.frontend.importing.kind.grading.ExistingGradingsSheet;
import org.zelian.registry.views.protectiontarget.LifeView;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;

import java.util.List;
import java.util.UUID;

/** The samples of systems and of their papers, one after another. */
class SamplesFitTest {

    private final Known known = new Known(UnitId.from(UUID.randomUUID()));

    SamplesFitTest() {
        for (String school : List.of(SampleCity.FIRST_SCHOOL, SampleCity.MIDDLE_SCHOOL)) {
            known.units.add(KnownTargets.unit(UnitId.from(UUID.randomUUID()), school));
        }
    }

    @Test
    void each_sample_is_right_once_those_before_it_are_in() {
        List<JudgedRow> systems = new Filled(new TargetsSheet()).sample().judged(known);
        assertThat(systems).extracting(JudgedRow::outcome).containsOnly(RowOutcome.ADDED);
        systems.stream()
                .flatMap(row -> row.steps().stream())
                .map(RowStep::command)
                .map(RegisterTarget.class::cast)
                .forEach(command -> known.targets.add(registered(command)));

        assertThat(new Filled(new TargetsSheet()).sample().judged(known))
                .extracting(JudgedRow::outcome)
                .containsOnly(RowOutcome.UNCHANGED);
        assertThat(new Filled(new ExistingGradingsSheet()).sample().judged(known))
                .extracting(JudgedRow::outcome)
                .containsOnly(RowOutcome.ADDED);
        assertThat(new Filled(new ExistingFilingsSheet()).sample().judged(known))
                .extracting(JudgedRow::outcome)
                .containsOnly(RowOutcome.ADDED);
    }

    private static ProtectionTargetView registered(RegisterTarget command) {
        return new ProtectionTargetView(
                command.target(),
                1,
                command.operator(),
                command.name(),
                command.kind(),
                command.buildKind(),
                LifePhase.ONLINE,
                Known.TODAY,
                command.commissionedOn(),
                new LifeView(Known.TODAY, false, null, null, null),
                command.business(),
                command.service(),
                command.deployment(),
                command.architecture());
    }
}
