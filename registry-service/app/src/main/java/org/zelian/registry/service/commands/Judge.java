package org.zelian.registry.service.commands;

import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.policy.PolicyCommand;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.evidence.EvidenceIsOnRecord;
import org.zelian.registry.service.Parts;
import org.zelian.registry.service.RegistryDays;
import org.zelian.registry.service.facts.DecisionFacts;
import org.zelian.registry.service.facts.Facts;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.facts.authority.Authority;
import org.zelian.registry.service.facts.authority.NotPermitted;
import org.zelian.registry.service.facts.authority.NotPermitted.Reason;
import org.zelian.registry.service.facts.authority.Permission;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Says by what right a command is given and what its decision may rely on, or refuses it. */
public final class Judge {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final FactsFeed feed;
    private final DecisionFacts needs;
    private final RegistryDays days;

    public Judge(FactsFeed feed, DecisionFacts needs, RegistryDays days) {
        this.feed = feed;
        this.needs = needs;
        this.days = days;
    }

    /**
     * Judges by all that this node has seen committed.
     *
     * @throws FactsLagBehind if that takes too long
     * @throws NotPermitted if the actor may not
     * @throws Refused if a reason is not sealed for them, or it rests on files that nobody can look
     *     at
     */
    Judged judge(Ask ask, Actor actor, String digest) {
        if (!feed.caughtUp(PATIENCE)) {
            throw new FactsLagBehind();
        }
        LocalDate today = days.today();
        LocalDate effective = ask.effective() == null ? today : ask.effective();
        List<EvidenceDigest> files =
                Parts.of(ask.command(), EvidenceDigest.class).distinct().toList();
        return feed.ask(
                facts -> {
                    Permission permission = permit(ask, actor, facts, today);
                    areOnRecord(files, ask.command(), actor, facts, today);
                    return new Judged(
                            new Act(
                                    actor.name(),
                                    permission.role(),
                                    today,
                                    effective,
                                    ask.expectedVersion()),
                            needs.of(ask.command(), facts, effective),
                            beside(
                                    ask,
                                    actor,
                                    permission,
                                    facts.position(),
                                    effective,
                                    digest,
                                    files));
                });
    }

    private static Permission permit(Ask ask, Actor actor, Facts facts, LocalDate today) {
        return switch (actor) {
            case Actor.Policy policy -> Permission.ofTheRegistry();
            case Actor.Bootstrap bootstrap -> {
                if (facts.appointments().cityAdminKnown()) {
                    throw new NotPermitted(Reason.BOOTSTRAPPED, List.of());
                }
                yield Permission.ofTheRegistry();
            }
            case Actor.Person person -> permit(ask, person.id(), facts, today);
            case Actor.OnBehalf behalf -> permit(ask, behalf.id(), facts, today);
        };
    }

    private static Permission permit(Ask ask, PersonId person, Facts facts, LocalDate today) {
        RegistryCommand command = ask.command();
        if (command instanceof PolicyCommand) {
            throw new NotPermitted(Reason.OUT_OF_SCOPE, List.of());
        }
        Permission permission =
                new Authority(facts, today).permit(person, command, ask.appointment());
        ReasonsAreSealedForTheirAuthor.check(person, command);
        return permission;
    }

    /** People name files; what follows by policy from their acts names them again. */
    private static void areOnRecord(
            List<EvidenceDigest> files,
            RegistryCommand command,
            Actor actor,
            Facts facts,
            LocalDate today) {
        if (files.isEmpty() || !actor.isAPerson() || command instanceof EvidenceCommand) {
            return;
        }
        Authority authority = new Authority(facts, today);
        EvidenceIsOnRecord.check(files, file -> authority.mayName(file, command));
    }

    private static EventMetadata beside(
            Ask ask,
            Actor actor,
            Permission permission,
            long position,
            LocalDate effective,
            String digest,
            List<EvidenceDigest> files) {
        String correlation = actor.correlation();
        return new EventMetadata(
                actor.name(),
                permission.appointment(),
                permission.role(),
                permission.unit(),
                position,
                position,
                effective,
                correlation == null ? ask.id().toString() : correlation,
                actor.cause(),
                digest,
                files.stream().map(EvidenceDigest::value).toList());
    }
}
