package org.zelian.registry.frontend.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;
import java.util.List;

/** Bodies of what can be asked of a unit; the fields are those of the commands. */
sealed interface UnitRequest extends RequestAbout<UnitId> {

    @Override
    UnitCommand of(UnitId unit, Basis because);

    record Register(
            @Limit(100) String name,
            UnitNature nature,
            @Nullable UnitId superior,
            DivisionCode division,
            UnitCodes codes,
            @Limit(80) @Nullable String functionalDepartment,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.RegisterUnit(
                    unit, name, nature, superior, division, codes, functionalDepartment, because);
        }
    }

    record Rename(
            @Limit(100) String name, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.RenameUnit(unit, name, because);
        }
    }

    record RecordCodes(UnitCodes codes, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.RecordUnitCodes(unit, codes, because);
        }
    }

    record Reclassify(UnitNature nature, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.ReclassifyUnit(unit, nature, because);
        }
    }

    record NameFunctionalDepartment(
            @Limit(80) String functionalDepartment,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.NameFunctionalDepartment(unit, functionalDepartment, because);
        }
    }

    record Move(
            UnitId superior,
            DivisionCode division,
            List<TargetSuccession> successions,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.MoveUnit(unit, superior, division, successions, because);
        }
    }

    record Merge(
            UnitId into,
            List<TargetSuccession> successions,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.MergeUnit(unit, into, successions, because);
        }
    }

    record Split(
            List<UnitId> into,
            boolean continues,
            List<TargetSuccession> successions,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.SplitUnit(unit, into, continues, successions, because);
        }
    }

    record Close(
            List<TargetSuccession> successions,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.CloseUnit(unit, successions, because);
        }
    }

    record CorrectRegistration(
            long corrects,
            @Limit(100) String name,
            UnitNature nature,
            @Nullable UnitId superior,
            DivisionCode division,
            UnitCodes codes,
            @Limit(80) @Nullable String functionalDepartment,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.CorrectUnitRegistration(
                    unit,
                    corrects,
                    name,
                    nature,
                    superior,
                    division,
                    codes,
                    functionalDepartment,
                    because);
        }
    }

    record CorrectName(
            long corrects,
            @Limit(100) String name,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements UnitRequest {
        @Override
        public UnitCommand of(UnitId unit, Basis because) {
            return new UnitCommand.CorrectUnitName(unit, corrects, name, because);
        }
    }
}
