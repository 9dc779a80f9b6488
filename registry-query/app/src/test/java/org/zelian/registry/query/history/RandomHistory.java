package org.zelian.registry.query.history;

import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Units and appointments with entries in time, late, ahead and on one day, corrected, and corrected
 * again.
 */
final class RandomHistory {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final int DAYS = 24;
    static final UnitNature NATURE =
            new UnitNature(UnitKind.PRIMARY_SCHOOL, Applicability.BINDING, null);
    static final DivisionCode DIVISION = new DivisionCode("510104");
    static final UnitCodes NO_CODES = new UnitCodes(null, null, null);
    private static final int UNITS = 5;
    private static final int PEOPLE = 3;

    private final Random random;
    private final Log log = new Log();
    private LocalDate last = FIRST;

    RandomHistory(Random random) {
        this.random = random;
    }

    /** A unit of the histories, 0 to 4. */
    static UnitId unit(int number) {
        return new UnitId("unit-0000000" + number);
    }

    static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS + 4) - 2L);
    }

    /** Appends this many random entries. */
    Log of(int entries) {
        while (log.head() + 1 < entries) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> unitChanges();
                case 3, 4, 5 -> corrects(anyUnit().value());
                case 6, 7 -> appointed();
                case 8 -> corrects("appointments-" + person());
                default -> registered();
            }
        }
        return log;
    }

    private void registered() {
        UnitId unit = anyUnit();
        if (log.of(unit.value()).isEmpty()) {
            append(
                    unit,
                    new UnitRegistered(
                            unit,
                            name(),
                            NATURE,
                            anyUnit(),
                            DIVISION,
                            NO_CODES,
                            null,
                            Basis.none()));
        }
    }

    private void unitChanges() {
        UnitId unit = anyUnit();
        if (log.of(unit.value()).isEmpty()) {
            registered();
            return;
        }
        append(
                unit,
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> new UnitRenamed(unit, name(), Basis.none());
                    case 3, 4 -> new UnitMoved(unit, anyUnit(), DIVISION, List.of(), Basis.none());
                    case 5 -> new UnitClosed(unit, List.of(), Basis.none());
                    default -> new FunctionalDepartmentNamed(unit, name(), Basis.none());
                });
    }

    private void appointed() {
        PersonId person = person();
        AppointmentId appointment = new AppointmentId("appointment-%08d".formatted(log.head() + 1));
        log.append(
                "appointments-" + person,
                new AppointmentMade(
                        person, appointment, role(), anyUnit(), null, null, null, Basis.none()),
                effective());
    }

    /** Names the original or one of its corrections, as it happens. */
    private void corrects(String stream) {
        List<RecordedEvent> entries = log.of(stream);
        if (entries.isEmpty()) {
            return;
        }
        RecordedEvent named = entries.get(random.nextInt(entries.size()));
        long sequence = named.sequence();
        switch (named.event()) {
            case UnitRegistered e -> correctsRegistration(e.unit(), sequence);
            case UnitRegistrationCorrected e -> correctsRegistration(e.unit(), sequence);
            case UnitRenamed e -> correctsName(e.unit(), sequence);
            case UnitNameCorrected e -> correctsName(e.unit(), sequence);
            case AppointmentMade e -> corrects(stream, e.person(), e.appointment(), sequence);
            case AppointmentCorrected e -> corrects(stream, e.person(), e.appointment(), sequence);
            default -> {}
        }
    }

    private void correctsRegistration(UnitId unit, long sequence) {
        if (random.nextBoolean()) {
            correctsName(unit, sequence);
            return;
        }
        append(
                unit,
                new UnitRegistrationCorrected(
                        unit,
                        sequence,
                        name(),
                        NATURE,
                        random.nextBoolean() ? anyUnit() : null,
                        DIVISION,
                        NO_CODES,
                        null,
                        Basis.none()));
    }

    private void correctsName(UnitId unit, long sequence) {
        append(unit, new UnitNameCorrected(unit, sequence, name(), Basis.none()));
    }

    private void corrects(
            String stream, PersonId person, AppointmentId appointment, long sequence) {
        log.append(
                stream,
                new AppointmentCorrected(
                        person, appointment, sequence, role(), anyUnit(), null, null, Basis.none()),
                effective());
    }

    private void append(UnitId unit, RegistryEvent event) {
        log.append(unit.value(), event, effective());
    }

    private LocalDate effective() {
        last = random.nextInt(3) == 0 ? last : FIRST.plusDays(random.nextInt(DAYS));
        return last;
    }

    private String name() {
        return "示例学校" + (char) ('A' + random.nextInt(6));
    }

    private UnitId anyUnit() {
        return unit(random.nextInt(UNITS));
    }

    private PersonId person() {
        return new PersonId("person-0000000" + random.nextInt(PEOPLE));
    }

    private Role role() {
        return random.nextBoolean() ? Role.UNIT_IT : Role.FIRST_RESPONSIBLE;
    }
}
