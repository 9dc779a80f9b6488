/**
 * 待办: what was to be done on a day, and by when; asked of any past day like everything else.
 *
 * <p><b>From facts, not from jobs.</b> An obligation follows from what is known of a target and
 * from a rule ({@link org.zelian.registry.query.obligations.Rule}): while the facts are so, there
 * is something to be done. It opens by the last entry that made them so, closes by the first after
 * which they are not, and nobody ticks it off. Its id is the rule, the target and the position of
 * the entry that opened it. All rules speak of the target, also those about its grading or its
 * filing: which one it is, the position tells; so a waiver finds its row by the id alone, and a
 * handover moves what is open to the new operator.
 *
 * <p><b>One fold, many rows.</b> Events of the target, of its gradings and of its filings all name
 * the target, so they feed one key, in effective order and with corrections in place; what is known
 * after them is one record, and the rules are pure functions of it. A key for each rule and target
 * would fold and store the same facts a dozen times; one row a target could not be listed by what
 * is due. So it is a {@link org.zelian.registry.query.history.Derivation}: folded as one, kept as
 * several rows, each with its own days and positions. A late entry, or a correction, changes on
 * which days a row is there, from its position on, and leaves what was known before.
 *
 * <p><b>By when.</b> A limit's length is that in force on the day on which it began, as known when
 * that was recorded: another value is for what opens later. Holidays and the years of a certificate
 * are as known by now, and so is a day that an authority names for all; rows that depend on these
 * await them, and are dated anew, as new versions, by the entry that says them. Until a year's
 * holidays are published only its weekends are known, and the source says so.
 *
 * <p><b>On a day.</b> Rows keep turning days: from when on, by when, waived until when. Overdue,
 * due soon and waived are comparisons with the day asked about; a finding is a row whose last day
 * lies before it. Nothing is reckoned at night.
 */
@NullMarked
package org.zelian.registry.query.obligations;

import org.jspecify.annotations.NullMarked;
