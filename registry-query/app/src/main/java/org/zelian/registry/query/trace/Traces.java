package org.zelian.registry.query.trace;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.directory.SealedField;
import org.zelian.registry.query.tree.UnitNames;
import org.zelian.registry.views.ShownBasis;
import org.zelian.registry.views.Trace;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Stored circumstances, opened and named. */
public final class Traces {

    private final Directory directory;

    public Traces(Directory directory) {
        this.directory = directory;
    }

    /** The people whose names {@link #shown} will ask for. */
    public static Set<PersonId> people(Collection<StoredTrace> traces) {
        return traces.stream()
                .map(StoredTrace::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public Trace shown(StoredTrace trace, Names.Shown names, UnitNames units) {
        Actor actor = Actor.of(trace.actor());
        UnitId unit = trace.unit();
        return new Trace(
                trace.position(),
                trace.sequence(),
                trace.eventName(),
                trace.effective(),
                trace.recorded(),
                trace.effective().isBefore(trace.recordedOn()),
                names.nameIfAny(actor.person()),
                actor.policy(),
                trace.role(),
                unit == null ? null : units.on(unit, trace.effective()),
                basis(trace));
    }

    private ShownBasis basis(StoredTrace trace) {
        Basis basis = trace.basis();
        return new ShownBasis(basis.document(), reason(trace, basis));
    }

    private @Nullable String reason(StoredTrace trace, Basis basis) {
        return basis.reason() == null
                ? null
                : directory.open(
                        new SealedField(basis.reason(), trace.eventName(), "/basis/reason"));
    }
}
