package org.zelian.registry.service.facts.authority;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role.Scope;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.service.facts.Facts;
import org.zelian.registry.service.facts.Holding;
import org.zelian.registry.service.facts.authority.NotPermitted.Reason;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Judges a command by the appointments that its actor holds today, as known at one position. */
public record Authority(Facts facts, LocalDate today) {

    /**
     * By what right a person may do this.
     *
     * @param chosen the appointment the person wants to act under
     * @throws NotPermitted if by none
     */
    public Permission permit(
            PersonId actor, RegistryCommand command, @Nullable AppointmentId chosen) {
        List<Holding> held = facts.appointments().heldBy(actor, today);
        Concern concern = new Concerns(facts, today).of(command);
        if (concern == null || !isVisible(concern, held)) {
            throw NotPermitted.outOfScope();
        }
        if (chosen != null && held.stream().noneMatch(each -> chosen.equals(each.appointment()))) {
            throw new NotPermitted(Reason.NOT_HELD, List.of(chosen.value()));
        }
        List<Holding> qualifying =
                held.stream()
                        .filter(each -> chosen == null || chosen.equals(each.appointment()))
                        .filter(each -> qualifies(command, concern, each))
                        .toList();
        return one(qualifying, concern, command);
    }

    /** Whether a person may do this under any appointment at all. */
    public boolean allows(PersonId actor, RegistryCommand command) {
        Concern concern = new Concerns(facts, today).of(command);
        return concern != null
                && facts.appointments().heldBy(actor, today).stream()
                        .anyMatch(held -> qualifies(command, concern, held));
    }

    /**
     * Whether an act may name a file: one on the record of the unit that it is about, or one that
     * stands in the record of its target since another unit operated that.
     */
    public boolean mayName(EvidenceDigest file, RegistryCommand command) {
        Concerns concerns = new Concerns(facts, today);
        Concern concern = concerns.of(command);
        ProtectionTargetId target = concerns.target(command);
        return concern != null
                && (facts.evidence().isOnRecord(concern.unit(), file)
                        || (target != null && facts.evidence().standsWith(target, file)));
    }

    /** Whether a unit is in the scope of any appointment the person holds today. */
    public boolean sees(PersonId actor, UnitId unit) {
        return isSeen(unit, facts.appointments().heldBy(actor, today));
    }

    private boolean qualifies(RegistryCommand command, Concern concern, Holding held) {
        return AuthorityTable.grants(command).stream()
                .anyMatch(grant -> grant.allows(concern, held, facts.units(), today));
    }

    private boolean isVisible(Concern concern, List<Holding> held) {
        List<UnitId> others = concern.others();
        UnitId unit = concern.unit();
        return unit == null
                ? !held.isEmpty()
                : Stream.concat(Stream.of(unit), others.stream())
                        .allMatch(each -> isSeen(each, held));
    }

    private boolean isSeen(UnitId unit, List<Holding> held) {
        return held.stream().anyMatch(each -> sees(each, unit));
    }

    private boolean sees(Holding held, UnitId unit) {
        Scope scope = held.role().scope();
        return switch (scope) {
            case NOTHING -> false;
            case UNIT -> held.unit().equals(unit);
            case SUBTREE -> facts.units().isWithin(unit, held.unit(), today);
        };
    }

    private Permission one(List<Holding> qualifying, Concern concern, RegistryCommand command) {
        if (qualifying.isEmpty()) {
            throw new NotPermitted(
                    Reason.NOT_BY_ROLE, List.of(CommandCatalogue.name(command.getClass())));
        }
        if (qualifying.size() > 1 && !isTheSameUnderAnyPost(command)) {
            throw new NotPermitted(
                    Reason.NOT_CHOSEN,
                    qualifying.stream().map(held -> held.appointment().value()).toList());
        }
        Holding held = Collections.min(qualifying, nearest(concern));
        return new Permission(held.appointment(), held.role(), held.unit());
    }

    /**
     * Adding a file and opening one come to the same under every post that allows them: no rule
     * asks under which role a file was read or uploaded, nobody is kept from acting later by having
     * done it, and the ledger names the person anyway. So nobody is asked to choose (decision
     * 0012). Every other act is one of an office, and whose it was is for the person to say.
     */
    private static boolean isTheSameUnderAnyPost(RegistryCommand command) {
        return command instanceof EvidenceCommand;
    }

    /**
     * The post at the unit itself, else the nearest above it; of several there the lowest id, so
     * that the same question always gets the same answer.
     */
    private Comparator<Holding> nearest(Concern concern) {
        UnitId unit = concern.unit();
        return Comparator.comparingInt(
                        (Holding held) ->
                                unit == null
                                        ? 0
                                        : facts.units()
                                                .depth(unit, held.unit(), today)
                                                .orElse(Integer.MAX_VALUE))
                .thenComparing(held -> held.appointment().value());
    }
}
