package org.zelian.registry.service.commands;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.service.personal.SealedFields;

/**
 * A reason is sealed under the key of the person who gives it: under another's it would go with
 * that other when their key is destroyed, and stay when its author's is.
 */
final class ReasonsAreSealedForTheirAuthor {

    private ReasonsAreSealedForTheirAuthor() {}

    static void check(PersonId author, RegistryCommand command) {
        if (SealedFields.reasons(command).anyMatch(field -> !field.key().equals(author.value()))) {
            throw Refused.by(ReasonsAreSealedForTheirAuthor.class, author.value());
        }
    }
}
