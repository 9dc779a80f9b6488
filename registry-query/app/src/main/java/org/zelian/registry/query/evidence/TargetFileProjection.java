package org.zelian.registry.query.evidence;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.TargetEvent;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RecordedEvent;
import org.zelian.registry.query.history.RowIndex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers which files acts on a target have named. Key: {@code <target>/<digest>}. What was put
 * right stays in the history, and so do the files that it named.
 */
public final class TargetFileProjection implements Projection<TargetFileState> {

    @Override
    public String name() {
        return "targetfiles";
    }

    @Override
    public Class<TargetFileState> view() {
        return TargetFileState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof TargetEvent e
                ? Stream.concat(Stream.of(fed.entry()), fed.replaced().stream())
                        .map(RecordedEvent::metadata)
                        .flatMap(beside -> beside.evidence().stream())
                        .map(file -> key(e.target(), file))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    static String key(ProtectionTargetId target, EvidenceDigest file) {
        return key(target, file.value());
    }

    private static String key(ProtectionTargetId target, String file) {
        return target.value() + "/" + file;
    }

    @Override
    public TargetFileState fold(@Nullable TargetFileState row, String key, Fed fed) {
        return new TargetFileState(
                ((TargetEvent) fed.event()).target(),
                new EvidenceDigest(key.substring(key.indexOf('/') + 1)));
    }

    @Override
    public Map<String, Object> index(TargetFileState row) {
        return Map.of();
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of();
    }
}
