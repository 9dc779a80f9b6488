package org.zelian.registry.views.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.IdentityDocument;

/**
 * A person on a day. Contact data are masked: {@code 138****0000}.
 *
 * @param name absent when erased
 * @param mobile masked
 * @param email masked
 * @param identityKind kind of the identity document recorded, if any; its number is never shown
 * @param same the record that goes on, when this one was found to be the same person
 */
public record PersonView(
        PersonId person,
        long version,
        UnitId unit,
        @Nullable String name,
        @Nullable String mobile,
        @Nullable String email,
        IdentityDocument.@Nullable Kind identityKind,
        Standing standing,
        @Nullable PersonId same) {

    /** 人员状态. */
    public enum Standing {
        /** 在职 */
        IN_SERVICE,
        /** 已离任 */
        LEFT,
        /** 已并档 */
        JOINED
    }
}
