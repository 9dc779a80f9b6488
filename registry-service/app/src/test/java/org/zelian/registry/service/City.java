package org.zelian.registry.service;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.json.RegistryJson;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small city, made by commands. */
final class City {

    static final Basis PAPER =
            new Basis(
                    new OfficialDocument("示教人〔2026〕1号", "示例市教育局", LocalDate.of(2026, 1, 1)), null);

    final Client client;
    final UnitId bureau;
    final PersonId admin;

    private City(Client client, Made made) {
        this.client = client;
        this.bureau = made.unit();
        this.admin = made.person();
    }

    record Made(
            UnitId unit,
            PersonId person,
            AppointmentId appointment,
            String username,
            @Nullable String firstPassword,
            long position) {}

    static City bootstrappedAs(Client client, Made made) {
        return new City(client, made);
    }

    /** Bootstraps; again and again the same city, as long as its secret is there. */
    static Made made(Client client, String secret) {
        byte[] body = "{\"bureau\":\"示例市教育局\",\"admin\":\"赵示例\"}".getBytes(StandardCharsets.UTF_8);
        Client.Answer answer = client.post("/bootstrap", "Bootstrap " + secret, body);
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return RegistryJson.plain()
                .read(Made.class, answer.body().getBytes(StandardCharsets.UTF_8));
    }

    UnitId district(String name) {
        return unit(admin, name, UnitKind.DISTRICT_BUREAU, bureau);
    }

    UnitId unit(PersonId actor, String name, UnitKind kind, UnitId superior) {
        UUID id = UUID.randomUUID();
        UnitId unit = UnitId.from(id);
        client.send(actor, id, registration(unit, name, kind, superior), Map.of()).done();
        return unit;
    }

    static RegisterUnit registration(UnitId unit, String name, UnitKind kind, UnitId superior) {
        return new RegisterUnit(
                unit,
                name,
                new UnitNature(kind, Applicability.BINDING, null),
                superior,
                new DivisionCode("510104"),
                new UnitCodes(null, null, null),
                null,
                Basis.none());
    }

    PersonId person(PersonId actor, UnitId unit) {
        UUID id = UUID.randomUUID();
        PersonId person = PersonId.from(id);
        Sealed name = Sealed.of(person.value(), "钱示例", 50);
        RegisterPerson command =
                new RegisterPerson(person, unit, name, null, null, null, Basis.none());
        client.send(actor, id, command, Map.of()).done();
        return person;
    }

    AppointmentId appoint(PersonId actor, PersonId person, Role role, UnitId unit) {
        AppointmentId appointment = AppointmentId.from(UUID.randomUUID());
        client.send(actor, appointing(person, appointment, role, unit)).done();
        return appointment;
    }

    static AppointPerson appointing(
            PersonId person, AppointmentId appointment, Role role, UnitId unit) {
        return new AppointPerson(person, appointment, role, unit, null, null, null, null, PAPER);
    }

    /** Somebody new with one role. */
    PersonId holder(PersonId actor, Role role, UnitId unit) {
        PersonId person = person(actor, unit);
        appoint(actor, person, role, unit);
        return person;
    }

    /** A plain system of a unit, planned. */
    ProtectionTargetId target(PersonId actor, UnitId operator) {
        UUID id = UUID.randomUUID();
        ProtectionTargetId target = ProtectionTargetId.from(id);
        RegisterTarget command =
                new RegisterTarget(
                        target,
                        operator,
                        "示例办公系统",
                        TargetKind.INFORMATION_SYSTEM,
                        BuildKind.NEW,
                        null,
                        false,
                        new Business(Set.of(Business.Type.INTERNAL_OFFICE), null, "办公"),
                        new ServiceProvision(
                                ServiceProvision.Scope.CITY,
                                null,
                                null,
                                ServiceProvision.Audience.STAFF,
                                null,
                                null),
                        new Deployment(
                                Deployment.Coverage.LOCAL_AREA,
                                null,
                                Deployment.Network.PRIVATE,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                Set.of(),
                                null),
                        new Architecture(Set.of(), null, null, null, null, null, null),
                        Basis.none());
        client.send(actor, id, command, Map.of()).done();
        return target;
    }
}
