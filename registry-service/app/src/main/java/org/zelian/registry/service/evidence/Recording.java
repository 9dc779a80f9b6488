package org.zelian.registry.service.evidence;

import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.evidence.EvidenceReceipt;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.domain.evidence.AFileIsRecordedOnce;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.Answers;
import org.zelian.registry.service.commands.CommandReading;
import org.zelian.registry.service.commands.Commands;

/** Puts stored files on units' records. */
public final class Recording {

    /** Stands for bytes that have not come in yet. */
    private static final EvidenceDigest ANY = new EvidenceDigest("0".repeat(64));

    private final Commands commands;
    private final CommandReading reading;
    private final Answers answers;

    public Recording(Commands commands, CommandReading reading, Answers answers) {
        this.commands = commands;
        this.reading = reading;
        this.answers = answers;
    }

    /** The offer, or a refusal of whatever it were. */
    Offer allowed(Offer offer, Actor actor) {
        commands.mayBeGiven(offer.ask(ANY, EvidenceType.PDF, 1), actor);
        return offer;
    }

    /** Records it; what is on record already is as good as recorded. */
    EvidenceReceipt record(
            Offer offer, EvidenceDigest file, EvidenceType type, long size, Actor actor) {
        Done done = done(offer.ask(file, type, size), actor);
        return new EvidenceReceipt(file, type, size, done.version(), done.position());
    }

    private Done done(Ask ask, Actor actor) {
        try {
            return commands.carryOut(ask, actor, reading.digest(ask));
        } catch (Refused e) {
            if (e.rule().equals(AFileIsRecordedOnce.class.getSimpleName())) {
                return answers.standing(ask.command().stream());
            }
            throw e;
        }
    }
}
