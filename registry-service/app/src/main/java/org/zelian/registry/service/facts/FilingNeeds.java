package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.filing.FilingCommand.DraftFiling;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingCommand.ProlongFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFilingChange;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.domain.filing.ApprovedGrading;
import org.zelian.registry.domain.filing.FilingFacts;

import java.time.LocalDate;
import java.util.Map;

/** What a decision about a filing needs to know of others, found from the target it is of. */
public final class FilingNeeds {

    private static final String DIVISIONS = "division";
    private static final String YEARS = "certificate-years";
    private static final String WINDOW = "certificate-extension-window-months";

    /** Where a parameter was never set: as it is set at first. */
    private static final int YEARS_AT_FIRST = 3;

    private static final int WINDOW_AT_FIRST = 3;

    private static final String PROLONGED_BY = "evaluation-prolongs-certificate-months";
    private static final int PROLONGED_BY_AT_FIRST = 12;

    private FilingNeeds() {}

    static FilingFacts of(FilingCommand command, Facts facts, LocalDate day) {
        ProtectionTargetId target = target(command, facts);
        Map<GradingId, ApprovedGrading> approved =
                target == null ? Map.of() : facts.approvals().of(target);
        LocalDate registered = target == null ? null : facts.targets().registered(target);
        return new FilingFacts(
                registered == null ? LocalDate.MAX : registered,
                target == null ? null : facts.targets().retired(target),
                approved,
                counted(target == null ? null : facts.targets().operator(target, day), facts, day),
                facts.filings().regradeAsked(command.filing()),
                divisionInForce(command, facts, day),
                certificateYears(facts, day),
                facts.parameters().number(WINDOW, day, WINDOW_AT_FIRST),
                command instanceof ProlongFiling c
                        ? facts.evaluations().reportedOn(c.evaluation())
                        : null,
                facts.parameters().number(PROLONGED_BY, day, PROLONGED_BY_AT_FIRST));
    }

    /** How long a certificate holds from its issue. */
    public static int certificateYears(Facts facts, LocalDate day) {
        return facts.parameters().number(YEARS, day, YEARS_AT_FIRST);
    }

    /** The target that a command is about; null if it names a filing that does not exist. */
    public static @Nullable ProtectionTargetId target(FilingCommand command, Facts facts) {
        return switch (command) {
            case PrepareFiling c -> c.target();
            case RecordExistingFiling c -> c.target();
            default -> facts.filings().target(command.filing());
        };
    }

    private static LevelCounts counted(@Nullable UnitId unit, Facts facts, LocalDate day) {
        int[] counts = new int[SecurityProtectionLevel.values().length];
        if (unit != null) {
            for (ProtectionTargetId target : facts.targets().operatedBy(unit, day)) {
                SecurityProtectionLevel level = facts.gradings().levelInForce(target, day);
                if (level != null) {
                    counts[level.number() - 1]++;
                }
            }
        }
        return new LevelCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static boolean divisionInForce(FilingCommand command, Facts facts, LocalDate day) {
        FilingDraft draft =
                switch (command) {
                    case DraftFiling c -> c.draft();
                    case SubmitFilingChange c -> c.draft();
                    default -> null;
                };
        return draft == null
                || draft.unit() == null
                || facts.codes().inForce(DIVISIONS, draft.unit().address().division().value(), day);
    }
}
