package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.query.tree.UnitNames;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.rectification.RectificationDeadline;
import org.zelian.registry.views.rectification.RectificationWork;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** What was done about an order, with the names of who did it. */
record Opened(Traces traces, Names.Shown people, UnitNames units) {

    Trace trace(StoredTrace stored) {
        return traces.shown(stored, people, units);
    }

    private @Nullable Trace traceIfAny(@Nullable StoredTrace stored) {
        return stored == null ? null : trace(stored);
    }

    RectificationDeadline deadline(RectificationState state, LocalDate day) {
        StoredDeadline stored = state.deadline();
        StoredDeadline.Ask asked = stored.asked();
        return new RectificationDeadline(
                state.dueOn(),
                state.overdueDays(day),
                asked == null
                        ? null
                        : new RectificationDeadline.Ask(asked.until(), trace(asked.trace())),
                stored.extensions().stream()
                        .map(
                                one ->
                                        new RectificationDeadline.Extension(
                                                one.dueOn(), one.consent(), trace(one.trace())))
                        .toList(),
                stored.urgings().stream()
                        .map(
                                one ->
                                        new RectificationDeadline.Urging(
                                                one.message(), trace(one.trace())))
                        .toList(),
                stored.escalations().stream().map(this::trace).toList());
    }

    RectificationWork work(StoredWork stored) {
        StoredWork.Plan plan = stored.plan();
        StoredWork.FiledReport filed = stored.filed();
        return new RectificationWork(
                traceIfAny(stored.acknowledged()),
                plan == null
                        ? null
                        : new RectificationWork.Plan(
                                plan.plan(),
                                people.name(plan.plan().responsible()),
                                trace(plan.trace())),
                stored.progress().stream().map(this::progress).toList(),
                stored.submissions().stream().map(this::submission).toList(),
                stored.accepted().stream().map(this::risk).toList(),
                traceIfAny(stored.closed()),
                filed == null
                        ? null
                        : new RectificationWork.FiledReport(filed.receipt(), trace(filed.trace())));
    }

    private RectificationWork.Progress progress(StoredWork.Progress one) {
        return new RectificationWork.Progress(
                one.numbers(), one.note(), one.evidence(), trace(one.trace()));
    }

    private RectificationWork.AcceptedRisk risk(StoredWork.AcceptedRisk one) {
        return new RectificationWork.AcceptedRisk(
                one.items().values(), one.until(), trace(one.trace()));
    }

    private RectificationWork.Submission submission(StoredSubmission one) {
        return new RectificationWork.Submission(
                one.trace().sequence(), one.report(), trace(one.trace()), verdict(one.verdict()));
    }

    private RectificationWork.@Nullable Verdict verdict(StoredSubmission.@Nullable Verdict said) {
        if (said == null) {
            return null;
        }
        Set<Integer> again = new TreeSet<>(said.again());
        return new RectificationWork.Verdict(
                said.verified(), said.opinion(), said.evidence(), again, trace(said.trace()));
    }
}
