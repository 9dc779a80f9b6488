package org.zelian.registry.frontend.importing.check;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.importing.ImportCommand.ConfirmImport;
import org.zelian.registry.contract.importing.ImportLimits;
import org.zelian.registry.contract.importing.ImportPlanReceipt;
import org.zelian.registry.contract.importing.Workbook;
import org.zelian.registry.frontend.importing.Digests;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.write.Commands;

/** Has what a check found carried out. */
@Component
final class Confirmations {

    private final Plans plans;
    private final Commands commands;

    Confirmations(Plans plans, Commands commands) {
        this.plans = plans;
        this.commands = commands;
    }

    /**
     * Uploads the plan and confirms it. Done twice it is one import: the command's id is that of
     * the check.
     */
    ConfirmedImport confirm(ImportCheck check, Basis basis) {
        ConfirmedImport before = check.confirmed();
        if (before != null) {
            return before;
        }
        CheckResult result = check.result();
        if (result == null) {
            throw conflict("OnlyWhatWasCheckedIsConfirmed");
        }
        if (result.counts().asked() == 0) {
            throw conflict("ThereIsSomethingToImport");
        }
        Sender sender = check.sender();
        SentWorkbook sent = check.workbook();
        ImportPlanReceipt plan =
                plans.bring(sent.unit(), sender.appointment(), result.plan().value());
        ConfirmImport confirming =
                new ConfirmImport(
                        sender.importId(),
                        sent.unit(),
                        sent.kind(),
                        new Workbook(
                                Sealed.of(
                                        sender.actor().value(),
                                        sent.name(),
                                        ImportLimits.FILE_NAME),
                                Digests.of(sent.bytes().value())),
                        plan.plan(),
                        result.counts(),
                        basis);
        Done done =
                commands.send(new Ask(sender.key(), confirming, sender.appointment(), null, null));
        ConfirmedImport confirmed = new ConfirmedImport(sender.importId(), done.position());
        check.confirm(confirmed);
        return confirmed;
    }

    private static BadInput conflict(String rule) {
        return BadInput.at(HttpStatus.CONFLICT, new Place.Body(""), rule);
    }
}
