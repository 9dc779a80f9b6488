package org.zelian.registry.query.obligations;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules, by their ids; domain.md §10.5. */
final class Rules {

    static final List<Rule<ObligedTarget>> OF_TARGETS =
            List.of(
                    new OnlineTargetsAreGraded(),
                    new RunningTargetsAreFiled(),
                    new NewTargetsAreFiled(),
                    new GradingsAreReviewedByExperts(),
                    new GradingsAreApproved(),
                    new LevelsAreNotBelowTheGuide(),
                    new CertifiedTargetsBringTheirMaterials(),
                    new ThePoliceDecideInTime(),
                    new NoticesAreAnswered(),
                    new OldFilingsAreRefreshed(),
                    new CertificatesAreExtended(),
                    new FilingsHaveDataSheets(),
                    new HighLevelsAreEvaluated(),
                    new LevelTwoIsEvaluated(),
                    new EvaluationsAreSatisfactory(),
                    new ProtectionIsPlannedYearly(),
                    new SystemsAreSelfChecked(),
                    new ThePoliceInspectYearly(),
                    new ChangesAreEvaluated(),
                    new ChangesAreFiled());
    static final List<Rule<ObligedOrder>> OF_ORDERS =
            List.of(new RectificationsAreDoneInTime(), new RectificationsAreReported());
    static final List<Rule<ObligedUnit>> OF_UNITS = List.of(new UnitsNameWhoIsResponsible());

    static final List<Rule<?>> ALL =
            Stream.of(OF_TARGETS, OF_ORDERS, OF_UNITS)
                    .<Rule<?>>flatMap(List::stream)
                    .sorted(Comparator.comparing(rule -> rule.clause().id()))
                    .toList();

    private Rules() {}

    /** What a rule rests on. */
    static Clause clause(String id) {
        return ALL.stream()
                .map(Rule::clause)
                .filter(clause -> clause.id().equals(id))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("No rule " + id));
    }
}
