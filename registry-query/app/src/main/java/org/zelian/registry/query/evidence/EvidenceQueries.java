package org.zelian.registry.query.evidence;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.evidence.EvidenceQuery.FindEvidence;
import org.zelian.registry.views.evidence.EvidenceQuery.FindTargetEvidence;
import org.zelian.registry.views.evidence.EvidenceQuery.ListEvidence;
import org.zelian.registry.views.evidence.EvidenceView;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers what is asked about files on record. */
public final class EvidenceQueries implements Answering {

    private static final Sorting NEWEST_FIRST =
            new Sorting(
                    Set.of(EvidenceProjection.BY_RECORDED),
                    new Order(EvidenceProjection.BY_RECORDED, true));

    private final Rows<EvidenceState> files;
    private final Rows<TargetFileState> named;
    private final Targets targets;
    private final Directory directory;
    private final Names names;
    private final Traces traces;

    public EvidenceQueries(
            Rows<EvidenceState> files,
            Rows<TargetFileState> named,
            Targets targets,
            Directory directory,
            Names names,
            Traces traces) {
        this.files = files;
        this.named = named;
        this.targets = targets;
        this.directory = directory;
        this.names = names;
        this.traces = traces;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindEvidence.class, this::find);
        answers.to(FindTargetEvidence.class, this::findWith);
        answers.to(ListEvidence.class, this::list);
    }

    /**
     * A file that the asker may see. What was put on record since the moment asked about is found,
     * too: an entry made late rests on a file that came with it, and shows on days before both.
     */
    public EvidenceState seen(UnitId unit, EvidenceDigest file, Asked asked) {
        asked.mustSee(unit);
        return onRecord(unit, file, asked)
                .orElseThrow(() -> new NotFound(EvidenceProjection.key(unit, file)));
    }

    /**
     * A file of a target's record that the asker may see, because they see the target: one on its
     * operator's record, or one that an act on it has named, on the record of whoever operated it
     * then.
     */
    public EvidenceState seenWith(ProtectionTargetId target, EvidenceDigest file, Asked asked) {
        UnitId operator = targets.seen(target, asked).operator();
        return onRecord(operator, file, asked)
                .or(() -> formerly(target, file, asked))
                .orElseThrow(() -> new NotFound(TargetFileProjection.key(target, file)));
    }

    private Optional<EvidenceState> formerly(
            ProtectionTargetId target, EvidenceDigest file, Asked asked) {
        return now(named, TargetFileProjection.key(target, file), asked)
                .flatMap(
                        standing ->
                                targets.everOperators(target, asked).stream()
                                        .flatMap(unit -> onRecord(unit, file, asked).stream())
                                        .findFirst());
    }

    private Optional<EvidenceState> onRecord(UnitId unit, EvidenceDigest file, Asked asked) {
        return now(files, EvidenceProjection.key(unit, file), asked);
    }

    private static <V extends Record> Optional<V> now(Rows<V> rows, String key, Asked asked) {
        return rows.one(key, asked.moment()).or(() -> rows.one(key, asked.now()));
    }

    /** The file's name as uploaded; null when its key was destroyed. */
    public @Nullable String name(EvidenceState file) {
        return directory.open(file.name());
    }

    private EvidenceView find(FindEvidence query, Asked asked) {
        return shown(List.of(seen(query.unit(), query.file(), asked)), asked).getFirst();
    }

    private EvidenceView findWith(FindTargetEvidence query, Asked asked) {
        return shown(List.of(seenWith(query.target(), query.file(), asked)), asked).getFirst();
    }

    private Page<EvidenceView> list(ListEvidence query, Asked asked) {
        asked.mustSee(query.unit());
        Page<EvidenceState> page =
                files.page(
                        Filter.all().equal(EvidenceProjection.UNIT, query.unit()),
                        NEWEST_FIRST,
                        query.paging(),
                        asked.moment());
        return page.map(states -> shown(states, asked));
    }

    private List<EvidenceView> shown(List<EvidenceState> states, Asked asked) {
        Names.Shown people =
                names.of(
                        Traces.people(states.stream().map(EvidenceState::recorded).toList()),
                        asked.moment());
        return states.stream()
                .map(
                        state ->
                                new EvidenceView(
                                        state.file(),
                                        state.unit(),
                                        state.type(),
                                        state.size(),
                                        name(state),
                                        traces.shown(state.recorded(), people, asked.unitNames())))
                .toList();
    }
}
