package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

/** What can be asked of a protection target. */
public sealed interface ProtectionTargetCommand extends RegistryCommand {

    ProtectionTargetId target();

    @Override
    default String stream() {
        return target().value();
    }

    /**
     * @param operator 责任单位
     * @param name up to 100 characters
     * @param buildKind an existing system enters as {@link LifePhase#ONLINE}, a new one as planned
     * @param commissionedOn 投入运行时间; required for an existing system
     * @param stateSecret 涉密; such a system is refused: it belongs under 分级保护
     */
    record RegisterTarget(
            ProtectionTargetId target,
            UnitId operator,
            String name,
            TargetKind kind,
            BuildKind buildKind,
            @Nullable LocalDate commissionedOn,
            boolean stateSecret,
            Business business,
            ServiceProvision service,
            Deployment deployment,
            Architecture architecture,
            Basis basis)
            implements ProtectionTargetCommand {
        public RegisterTarget {
            name = Text.required(name, 100);
        }
    }

    /** Says anew what is not absent, from the effective day on; what is absent stays as it was. */
    record DescribeTarget(
            ProtectionTargetId target,
            @Nullable String name,
            @Nullable TargetKind kind,
            @Nullable Business business,
            @Nullable ServiceProvision service,
            @Nullable Deployment deployment,
            @Nullable Architecture architecture,
            Basis basis)
            implements ProtectionTargetCommand {
        public DescribeTarget {
            name = Text.optional(name, 100);
        }
    }

    record BeginBuilding(ProtectionTargetId target, Basis basis)
            implements ProtectionTargetCommand {}

    record BeginTrial(ProtectionTargetId target, Basis basis) implements ProtectionTargetCommand {}

    record PutOnline(ProtectionTargetId target, Basis basis) implements ProtectionTargetCommand {}

    /** 停用, with a reason: by the unit, or by order of an authority above it. */
    record SuspendTarget(ProtectionTargetId target, Basis basis)
            implements ProtectionTargetCommand {}

    /** 恢复: what an authority ordered to be suspended is resumed by one. */
    record ResumeTarget(ProtectionTargetId target, Basis basis)
            implements ProtectionTargetCommand {}

    /** 退役, once its filing is cancelled and no order is open. */
    record RetireTarget(ProtectionTargetId target, Retirement retirement, Basis basis)
            implements ProtectionTargetCommand {}

    /** 重大变更 of a running target. */
    record RecordMajorChange(ProtectionTargetId target, MajorChange change, Basis basis)
            implements ProtectionTargetCommand {}

    /** To another operating unit, history included. */
    record HandOverTarget(ProtectionTargetId target, UnitId successor, Basis basis)
            implements ProtectionTargetCommand {}

    /** Puts right what the entry {@code corrects} said; what is absent stays as that entry said. */
    record CorrectTargetDescription(
            ProtectionTargetId target,
            long corrects,
            @Nullable String name,
            @Nullable TargetKind kind,
            @Nullable Business business,
            @Nullable ServiceProvision service,
            @Nullable Deployment deployment,
            @Nullable Architecture architecture,
            Basis basis)
            implements ProtectionTargetCommand {
        public CorrectTargetDescription {
            name = Text.optional(name, 100);
        }
    }

    /** Puts right the day of a life transition: the effective day of the ask is the right one. */
    record CorrectLifeTransition(ProtectionTargetId target, long corrects, Basis basis)
            implements ProtectionTargetCommand {}
}
