package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.grading.GradingDetail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A grading's page: beside what it says, what it is to be judged by. */
final class GradingDetails {

    private final Views views;
    private final Targets targets;
    private final GuideLevels guide;
    private final GradingViews shown;
    private final Names names;
    private final Traces traces;

    GradingDetails(
            Views views,
            Targets targets,
            GuideLevels guide,
            GradingViews shown,
            Names names,
            Traces traces) {
        this.views = views;
        this.targets = targets;
        this.guide = guide;
        this.shown = shown;
        this.names = names;
        this.traces = traces;
    }

    GradingDetail of(GradingState state, TargetState target, Asked asked) {
        List<TreeUnit> path = asked.tree().path(target.operator());
        StoredTrace submitted = state.submission() == null ? null : state.submission().trace();
        Names.Shown people = people(submitted, state.approved(), asked);
        return new GradingDetail(
                shown.shown(
                        state, views.version(state.grading().value(), asked.moment().position())),
                target.name(),
                asked.tree().name(target.operator()),
                path.stream().map(TreeUnit::shown).toList(),
                authority(path),
                guide(state, path, asked),
                platform(target),
                matricesDiffer(state),
                trace(submitted, people, asked),
                trace(state.approved(), people, asked),
                targets.changedSince(target, state.grading(), asked));
    }

    /** 主管部门: the unit above; the city bureau has none here. */
    private static @Nullable UnitName authority(List<TreeUnit> path) {
        return path.size() < 2 ? null : path.get(path.size() - 2).shown();
    }

    private @Nullable SecurityProtectionLevel guide(
            GradingState state, List<TreeUnit> path, Asked asked) {
        return guide.of(
                        state.said().category(),
                        path.isEmpty() ? null : path.getLast().kind(),
                        asked.moment())
                .orElse(null);
    }

    private static @Nullable SecurityProtectionLevel platform(TargetState target) {
        CloudTenancy cloud = target.architecture().cloud();
        return cloud == null ? null : SecurityProtectionLevel.of(cloud.level());
    }

    private static boolean matricesDiffer(GradingState state) {
        return differs(state.said().information()) || differs(state.said().service());
    }

    private static boolean differs(@Nullable Determination part) {
        return part != null && !GradingMatrix.agreeOn(part.harms());
    }

    private Names.Shown people(
            @Nullable StoredTrace submitted, @Nullable StoredTrace approved, Asked asked) {
        return names.of(
                Traces.people(Stream.of(submitted, approved).filter(Objects::nonNull).toList()),
                asked.moment());
    }

    private @Nullable Trace trace(@Nullable StoredTrace trace, Names.Shown people, Asked asked) {
        return trace == null ? null : traces.shown(trace, people, asked.unitNames());
    }
}
