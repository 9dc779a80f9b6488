package org.zelian.registry.domain.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.Sealed;

/** What is said of a person is sealed under that person's key, so that erasing it erases all. */
public final class PersonalDataIsSealedForItsPerson {

    private PersonalDataIsSealedForItsPerson() {}

    static void check(PersonId person, @Nullable Sealed... fields) {
        for (Sealed field : fields) {
            if (field != null && !field.key().equals(person.value())) {
                throw Refused.by(PersonalDataIsSealedForItsPerson.class, person.value());
            }
        }
    }
}
