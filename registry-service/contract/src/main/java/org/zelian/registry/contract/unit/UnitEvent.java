package org.zelian.registry.contract.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.UnitId;

import java.util.List;

/** What happens to a unit. Stream: the unit's id. */
public sealed interface UnitEvent extends RegistryEvent {

    UnitId unit();

    @EventName("unit.registered")
    record UnitRegistered(
            UnitId unit,
            String name,
            UnitNature nature,
            @Nullable UnitId superior,
            DivisionCode division,
            UnitCodes codes,
            @Nullable String functionalDepartment,
            Basis basis)
            implements UnitEvent {}

    @EventName("unit.renamed")
    record UnitRenamed(UnitId unit, String name, Basis basis) implements UnitEvent {}

    @EventName("unit.codesrecorded")
    record UnitCodesRecorded(UnitId unit, UnitCodes codes, Basis basis) implements UnitEvent {}

    @EventName("unit.reclassified")
    record UnitReclassified(UnitId unit, UnitNature nature, Basis basis) implements UnitEvent {}

    @EventName("unit.functionaldepartmentnamed")
    record FunctionalDepartmentNamed(UnitId unit, String functionalDepartment, Basis basis)
            implements UnitEvent {}

    @EventName("unit.moved")
    record UnitMoved(
            UnitId unit,
            UnitId superior,
            DivisionCode division,
            List<TargetSuccession> successions,
            Basis basis)
            implements UnitEvent {
        public UnitMoved {
            successions = List.copyOf(successions);
        }
    }

    @EventName("unit.merged")
    record UnitMerged(UnitId unit, UnitId into, List<TargetSuccession> successions, Basis basis)
            implements UnitEvent {
        public UnitMerged {
            successions = List.copyOf(successions);
        }
    }

    @EventName("unit.split")
    record UnitSplit(
            UnitId unit,
            List<UnitId> into,
            boolean continues,
            List<TargetSuccession> successions,
            Basis basis)
            implements UnitEvent {
        public UnitSplit {
            into = List.copyOf(into);
            successions = List.copyOf(successions);
        }
    }

    @EventName("unit.closed")
    record UnitClosed(UnitId unit, List<TargetSuccession> successions, Basis basis)
            implements UnitEvent {
        public UnitClosed {
            successions = List.copyOf(successions);
        }
    }

    @EventName("unit.registrationcorrected")
    record UnitRegistrationCorrected(
            UnitId unit,
            long corrects,
            String name,
            UnitNature nature,
            @Nullable UnitId superior,
            DivisionCode division,
            UnitCodes codes,
            @Nullable String functionalDepartment,
            Basis basis)
            implements UnitEvent, Correction {}

    @EventName("unit.namecorrected")
    record UnitNameCorrected(UnitId unit, long corrects, String name, Basis basis)
            implements UnitEvent, Correction {}
}
