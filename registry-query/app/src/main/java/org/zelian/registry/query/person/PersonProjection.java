package org.zelian.registry.query.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.contract.person.PersonEvent;
import org.zelian.registry.contract.person.PersonEvent.ContactsRecorded;
import org.zelian.registry.contract.person.PersonEvent.IdentityRecorded;
import org.zelian.registry.contract.person.PersonEvent.PersonFoundSame;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;
import org.zelian.registry.contract.person.PersonEvent.PersonNameCorrected;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.person.PersonEvent.PersonRenamed;
import org.zelian.registry.contract.person.PersonEvent.PersonTransferred;
import org.zelian.registry.query.directory.SealedField;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.views.person.PersonView.Standing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers people, unopened. Key: the person's id. */
public final class PersonProjection implements Projection<PersonState> {

    static final String BY_NUMBER = "person";

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Class<PersonState> view() {
        return PersonState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof PersonEvent event ? Set.of(event.person().value()) : Set.of();
    }

    @Override
    public @Nullable PersonState fold(@Nullable PersonState row, String key, Fed fed) {
        return switch ((PersonEvent) fed.event()) {
            case PersonRegistered e -> registered(e);
            case PersonEvent e -> row == null ? null : changed(row, e);
        };
    }

    private static PersonState registered(PersonRegistered e) {
        IdentityDocument identity = e.identity();
        return new PersonState(
                e.person(),
                e.unit(),
                sealed(e, e.name(), "/name"),
                e.mobile() == null ? null : sealed(e, e.mobile(), "/mobile"),
                e.email() == null ? null : sealed(e, e.email(), "/email"),
                identity == null ? null : identity.kind(),
                identity == null ? null : sealed(e, identity.number(), "/identity/number"),
                Standing.IN_SERVICE,
                null);
    }

    private static PersonState changed(PersonState row, PersonEvent event) {
        return switch (event) {
            case PersonRenamed e -> row.named(sealed(e, e.name(), "/name"));
            case PersonNameCorrected e -> row.named(sealed(e, e.name(), "/name"));
            case ContactsRecorded e ->
                    row.reachedBy(
                            e.mobile() == null ? null : sealed(e, e.mobile(), "/mobile"),
                            e.email() == null ? null : sealed(e, e.email(), "/email"));
            case IdentityRecorded e ->
                    row.identified(
                            e.identity().kind(),
                            sealed(e, e.identity().number(), "/identity/number"));
            case PersonTransferred e -> row.in(e.unit());
            case PersonLeft e -> row.standing(Standing.LEFT, row.same());
            case PersonFoundSame e -> row.standing(Standing.JOINED, e.same());
            case PersonRegistered e -> registered(e);
        };
    }

    private static SealedField sealed(PersonEvent event, Sealed value, String pointer) {
        return new SealedField(value, EventCatalogue.name(event.getClass()).value(), pointer);
    }

    @Override
    public Map<String, Object> index(PersonState row) {
        return Map.of(BY_NUMBER, row.person(), "unit", row.unit(), "standing", row.standing());
    }

    @Override
    public String comparedWithin() {
        return "unit";
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_NUMBER).also("unit", "standing"),
                RowIndex.sortedBy(BY_NUMBER).within("unit").also("standing"));
    }
}
