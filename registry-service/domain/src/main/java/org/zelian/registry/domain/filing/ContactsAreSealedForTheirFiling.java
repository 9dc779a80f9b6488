package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.UnitSheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever a form names is sealed under the filing's own key, so that erasing it erases all. */
public final class ContactsAreSealedForTheirFiling {

    private ContactsAreSealedForTheirFiling() {}

    static void check(FilingId filing, FilingDraft draft) {
        if (!named(draft).allMatch(field -> field.key().equals(filing.value()))) {
            throw Refused.by(ContactsAreSealedForTheirFiling.class, filing.value());
        }
    }

    private static Stream<Sealed> named(FilingDraft draft) {
        return Stream.of(named(draft.unit()), named(draft.grading()), named(draft.data()))
                .flatMap(fields -> fields);
    }

    private static Stream<Sealed> named(@Nullable UnitSheet unit) {
        return unit == null
                ? Stream.empty()
                : Stream.of(unit.leader(), unit.security().contact(), unit.data().contact())
                        .flatMap(ContactsAreSealedForTheirFiling::fields);
    }

    private static Stream<Sealed> named(@Nullable GradingSheet grading) {
        return grading == null ? Stream.empty() : Stream.of(grading.filledBy());
    }

    private static Stream<Sealed> named(@Nullable List<DataSheet> data) {
        return data == null ? Stream.empty() : data.stream().map(DataSheet::responsible);
    }

    private static Stream<Sealed> fields(Contact contact) {
        return Stream.of(
                        Optional.of(contact.name()),
                        Optional.ofNullable(contact.phone()),
                        Optional.ofNullable(contact.mobile()),
                        Optional.ofNullable(contact.email()))
                .flatMap(Optional::stream);
    }
}
