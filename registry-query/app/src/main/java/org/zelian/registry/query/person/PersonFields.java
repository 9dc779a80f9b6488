package org.zelian.registry.query.person;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Field;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.directory.Mask;
import org.zelian.registry.query.directory.SealedField;

import java.util.Objects;
import java.util.Set;

/**
 * The fields of a person's timeline: names opened, contact data masked, identity numbers hidden.
 */
final class PersonFields {

    private static final String ERASED = "已销毁";
    private static final String HIDDEN = "****";

    private final PersonViews shown;

    PersonFields(PersonViews shown) {
        this.shown = shown;
    }

    Fields of(Asked asked) {
        return new Fields(
                Set.of("person"),
                value ->
                        switch (value) {
                            case SealedField sealed -> field(sealed);
                            case UnitId unit ->
                                    new Field(unit.value(), asked.tree().name(unit).name());
                            default -> null;
                        });
    }

    private Field field(SealedField sealed) {
        String text =
                switch (sealed.pointer()) {
                    case "/name" -> shown.name(sealed);
                    case "/mobile" -> shown.masked(sealed, Mask::mobile);
                    case "/email" -> shown.masked(sealed, Mask::email);
                    default -> HIDDEN;
                };
        return new Field(
                String.valueOf(sealed.value().box()), Objects.requireNonNullElse(text, ERASED));
    }
}
