package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/**
 * 存量: what was before the registry began, copied from its paper by somebody, and compared with it
 * by somebody else, who accepts it or returns it to be corrected. Whether there is something to be
 * judged follows from the phase, which is checked before.
 *
 * @param <E> what is copied
 */
public final class Existing<E> {

    private @Nullable Said<E> said;
    private boolean returned;

    /** What stands, corrections applied; empty where nothing was before. */
    public Optional<Said<E>> standing() {
        return Optional.ofNullable(said);
    }

    /** The entry that a correction names, or a refusal. */
    public Said<E> corrected(long entry) {
        return CorrectionsNameAnEntry.check(Said.named(said, entry), entry);
    }

    /** Refuses to accept what is not the latest, was returned, or is one's own. */
    public void mayBeAccepted(long seen, Act act) {
        Said<E> latest = judged(seen);
        NobodyAcceptsTheirOwnEntry.check(latest.authors(), act);
    }

    /** Refuses to return what is not the latest, or was returned already. */
    public void mayBeReturned(long seen) {
        judged(seen);
    }

    private Said<E> judged(long seen) {
        Said<E> latest = Objects.requireNonNull(said);
        TheEntryJudgedIsTheLatest.check(seen, latest.latest());
        WhatWasReturnedIsCorrectedFirst.check(returned);
        return latest;
    }

    /** Somebody copied it. */
    public void record(String author, long entry, E what) {
        said = Said.by(author, entry, what);
    }

    /** Somebody put the copy right. Returns the entry in whose place it stands. */
    public long correct(String author, long entry, E right) {
        Said<E> corrected = Objects.requireNonNull(said).corrected(author, entry, right);
        said = corrected;
        returned = false;
        return corrected.first();
    }

    /** It did not agree with the paper. */
    public void giveBack() {
        returned = true;
    }
}
