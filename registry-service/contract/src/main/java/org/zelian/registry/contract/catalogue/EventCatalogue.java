package org.zelian.registry.contract.catalogue;

import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.RoleHoldingEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evidence.EvidenceEvent;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.importing.ImportEvent;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.parameter.ParameterEvent;
import org.zelian.registry.contract.person.PersonEvent;
import org.zelian.registry.contract.policy.PolicyEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.unit.UnitEvent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every event there is, by stored name and revision. What is not in it is not read. */
public final class EventCatalogue {

    private static final List<Class<? extends RegistryEvent>> FAMILIES =
            List.of(
                    ParameterEvent.class,
                    UnitEvent.class,
                    PersonEvent.class,
                    AppointmentEvent.class,
                    RoleHoldingEvent.class,
                    ReservationEvent.class,
                    ProtectionTargetEvent.class,
                    EvidenceEvent.class,
                    GradingEvent.class,
                    FilingEvent.class,
                    EvaluationEvent.class,
                    InspectionEvent.class,
                    ProtectionPlanEvent.class,
                    RectificationEvent.class,
                    ObligationEvent.class,
                    ImportEvent.class,
                    PolicyEvent.class);

    private static final Map<String, Class<? extends RegistryEvent>> BY_NAME = byName();

    private EventCatalogue() {}

    /** Stored name and revision, {@code unit.registered.v1}, to event record. */
    public static Map<String, Class<? extends RegistryEvent>> events() {
        return BY_NAME;
    }

    /**
     * The event record stored under a name.
     *
     * @throws IllegalArgumentException if no such event was ever defined
     */
    public static Class<? extends RegistryEvent> event(String name, String revision) {
        Class<? extends RegistryEvent> event = BY_NAME.get(name + ".v" + revision);
        if (event == null) {
            throw new IllegalArgumentException("No event " + name + " revision " + revision);
        }
        return event;
    }

    /** The stored name of an event record. */
    public static EventName name(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no stored name");
        }
        return name;
    }

    private static Map<String, Class<? extends RegistryEvent>> byName() {
        Map<String, Class<? extends RegistryEvent>> events = new TreeMap<>();
        for (Class<? extends RegistryEvent> event : Families.records(FAMILIES)) {
            EventName name = name(event);
            if (events.put(name.value() + ".v" + name.revision(), event) != null) {
                throw new IllegalStateException("Two events are called " + name);
            }
        }
        return Map.copyOf(events);
    }
}
