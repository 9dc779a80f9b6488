package org.zelian.registry.query.directory;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.views.PersonName;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What people were called at a moment, or the nearest to it that is known of them. */
public final class Names {

    private final BiFunction<Set<PersonId>, Snapshot, Map<PersonId, SealedField>> sealed;
    private final Directory directory;

    /**
     * @param sealed the names of some people at a moment, unopened
     */
    public Names(
            BiFunction<Set<PersonId>, Snapshot, Map<PersonId, SealedField>> sealed,
            Directory directory) {
        this.sealed = sealed;
        this.directory = directory;
    }

    /** Fetches the names of all who will be shown, at once. */
    public Shown of(Collection<PersonId> people, Snapshot at) {
        return new Shown(
                people.isEmpty() ? Map.of() : sealed.apply(new HashSet<>(people), at), directory);
    }

    /** Names fetched. */
    public record Shown(Map<PersonId, SealedField> fields, Directory directory) {

        /** Without a name if it was erased or there is no such record. */
        public PersonName name(PersonId person) {
            SealedField field = fields.get(person);
            KnownName name = field == null ? null : directory.name(field);
            return new PersonName(person, name == null ? null : name.name());
        }

        /** Like {@link #name}, where there may be nobody. */
        public @Nullable PersonName nameIfAny(@Nullable PersonId person) {
            return person == null ? null : name(person);
        }
    }
}
