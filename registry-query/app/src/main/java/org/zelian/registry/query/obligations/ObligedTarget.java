package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of a target, as far as rules ask. Facts of before its registration may come
 * first; nothing follows from them until it is registered.
 *
 * @param life what its own stream says; null before it is registered
 * @param upkeep what is done about it again and again
 * @param ungraded when it was left without a grading again
 * @param unfiled when it was left without a filing again
 * @param waivers last days, by obligation
 */
record ObligedTarget(
        @Nullable TargetLife life,
        Map<GradingId, GradingCourse> gradings,
        Map<FilingId, FilingCourse> filings,
        Upkeep upkeep,
        @Nullable Mark ungraded,
        @Nullable Mark unfiled,
        Map<ObligationId, LocalDate> waivers)
        implements Obliged {

    static final ObligedTarget UNKNOWN =
            new ObligedTarget(null, Map.of(), Map.of(), Upkeep.NONE, null, null, Map.of());

    ObligedTarget {
        gradings = Map.copyOf(gradings);
        filings = Map.copyOf(filings);
        waivers = Map.copyOf(waivers);
    }

    @Override
    public ObligedTarget after(Fed fed) {
        return switch (fed.event()) {
            case ProtectionTargetEvent e -> living(TargetLife.after(life, e, fed));
            case GradingEvent e -> graded(e, fed);
            case FilingEvent e -> filed(e, fed);
            case ObligationEvent e -> waived(e);
            default -> kept(upkeep.after(fed));
        };
    }

    private ObligedTarget living(@Nullable TargetLife lived) {
        return new ObligedTarget(lived, gradings, filings, upkeep, ungraded, unfiled, waivers);
    }

    private ObligedTarget kept(Upkeep anew) {
        return new ObligedTarget(life, gradings, filings, anew, ungraded, unfiled, waivers);
    }

    private ObligedTarget graded(GradingEvent event, Fed fed) {
        GradingCourse before = gradings.getOrDefault(event.grading(), GradingCourse.BEGUN);
        GradingCourse after = before.after(event, fed);
        return new ObligedTarget(
                life,
                with(gradings, event.grading(), after),
                filings,
                upkeep,
                after.abandoned() && !before.abandoned() ? Mark.of(fed) : ungraded,
                unfiled,
                waivers);
    }

    private ObligedTarget filed(FilingEvent event, Fed fed) {
        FilingCourse before = filings.get(event.filing());
        FilingCourse after =
                Objects.requireNonNullElseGet(before, () -> FilingCourse.begun(Mark.of(fed)))
                        .after(event, fed);
        boolean ends = after.isOver() && before != null && !before.isOver();
        return new ObligedTarget(
                life,
                gradings,
                with(filings, event.filing(), after),
                upkeep,
                ungraded,
                ends ? Mark.of(fed) : unfiled,
                waivers);
    }

    private ObligedTarget waived(ObligationEvent event) {
        return new ObligedTarget(
                life, gradings, filings, upkeep, ungraded, unfiled, Waivers.after(waivers, event));
    }

    private static <K, V> Map<K, V> with(Map<K, V> all, K key, V value) {
        Map<K, V> changed = new HashMap<>(all);
        changed.put(key, value);
        return changed;
    }

    /** Of what is retired nothing is asked any more. */
    @Override
    public @Nullable Subject subject(String key) {
        if (life == null || life.isRetired()) {
            return null;
        }
        ProtectionTargetId target = new ProtectionTargetId(key);
        return new Subject(target, life.operator(), List.of(target), null, waivers);
    }

    /** Since when it is in use, of a target of this kind; null where it is not. */
    @Nullable Mark online(BuildKind kind) {
        return life == null || life.buildKind() != kind ? null : online();
    }

    /** Since when it is in use; null where it is not, or is suspended. */
    @Nullable Mark online() {
        return life == null || !life.isInUse() ? null : life.online();
    }

    boolean hasGrading() {
        return gradings.values().stream().anyMatch(grading -> !grading.abandoned());
    }

    /** Versions whose level is or was the target's, in the order in which they came into force. */
    private List<GradingCourse> decided() {
        return gradings.values().stream()
                .filter(grading -> grading.inForce() != null)
                .sorted(Comparator.comparing(GradingCourse::since, Mark.ORDER))
                .toList();
    }

    /** The version whose level is the target's: that which came into force last. */
    Optional<GradingCourse> graded() {
        return decided().reversed().stream().findFirst();
    }

    /** Its level, if one is in force. */
    @Nullable SecurityProtectionLevel level() {
        return graded().map(GradingCourse::level).orElse(null);
    }

    /** The version since which it has been at a level or above without a break. */
    Optional<GradingCourse> atLeast(SecurityProtectionLevel level) {
        GradingCourse first = null;
        for (GradingCourse grading : decided()) {
            if (!grading.isAtLeast(level)) {
                first = null;
            } else if (first == null) {
                first = grading;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Since when it is in use at a level or above without a break; null where it is not. */
    @Nullable Mark inUseAt(SecurityProtectionLevel level) {
        Mark online = online();
        return online == null
                ? null
                : atLeast(level).map(graded -> Mark.last(online, graded.since())).orElse(null);
    }

    boolean isFiled() {
        return filings.values().stream().anyMatch(FilingCourse::isFiled);
    }

    boolean isBeingFiled() {
        return in(FilingPhase.DRAFT).isPresent();
    }

    /** The filing that is in a phase. */
    Optional<FilingCourse> in(FilingPhase... phases) {
        return latest(
                filings.values().stream()
                        .filter(filing -> List.of(phases).contains(filing.phase())));
    }

    /** The filing whose certificate is held. */
    Optional<FilingCourse> held() {
        return latest(filings.values().stream().filter(FilingCourse::isHeld));
    }

    private static Optional<FilingCourse> latest(Stream<FilingCourse> some) {
        return some.max(Comparator.comparing(FilingCourse::since, Mark.ORDER));
    }
}
