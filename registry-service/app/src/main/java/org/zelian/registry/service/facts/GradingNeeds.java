package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingCommand.CorrectGradingSubmission;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.domain.grading.GradedTarget;
import org.zelian.registry.domain.grading.GradingFacts;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** What a decision about a grading needs to know of others, found from the target it is of. */
public final class GradingNeeds {

    private static final String CATEGORIES = "system-category";
    private static final String EXPERTS = "grading-experts-minimum";

    /** Where the parameter was never set: as it is set at first. */
    private static final int EXPERTS_AT_FIRST = 3;

    private GradingNeeds() {}

    static GradingFacts of(GradingCommand command, Facts facts, LocalDate day) {
        ProtectionTargetId target = target(command, facts);
        UnitId operator = target == null ? null : facts.targets().operator(target, day);
        String category = category(command);
        return new GradingFacts(
                target == null || operator == null ? null : graded(target, operator, facts, day),
                operator == null || !operator.equals(facts.units().cityBureau())
                        ? null
                        : facts.units().name(operator, day),
                category != null && facts.codes().inForce(CATEGORIES, category, day),
                facts.parameters().number(EXPERTS, day, EXPERTS_AT_FIRST),
                facts.filings().restingOn(command.grading()));
    }

    /** The target that a command is about; null if it names a version that does not exist. */
    public static @Nullable ProtectionTargetId target(GradingCommand command, Facts facts) {
        return switch (command) {
            case StartGrading c -> c.target();
            case RecordExistingGrading c -> c.target();
            default -> facts.gradings().target(command.grading());
        };
    }

    private static @Nullable GradedTarget graded(
            ProtectionTargetId target, UnitId operator, Facts facts, LocalDate day) {
        UnitStanding standing = facts.units().standing(operator, day);
        if (standing == null) {
            return null;
        }
        TargetDescriptions said = facts.descriptions();
        CloudTenancy cloud = said.architecture(target, day).cloud();
        return new GradedTarget(
                standing,
                said.kind(target, day),
                said.registered(target),
                facts.targets().retired(target),
                said.entries(target),
                said.described(target),
                cloud == null ? null : SecurityProtectionLevel.of(cloud.level()),
                carried(target, operator, facts, day));
    }

    /** The unit's own targets name their superior system by its name. */
    private static @Nullable SecurityProtectionLevel carried(
            ProtectionTargetId target, UnitId operator, Facts facts, LocalDate day) {
        String name = facts.descriptions().name(target, day);
        return facts.targets().operatedBy(operator, day).stream()
                .filter(other -> !other.equals(target))
                .filter(other -> name.equals(superiorSystem(other, facts, day)))
                .flatMap(other -> Stream.ofNullable(facts.gradings().levelInForce(other, day)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable String superiorSystem(
            ProtectionTargetId target, Facts facts, LocalDate day) {
        return facts.descriptions().architecture(target, day).superiorSystem();
    }

    private static @Nullable String category(GradingCommand command) {
        return switch (command) {
            case DraftGrading c -> c.category();
            case CorrectGradingSubmission c -> c.category();
            default -> null;
        };
    }
}
