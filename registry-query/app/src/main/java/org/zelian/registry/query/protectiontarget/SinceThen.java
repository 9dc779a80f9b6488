package org.zelian.registry.query.protectiontarget;

import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.views.history.Difference;

import java.util.List;

/** What differs between the moment asked about and now. */
record SinceThen(List<Difference> differences, long changes) {

    static final SinceThen NOTHING = new SinceThen(List.of(), 0);

    /** Nothing is told of a target that has left the asker's scope since. */
    static SinceThen of(Rows<TargetState> targets, TargetState then, Asked asked) {
        String key = then.target().value();
        return targets.one(key, asked.now())
                .filter(now -> asked.scope().sees(now.operator()))
                .map(
                        now ->
                                new SinceThen(
                                        TargetFields.differences(then, now, asked),
                                        TargetFields.told(
                                                        targets.history(
                                                                key, asked.now().position()))
                                                .stream()
                                                .filter(step -> liesBetween(step, asked))
                                                .count()))
                .orElse(NOTHING);
    }

    private static boolean liesBetween(HistoryStep<?> step, Asked asked) {
        return known(step, asked.now()) != known(step, asked.moment());
    }

    private static boolean known(HistoryStep<?> step, Snapshot at) {
        return step.fed().entry().position() <= at.position()
                && !step.fed().effective().isAfter(at.on());
    }
}
