package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationEscalated;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.query.trace.StoredTrace;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was said about the day an order is due; everything in the order of its days. */
record StoredDeadline(
        @Nullable Ask asked,
        List<Extension> extensions,
        List<Urging> urgings,
        List<StoredTrace> escalations) {

    static final StoredDeadline AS_ORDERED =
            new StoredDeadline(null, List.of(), List.of(), List.of());

    record Ask(LocalDate until, StoredTrace trace) {}

    record Extension(LocalDate dueOn, EvidenceDigest consent, StoredTrace trace) {}

    record Urging(String message, StoredTrace trace) {}

    StoredDeadline {
        extensions = List.copyOf(extensions);
        urgings = List.copyOf(urgings);
        escalations = List.copyOf(escalations);
    }

    /**
     * @param underWay whether it is still to be put right: an ask recorded before a submission of
     *     an earlier day waits for nothing any more
     */
    StoredDeadline after(RectificationEvent event, StoredTrace trace, boolean underWay) {
        return switch (event) {
            case RectificationExtensionAsked e ->
                    underWay ? asking(new Ask(e.until(), trace)) : this;
            case RectificationExtensionDeclined e -> asking(null);
            case RectificationSubmitted e -> asking(null);
            case RectificationExtended e ->
                    new StoredDeadline(
                            null,
                            and(extensions, new Extension(e.dueOn(), e.consent(), trace)),
                            urgings,
                            escalations);
            case RectificationUrged e ->
                    new StoredDeadline(
                            asked,
                            extensions,
                            and(urgings, new Urging(e.message(), trace)),
                            escalations);
            case RectificationEscalated e ->
                    new StoredDeadline(asked, extensions, urgings, and(escalations, trace));
            default -> this;
        };
    }

    private StoredDeadline asking(@Nullable Ask ask) {
        return new StoredDeadline(ask, extensions, urgings, escalations);
    }

    private static <T> List<T> and(List<T> all, T next) {
        return Stream.concat(all.stream(), Stream.of(next)).toList();
    }

    /** Each extension sets a later day than all before it, whichever was recorded first. */
    LocalDate dueOn(LocalDate ordered) {
        return extensions.stream()
                .map(Extension::dueOn)
                .reduce(ordered, (one, other) -> one.isAfter(other) ? one : other);
    }

    Stream<StoredTrace> traces() {
        return Stream.of(
                        Stream.ofNullable(asked).map(Ask::trace),
                        extensions.stream().map(Extension::trace),
                        urgings.stream().map(Urging::trace),
                        escalations.stream())
                .flatMap(some -> some);
    }
}
