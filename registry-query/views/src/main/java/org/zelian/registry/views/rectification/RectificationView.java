package org.zelian.registry.views.rectification;

import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.views.Trace;

import java.time.LocalDate;

/**
 * An order to put something right on a day.
 *
 * @param version entries of its stream up to the moment asked about
 * @param unit 责任单位
 * @param order as recorded, or as put right since
 * @param entry sequence number, in its stream, of the entry that says so: what is corrected
 * @param ordered who recorded that entry, and its paper
 */
public record RectificationView(
        RectificationId rectification,
        long version,
        UnitId unit,
        RectificationPhase phase,
        LocalDate phaseSince,
        RectificationOrder order,
        long entry,
        Trace ordered) {}
