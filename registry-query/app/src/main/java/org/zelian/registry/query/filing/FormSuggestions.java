package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet.Affiliation;
import org.zelian.registry.contract.filing.UnitSheet.BodyKind;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.grading.Gradings;
import org.zelian.registry.query.grading.Gradings.Filed;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.regions.GradingOfTarget;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.query.unit.Particulars;
import org.zelian.registry.views.filing.ShownContact;
import org.zelian.registry.views.filing.ShownForm.ShownUnitSheet;
import org.zelian.registry.views.filing.SuggestedForm;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A form filled from what is known: the unit's last form first, then the record. */
final class FormSuggestions {

    /** 行业类别 教育, by the numbers of 备案表（2025）. */
    private static final int EDUCATION = 14;

    private final Targets targets;
    private final Gradings gradings;
    private final LastForms forms;
    private final Particulars particulars;
    private final Places places;
    private final Responsible responsible;

    FormSuggestions(
            Targets targets,
            Gradings gradings,
            LastForms forms,
            Particulars particulars,
            Places places,
            Responsible responsible) {
        this.targets = targets;
        this.gradings = gradings;
        this.forms = forms;
        this.particulars = particulars;
        this.places = places;
        this.responsible = responsible;
    }

    SuggestedForm of(TargetState target, Asked asked) {
        UnitId operator = target.operator();
        List<TargetState> all = targets.of(operator, asked.moment());
        ShownUnitSheet last = forms.unit(all, asked.moment());
        Particulars.Known unit = particulars.of(operator, asked.moment()).orElse(null);
        List<TreeUnit> path = asked.tree().path(operator);
        Filed graded = graded(target, asked);
        GradedLevels levels = graded == null ? null : graded.levels();
        SecurityProtectionLevel level = levels == null ? null : levels.overall();
        return new SuggestedForm(
                graded == null ? null : graded.grading(),
                asked.tree().name(operator).name(),
                creditCode(unit, last),
                last == null ? null : last.address(),
                last == null && unit != null ? places.of(unit.division(), asked.moment()) : null,
                last == null ? null : last.website(),
                contact(operator, Role.DIRECT_RESPONSIBLE, last, asked),
                contact(operator, Role.UNIT_IT, last, asked),
                department(unit, last),
                last == null ? affiliation(path) : last.affiliation(),
                last == null ? null : last.otherAffiliation(),
                last == null ? bodyKind(path) : last.bodyKind(),
                last == null ? null : last.otherBodyKind(),
                last == null ? EDUCATION : last.industry(),
                last == null ? null : last.otherIndustry(),
                counts(level == null ? List.of() : List.of(level)),
                counts(levels(all)),
                sheet(target, asked),
                graded == null ? List.of() : graded.information(),
                graded == null ? List.of() : graded.service(),
                levels,
                graded == null ? null : graded.gradedOn(),
                graded != null && graded.reviewed(),
                graded == null ? null : graded.opinion(),
                authority(graded, path),
                graded != null && graded.approved(),
                RequiredMaterials.of(level));
    }

    private @Nullable Filed graded(TargetState target, Asked asked) {
        GradingOfTarget inForce = target.regions().gradingInForce();
        return inForce == null ? null : gradings.of(inForce.grading(), asked.moment()).orElse(null);
    }

    private static @Nullable UnifiedSocialCreditCode creditCode(
            Particulars.@Nullable Known unit, @Nullable ShownUnitSheet last) {
        if (last != null && last.creditCode() != null) {
            return last.creditCode();
        }
        return unit == null ? null : unit.codes().creditCode();
    }

    private static @Nullable String department(
            Particulars.@Nullable Known unit, @Nullable ShownUnitSheet last) {
        if (last != null) {
            return last.security().name();
        }
        return unit == null ? null : unit.department();
    }

    private @Nullable ShownContact contact(
            UnitId unit, Role role, @Nullable ShownUnitSheet last, Asked asked) {
        ShownContact known = null;
        if (last != null) {
            known = role == Role.DIRECT_RESPONSIBLE ? last.leader() : last.security().contact();
        }
        return responsible.contact(unit, role, known, asked.moment());
    }

    /** 隶属关系 by where the unit stands. */
    private static @Nullable Affiliation affiliation(List<TreeUnit> path) {
        if (path.isEmpty()) {
            return null;
        }
        boolean ofDistrict =
                path.stream().anyMatch(unit -> unit.kind() == UnitKind.DISTRICT_BUREAU);
        return ofDistrict ? Affiliation.COUNTY : Affiliation.CITY;
    }

    /** Of a bureau it is certain; a school may be public or not. */
    private static @Nullable BodyKind bodyKind(List<TreeUnit> path) {
        return !path.isEmpty() && path.getLast().kind().isBureau()
                ? BodyKind.GOVERNMENT_ORGAN
                : null;
    }

    private static List<SecurityProtectionLevel> levels(List<TargetState> all) {
        return all.stream()
                .map(target -> target.regions().levels())
                .filter(Objects::nonNull)
                .map(GradedLevels::overall)
                .toList();
    }

    private static LevelCounts counts(Collection<SecurityProtectionLevel> levels) {
        int[] counts = new int[SecurityProtectionLevel.values().length];
        levels.forEach(level -> counts[level.number() - 1]++);
        return new LevelCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private TargetSheet sheet(TargetState state, Asked asked) {
        ProtectionTargetView target = state.view(0);
        return new TargetSheet(
                target.name(),
                forms.number(state, asked.moment()),
                target.kind(),
                target.business(),
                target.service(),
                target.deployment(),
                target.architecture(),
                commissioned(target, asked.moment().on()));
    }

    private static LocalDate commissioned(ProtectionTargetView target, LocalDate day) {
        LocalDate known = target.commissionedOn();
        if (known != null) {
            return known;
        }
        LocalDate online = target.life().online();
        return online == null ? day : online;
    }

    private static @Nullable String authority(@Nullable Filed graded, List<TreeUnit> path) {
        if (graded != null && graded.authority() != null) {
            return graded.authority();
        }
        return path.size() < 2 ? null : path.get(path.size() - 2).name();
    }
}
