package org.zelian.registry.service.facts.authority;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role.Scope;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.service.facts.Facts;
import org.zelian.registry.service.facts.Holding;
import org.zelian.registry.service.facts.authority.NotPermitted.Reason;

import java.time.LocalDate;
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
        return one(qualifying, command);
    }

    /** Whether a person may do this under any appointment at all. */
    public boolean allows(PersonId actor, RegistryCommand command) {
        Concern concern = new Concerns(facts, today).of(command);
        return concern != null
                && facts.appointments().heldBy(actor, today).stream()
                        .anyMatch(held -> qualifies(command, concern, held));
    }

    /** The unit that a command is about; null for what belongs to none. */
    public @Nullable UnitId concerned(RegistryCommand command) {
        Concern concern = new Concerns(facts, today).of(command);
        return concern == null ? null : concern.unit();
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

    private static Permission one(List<Holding> qualifying, RegistryCommand command) {
        if (qualifying.isEmpty()) {
            throw new NotPermitted(
                    Reason.NOT_BY_ROLE, List.of(CommandCatalogue.name(command.getClass())));
        }
        if (qualifying.size() > 1) {
            throw new NotPermitted(
                    Reason.NOT_CHOSEN,
                    qualifying.stream().map(held -> held.appointment().value()).toList());
        }
        Holding held = qualifying.getFirst();
        return new Permission(held.appointment(), held.role(), held.unit());
    }
}
