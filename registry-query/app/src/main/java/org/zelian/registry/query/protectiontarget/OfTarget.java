package org.zelian.registry.query.protectiontarget;

import org.zelian.registry.contract.ProtectionTargetId;

import java.time.LocalDate;

/** What belongs to one target and has a stream of its own: a grading, a filing. */
public interface OfTarget {

    ProtectionTargetId target();

    /** The day with which it began, by its papers: of 存量 a day before its first entry. */
    LocalDate begun();
}
