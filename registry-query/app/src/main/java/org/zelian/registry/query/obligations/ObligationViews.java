package org.zelian.registry.query.obligations;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.obligation.ObligationView;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Shows obligations. */
final class ObligationViews {

    private static final String TENTATIVE = "（该年放假安排尚未公布，期限按周末推算）";

    private final Views views;
    private final TargetNames targets;

    ObligationViews(Views views, TargetNames targets) {
        this.views = views;
        this.targets = targets;
    }

    List<ObligationView> shown(List<ObligationState> rows, Asked asked) {
        Map<String, String> names =
                targets.of(
                        rows.stream()
                                .map(ObligationState::target)
                                .flatMap(Stream::ofNullable)
                                .map(ProtectionTargetId::value)
                                .distinct()
                                .toList(),
                        asked.moment());
        Map<String, Long> versions =
                views.versions(
                        rows.stream().map(row -> row.obligation().value()).toList(),
                        asked.moment().position());
        return rows.stream()
                .map(
                        row ->
                                shown(
                                        row,
                                        names,
                                        versions.getOrDefault(row.obligation().value(), 0L),
                                        asked))
                .toList();
    }

    private static String name(ObligationState row, Map<String, String> names, UnitName unit) {
        ProtectionTargetId target = row.target();
        return target == null
                ? Objects.requireNonNullElse(row.name(), unit.name())
                : names.getOrDefault(target.value(), target.number());
    }

    private static ObligationView shown(
            ObligationState row, Map<String, String> names, long version, Asked asked) {
        ProtectionTargetId target = row.target();
        UnitName unit = asked.tree().name(row.unit());
        LocalDate day = asked.moment().on();
        Clause clause = Rules.clause(row.rule());
        return new ObligationView(
                row.obligation(),
                row.rule(),
                unit,
                name(row, names, unit),
                target == null ? null : target.value(),
                row.openedOn(),
                row.dueOn(),
                new Standings(day).of(row),
                clause.severity(),
                clause.internal(),
                row.tentative() ? clause.source() + TENTATIVE : clause.source(),
                row.roles(),
                row.act(),
                row.isWaivedOn(day) ? row.waivedUntil() : null,
                version);
    }
}
