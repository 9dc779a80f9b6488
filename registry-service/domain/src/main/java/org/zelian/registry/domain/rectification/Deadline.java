package org.zelian.registry.domain.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;

import java.time.LocalDate;
import java.util.Objects;

/** 整改期限: as ordered, then as extended; and whether the unit has asked for more. */
final class Deadline {

    private @Nullable LocalDate ordered;
    private @Nullable LocalDate firstExtended;
    private @Nullable LocalDate extended;
    private boolean asked;

    void add(RectificationEvent event) {
        switch (event) {
            case RectificationOrdered e -> ordered = e.order().dueOn();
            case RectificationOrderCorrected e -> ordered = e.order().dueOn();
            case RectificationExtensionAsked e -> asked = true;
            case RectificationExtensionDeclined e -> asked = false;
            case RectificationSubmitted e -> asked = false;
            case RectificationExtended e -> {
                asked = false;
                extended = e.dueOn();
                firstExtended = firstExtended == null ? e.dueOn() : firstExtended;
            }
            default -> {}
        }
    }

    void isExtendedTo(LocalDate later) {
        AnExtensionSetsALaterDay.check(dueOn(), later);
    }

    /** The order was due before what it was extended to at first. */
    void mayHaveBeen(LocalDate right) {
        if (firstExtended != null) {
            AnExtensionSetsALaterDay.check(right, firstExtended);
        }
    }

    void wasAskedToMove() {
        OnlyWhatWasAskedForIsDeclined.check(asked);
    }

    void isOver(LocalDate day) {
        OnlyWhatIsOverdueIsEscalated.check(dueOn(), day);
    }

    private LocalDate dueOn() {
        return extended == null ? Objects.requireNonNull(ordered) : extended;
    }
}
