package org.zelian.registry.query.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.KnownName;
import org.zelian.registry.query.directory.Mask;
import org.zelian.registry.query.directory.SealedField;
import org.zelian.registry.views.person.PersonView;

import java.util.function.UnaryOperator;

/** People as they are shown: names opened, contact data masked. */
final class PersonViews {

    private final Directory directory;

    PersonViews(Directory directory) {
        this.directory = directory;
    }

    PersonView shown(PersonState state, long version) {
        return new PersonView(
                state.person(),
                version,
                state.unit(),
                name(state.name()),
                masked(state.mobile(), Mask::mobile),
                masked(state.email(), Mask::email),
                state.identityKind(),
                state.standing(),
                state.same());
    }

    @Nullable String name(SealedField field) {
        KnownName name = directory.name(field);
        return name == null ? null : name.name();
    }

    @Nullable String masked(@Nullable SealedField field, UnaryOperator<String> mask) {
        String opened = field == null ? null : directory.open(field);
        return opened == null ? null : mask.apply(opened);
    }
}
