package org.zelian.registry.query.trace;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;

/**
 * Who acted, as the metadata name it: {@code person-…}, {@code bootstrap} or {@code policy:<name>}.
 *
 * @param policy its name, or {@code bootstrap}, where no person acted
 */
record Actor(@Nullable PersonId person, @Nullable String policy) {

    private static final String PERSON = "person-";
    private static final String POLICY = "policy:";

    static Actor of(String actor) {
        if (actor.startsWith(PERSON)) {
            return new Actor(new PersonId(actor), null);
        }
        return new Actor(null, actor.startsWith(POLICY) ? actor.substring(POLICY.length()) : actor);
    }
}
