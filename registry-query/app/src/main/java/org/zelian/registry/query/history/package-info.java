/**
 * Versioned rows: the one mechanism by which every view remembers.
 *
 * <p><b>Two clocks.</b> What a key's content is on a day D ({@code on}) depends on what had been
 * recorded up to a position P ({@code asOf}): it is the fold, in order of effective day and then of
 * position, of the events up to P that feed the key and took effect by D. A correction stands in
 * the place of the entry it names, on its own effective day; among events of one day it keeps the
 * turn of the original.
 *
 * <p><b>Rows.</b> That content is a step function of both clocks, so it is stored as rectangles:
 * {@code {_id: k@from@vf, k, from, to, vf, vt, x, c}}, half open, positions {@code from..to} and
 * epoch days {@code vf..vt}, the largest value where a side is open; {@code x} are the fields to
 * filter and sort by, {@code c} is the view as JSON. Exactly one row, or none, of a key contains
 * (P, D), so every read, of now or of any past, is {@code from <= P < to and vf <= D < vt} over the
 * same indexes.
 *
 * <p><b>Closing.</b> An event at P changes what the key's timeline is. Rows alive at P - 1 that are
 * no longer stretches of it are closed ({@code to = P}); its new stretches begin at P; the others
 * stay. A late entry so splits or shifts stretches in the middle without touching what was known
 * before.
 *
 * <p><b>Several rows.</b> Most views keep a row a key ({@link
 * org.zelian.registry.query.history.Projection}); where several follow together from what is known
 * of one thing, each has stretches and positions of its own ({@link
 * org.zelian.registry.query.history.Derivation}, field {@code g} for the thing).
 *
 * <p><b>Redo.</b> Beside the rows lie the entries and, per view, which of them feed which key, so
 * that a key can be folded again without the ledger. A batch inserts what is absent and lowers
 * {@code to} (never raises it), in any order, and stores its position last. Whoever reads, reads at
 * a position already stored, to which all of that is invisible; whoever does it again after a
 * crash, or beside another process, writes the same, because the rows are a function of the ledger
 * alone.
 *
 * <p><b>The present.</b> Each list has two indexes: one over all rows, and a small twin over those
 * that reach into the corner from the position applied last and yesterday on, so that stale rows do
 * not lie in the way of the lists that are asked for most. The condition is the same for both; the
 * twin only holds fewer rows ({@link org.zelian.registry.query.history.Present}).
 *
 * <p><b>Limits.</b> A list of the past that is sorted by a field which changes with every entry
 * passes the rows that were, or will be, elsewhere in that order; cells over both clocks would cure
 * that. One process at a time reads the present and keeps it.
 *
 * <p><b>Generations.</b> A view's shape belongs to a generation of the set; a new one is built
 * beside the live one and then becomes it by one write.
 */
@NullMarked
package org.zelian.registry.query.history;

import org.jspecify.annotations.NullMarked;
