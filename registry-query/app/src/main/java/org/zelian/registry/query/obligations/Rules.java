package org.zelian.registry.query.obligations;

import java.util.List;

/** The rules, by their ids; domain.md §10.5. */
final class Rules {

    static final List<Rule> ALL =
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
                    new FilingsHaveDataSheets());

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
