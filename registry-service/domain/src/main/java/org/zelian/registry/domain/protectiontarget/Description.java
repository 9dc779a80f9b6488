package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectTargetDescription;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.DescribeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;

import java.time.LocalDate;

/**
 * What one entry says of a target. Absent parts say nothing; the first four only registration says.
 */
record Description(
        @Nullable UnitId operator,
        @Nullable BuildKind buildKind,
        @Nullable LifePhase phase,
        @Nullable LocalDate commissionedOn,
        @Nullable String name,
        @Nullable TargetKind kind,
        @Nullable Business business,
        @Nullable ServiceProvision service,
        @Nullable Deployment deployment,
        @Nullable Architecture architecture) {

    static Description of(DescribeTarget command) {
        return new Description(
                null,
                null,
                null,
                null,
                command.name(),
                command.kind(),
                command.business(),
                command.service(),
                command.deployment(),
                command.architecture());
    }

    static Description of(CorrectTargetDescription command) {
        return new Description(
                null,
                null,
                null,
                null,
                command.name(),
                command.kind(),
                command.business(),
                command.service(),
                command.deployment(),
                command.architecture());
    }

    /** What an event says, or null where it is no description. */
    static @Nullable Description said(ProtectionTargetEvent event) {
        return switch (event) {
            case TargetRegistered e ->
                    new Description(
                            e.operator(),
                            e.buildKind(),
                            e.phase(),
                            e.commissionedOn(),
                            e.name(),
                            e.kind(),
                            e.business(),
                            e.service(),
                            e.deployment(),
                            e.architecture());
            case TargetDescribed e ->
                    new Description(
                            null,
                            null,
                            null,
                            null,
                            e.name(),
                            e.kind(),
                            e.business(),
                            e.service(),
                            e.deployment(),
                            e.architecture());
            case TargetDescriptionCorrected e ->
                    new Description(
                            e.operator(),
                            e.buildKind(),
                            e.phase(),
                            e.commissionedOn(),
                            e.name(),
                            e.kind(),
                            e.business(),
                            e.service(),
                            e.deployment(),
                            e.architecture());
            default -> null;
        };
    }

    boolean isEmpty() {
        return name == null
                && kind == null
                && business == null
                && service == null
                && deployment == null
                && architecture == null;
    }

    /** The same entry with the parts that {@code right} speaks of put right. */
    Description with(Description right) {
        return new Description(
                operator,
                buildKind,
                phase,
                commissionedOn,
                right.name != null ? right.name : name,
                right.kind != null ? right.kind : kind,
                right.business != null ? right.business : business,
                right.service != null ? right.service : service,
                right.deployment != null ? right.deployment : deployment,
                right.architecture != null ? right.architecture : architecture);
    }

    TargetDescriptionCorrected asCorrection(CorrectTargetDescription command) {
        return new TargetDescriptionCorrected(
                command.target(),
                command.corrects(),
                operator,
                name,
                kind,
                buildKind,
                phase,
                commissionedOn,
                business,
                service,
                deployment,
                architecture,
                command.basis());
    }
}
