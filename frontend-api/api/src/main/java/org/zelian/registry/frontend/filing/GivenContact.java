package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.Typed;

/**
 * 负责人 or 联系人, as typed. A form shows phones and addresses masked; one that comes back masked would
 * take the place of what is on record.
 */
record GivenContact(
        @Limit(50) String name,
        @Limit(50) String title,
        @Limit(30) @Nullable String phone,
        @Limit(30) @Nullable String mobile,
        @Limit(100) @Nullable String email) {

    private static final char MASK = '*';

    GivenContact {
        for (@Nullable String reach : new @Nullable String[] {phone, mobile, email}) {
            if (reach != null && reach.indexOf(MASK) >= 0) {
                throw new InvalidValue("ContactsAreTypedInFull");
            }
        }
    }

    Contact of(FilingId filing) {
        return new Contact(
                Sealed.of(filing.value(), name, 50),
                title,
                Typed.sealed(filing, phone, 30),
                Typed.sealed(filing, mobile, 30),
                Typed.sealed(filing, email, 100));
    }
}
