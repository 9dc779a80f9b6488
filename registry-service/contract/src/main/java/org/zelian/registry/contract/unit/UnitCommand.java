package org.zelian.registry.contract.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.UnitId;

import java.util.List;

/** What can be asked of a unit. */
public sealed interface UnitCommand extends RegistryCommand {

    UnitId unit();

    @Override
    default String stream() {
        return unit().value();
    }

    /**
     * @param name official name, up to 100 characters
     * @param superior the bureau it stands under; only the city bureau has none
     * @param division where it is
     * @param functionalDepartment 网络与信息安全职能部门, up to 80 characters
     */
    record RegisterUnit(
            UnitId unit,
            String name,
            UnitNature nature,
            @Nullable UnitId superior,
            DivisionCode division,
            UnitCodes codes,
            @Nullable String functionalDepartment,
            Basis basis)
            implements UnitCommand {
        public RegisterUnit {
            name = Text.required(name, 100);
            functionalDepartment = Text.optional(functionalDepartment, 80);
        }
    }

    record RenameUnit(UnitId unit, String name, Basis basis) implements UnitCommand {
        public RenameUnit {
            name = Text.required(name, 100);
        }
    }

    record RecordUnitCodes(UnitId unit, UnitCodes codes, Basis basis) implements UnitCommand {}

    record ReclassifyUnit(UnitId unit, UnitNature nature, Basis basis) implements UnitCommand {}

    record NameFunctionalDepartment(UnitId unit, String functionalDepartment, Basis basis)
            implements UnitCommand {
        public NameFunctionalDepartment {
            functionalDepartment = Text.required(functionalDepartment, 80);
        }
    }

    /** To another superior, another division, or both. Systems not named stay with the unit. */
    record MoveUnit(
            UnitId unit,
            UnitId superior,
            DivisionCode division,
            List<TargetSuccession> successions,
            Basis basis)
            implements UnitCommand {
        public MoveUnit {
            successions = List.copyOf(successions);
        }
    }

    /** The unit ends; every system in use goes to the unit named. */
    record MergeUnit(UnitId unit, UnitId into, List<TargetSuccession> successions, Basis basis)
            implements UnitCommand {
        public MergeUnit {
            successions = List.copyOf(successions);
        }
    }

    /** The unit goes on beside the new ones, or ends when {@code continues} is false. */
    record SplitUnit(
            UnitId unit,
            List<UnitId> into,
            boolean continues,
            List<TargetSuccession> successions,
            Basis basis)
            implements UnitCommand {
        public SplitUnit {
            into = List.copyOf(into);
            successions = List.copyOf(successions);
        }
    }

    /** The unit ends; every system in use goes to the unit named. */
    record CloseUnit(UnitId unit, List<TargetSuccession> successions, Basis basis)
            implements UnitCommand {
        public CloseUnit {
            successions = List.copyOf(successions);
        }
    }

    /** Puts right what an entry said; {@code effective} of the ask is the right day. */
    record CorrectUnitRegistration(
            UnitId unit,
            long corrects,
            String name,
            UnitNature nature,
            @Nullable UnitId superior,
            DivisionCode division,
            UnitCodes codes,
            @Nullable String functionalDepartment,
            Basis basis)
            implements UnitCommand {
        public CorrectUnitRegistration {
            name = Text.required(name, 100);
            functionalDepartment = Text.optional(functionalDepartment, 80);
        }
    }

    record CorrectUnitName(UnitId unit, long corrects, String name, Basis basis)
            implements UnitCommand {
        public CorrectUnitName {
            name = Text.required(name, 100);
        }
    }
}
