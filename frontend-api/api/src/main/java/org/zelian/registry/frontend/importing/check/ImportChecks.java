package org.zelian.registry.frontend.importing.check;

import org.springframework.stereotype.Component;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.importing.catalogue.SheetKinds;
import org.zelian.registry.frontend.problem.ToldRefusals;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.security.RelayedToken;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.unit.UnitDetail;
import org.zelian.registry.views.unit.UnitQuery;

import java.time.Clock;
import java.util.UUID;

/** Begins checks, and finds them again. */
@Component
final class ImportChecks {

    private final Checks checks;
    private final Plans plans;
    private final Queries queries;
    private final SheetKinds kinds;
    private final ToldRefusals refusals;
    private final RelayedToken tokens;
    private final Clock clock;

    ImportChecks(
            Checks checks,
            Plans plans,
            Queries queries,
            SheetKinds kinds,
            ToldRefusals refusals,
            RelayedToken tokens,
            Clock clock) {
        this.checks = checks;
        this.plans = plans;
        this.queries = queries;
        this.kinds = kinds;
        this.refusals = refusals;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Whoever does not see the unit, or may bring nothing to it, learns so before anything else.
     */
    Answer<UnitDetail> mayBring(UnitId unit, Sending sending) {
        Answer<UnitDetail> found =
                queries.read(
                        new UnitQuery.FindUnit(unit),
                        new Asking(Moment.now(), sending.appointment()),
                        UnitDetail.class);
        plans.mayBeBrought(unit, sending.appointment());
        return found;
    }

    ImportCheck begin(SentWorkbook workbook, Answer<UnitDetail> unit, Sending sending) {
        Sender sender =
                new Sender(sending.key(), sending.actor(), sending.appointment(), unit.on());
        ImportCheck check = new ImportCheck(sender, workbook, clock.instant(), tokens.carried());
        AskedAs asked = new AskedAs(check, queries);
        return checks.begin(
                check, new CheckRun(check, kinds.of(workbook.kind()), asked, refusals.sentences()));
    }

    /** The person's own check; it goes on with the token of this request. */
    ImportCheck find(UUID key, PersonId actor) {
        ImportCheck check = checks.find(key, actor);
        if (check.phase().isUnderWay()) {
            check.renew(tokens.carried());
        }
        return check;
    }

    void forget(UUID key, PersonId actor) {
        checks.forget(checks.find(key, actor));
    }
}
