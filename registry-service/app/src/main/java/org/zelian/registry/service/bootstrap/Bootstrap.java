package org.zelian.registry.service.bootstrap;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.service.RegistryDays;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.CommandReading;
import org.zelian.registry.service.commands.Commands;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * Makes an empty registry usable: its tables, the city bureau, its first administrator, all by
 * commands whose ids follow from the registry's genesis, so that asking again changes nothing.
 */
public final class Bootstrap {

    private static final DivisionCode CITY = new DivisionCode("510100");
    private static final UnitNature BUREAU =
            new UnitNature(UnitKind.CITY_BUREAU, Applicability.BINDING, null);

    private final Commands commands;
    private final CommandReading reading;
    private final RegistryDays days;
    private final String registry;
    private final RegistryJson json = RegistryJson.plain();

    /**
     * @param genesis the random bytes of the genesis
     */
    public Bootstrap(Commands commands, CommandReading reading, RegistryDays days, byte[] genesis) {
        this.commands = commands;
        this.reading = reading;
        this.days = days;
        this.registry = HexFormat.of().formatHex(genesis);
    }

    Bootstrapped carryOut(FirstAdministrator first) {
        for (Seeds.Seed seed : Seeds.all(json)) {
            give(seed.name() + seed.command().text(), seed.read(json), seed.effective());
        }
        LocalDate day = first.effective() == null ? days.today() : first.effective();
        UnitId unit = UnitId.from(id("bureau"));
        PersonId person =
                first.number() == null
                        ? PersonId.from(id("person"))
                        : new PersonId("person-" + first.number());
        AppointmentId appointment = AppointmentId.from(id("appointment"));
        give("bureau", bureau(unit, first.bureau()), day);
        give("person", registration(person, unit, first), day);
        Done done = give("appointment", appointing(person, appointment, unit, first, day), day);
        String username = person.number().toLowerCase(Locale.ROOT);
        return new Bootstrapped(unit, person, appointment, username, null, done.position());
    }

    private static RegisterUnit bureau(UnitId unit, String name) {
        UnitCodes none = new UnitCodes(null, null, null);
        return new RegisterUnit(unit, name, BUREAU, null, CITY, none, null, Basis.none());
    }

    private static RegisterPerson registration(
            PersonId person, UnitId unit, FirstAdministrator first) {
        return new RegisterPerson(
                person,
                unit,
                Sealed.of(person.value(), first.admin(), 50),
                sealed(person, first.mobile()),
                null,
                null,
                Basis.none());
    }

    private static AppointPerson appointing(
            PersonId person,
            AppointmentId appointment,
            UnitId unit,
            FirstAdministrator first,
            LocalDate day) {
        OfficialDocument paper = new OfficialDocument("登记簿启用", first.bureau(), day);
        return new AppointPerson(
                person,
                appointment,
                Role.CITY_ADMIN,
                unit,
                first.title(),
                null,
                null,
                null,
                new Basis(paper, null));
    }

    private static @Nullable Sealed sealed(PersonId person, @Nullable String text) {
        return text == null ? null : Sealed.of(person.value(), text, 20);
    }

    private Done give(String step, RegistryCommand command, LocalDate day) {
        Ask ask = new Ask(id(step), command, null, day, null);
        return commands.carryOut(ask, new Actor.Bootstrap(), reading.digest(ask));
    }

    private UUID id(String step) {
        String name = "zelian-bootstrap " + registry + " " + step;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
