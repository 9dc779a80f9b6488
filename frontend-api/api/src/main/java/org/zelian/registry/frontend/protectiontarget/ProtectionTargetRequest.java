package org.zelian.registry.frontend.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what can be asked of a protection target; the fields are those of the commands. */
sealed interface ProtectionTargetRequest extends RequestAbout<ProtectionTargetId> {

    @Override
    ProtectionTargetCommand of(ProtectionTargetId target, Basis because);

    record Register(
            UnitId operator,
            @Limit(100) String name,
            TargetKind kind,
            BuildKind buildKind,
            @Nullable LocalDate commissionedOn,
            boolean stateSecret,
            Business business,
            ServiceProvision service,
            Deployment deployment,
            Architecture architecture,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.RegisterTarget(
                    target,
                    operator,
                    name,
                    kind,
                    buildKind,
                    commissionedOn,
                    stateSecret,
                    business,
                    service,
                    deployment,
                    architecture,
                    because);
        }
    }

    /** What is absent stays as it was. */
    record Describe(
            @Limit(100) @Nullable String name,
            @Nullable TargetKind kind,
            @Nullable Business business,
            @Nullable ServiceProvision service,
            @Nullable Deployment deployment,
            @Nullable Architecture architecture,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.DescribeTarget(
                    target, name, kind, business, service, deployment, architecture, because);
        }
    }

    record BeginBuilding(@Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.BeginBuilding(target, because);
        }
    }

    record BeginTrial(@Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.BeginTrial(target, because);
        }
    }

    record PutOnline(@Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.PutOnline(target, because);
        }
    }

    record Suspend(@Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.SuspendTarget(target, because);
        }
    }

    record Resume(@Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.ResumeTarget(target, because);
        }
    }

    record Retire(Retirement retirement, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.RetireTarget(target, retirement, because);
        }
    }

    record RecordMajorChange(
            MajorChange change, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.RecordMajorChange(target, change, because);
        }
    }

    record HandOver(UnitId successor, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.HandOverTarget(target, successor, because);
        }
    }

    /** What is absent stays as the corrected entry said. */
    record CorrectDescription(
            long corrects,
            @Limit(100) @Nullable String name,
            @Nullable TargetKind kind,
            @Nullable Business business,
            @Nullable ServiceProvision service,
            @Nullable Deployment deployment,
            @Nullable Architecture architecture,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.CorrectTargetDescription(
                    target,
                    corrects,
                    name,
                    kind,
                    business,
                    service,
                    deployment,
                    architecture,
                    because);
        }
    }

    record CorrectLifeTransition(
            long corrects, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ProtectionTargetRequest {
        @Override
        public ProtectionTargetCommand of(ProtectionTargetId target, Basis because) {
            return new ProtectionTargetCommand.CorrectLifeTransition(target, corrects, because);
        }
    }
}
