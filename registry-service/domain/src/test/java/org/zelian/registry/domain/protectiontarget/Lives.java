package org.zelian.registry.domain.protectiontarget;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.because;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectTargetDescription;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RetireTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TrialBegun;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Targets in every phase, for examples of how their lives go on. */
final class Lives {

    static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    static final UnitId SCHOOL = new UnitId("unit-00000001");
    static final UnitId OTHER_SCHOOL = new UnitId("unit-00000002");
    static final Role HEAD = Role.FIRST_RESPONSIBLE;

    /** The day on which all steps after registration were taken. */
    static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    static final Retirement DESTROYED = new Retirement(DataDisposal.DESTROYED, "消磁", FILE);
    static final MajorChange CHANGE =
            new MajorChange(Set.of(MajorChange.Kind.ARCHITECTURE), "迁到云上", null);

    /** The steps after registration as planned. */
    static final Map<LifePhase, List<ProtectionTargetEvent>> IN =
            Map.of(
                    LifePhase.PLANNED,
                    List.of(),
                    LifePhase.BUILDING,
                    List.of(new BuildingBegun(TARGET, because())),
                    LifePhase.TRIAL,
                    List.of(new TrialBegun(TARGET, because())),
                    LifePhase.ONLINE,
                    List.of(new TargetPutOnline(TARGET, because())),
                    LifePhase.SUSPENDED,
                    List.of(new TargetPutOnline(TARGET, because()), suspended(false)),
                    LifePhase.RETIRED,
                    List.of(new TargetPutOnline(TARGET, because()), retired()));

    private static final Business BUSINESS =
            new Business(Set.of(Business.Type.INTERNAL_OFFICE), null, "办公");
    private static final ServiceProvision SERVICE =
            new ServiceProvision(
                    ServiceProvision.Scope.CITY,
                    null,
                    null,
                    ServiceProvision.Audience.STAFF,
                    null,
                    200);
    private static final Deployment DEPLOYMENT =
            new Deployment(
                    Deployment.Coverage.LOCAL_AREA,
                    null,
                    Deployment.Network.PRIVATE,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    null);
    private static final Architecture ARCHITECTURE =
            new Architecture(Set.of(), null, null, null, null, null, null);

    private Lives() {}

    static Circumstances<ProtectionTarget> in(LifePhase phase) {
        Circumstances<ProtectionTarget> target =
                Circumstances.of(ProtectionTarget.class)
                        .given(AT_FIRST, registered(BuildKind.NEW, LifePhase.PLANNED, null));
        IN.getOrDefault(phase, List.of()).forEach(step -> target.given(DAY, step));
        return target;
    }

    /** Registered as in use already. */
    static Circumstances<ProtectionTarget> existing() {
        return Circumstances.of(ProtectionTarget.class)
                .given(AT_FIRST, registered(BuildKind.EXISTING, LifePhase.ONLINE, AT_FIRST));
    }

    static ProtectionTargetFacts having(Unfinished unfinished) {
        return new ProtectionTargetFacts(
                new UnitStanding(OTHER_SCHOOL, UnitKind.PRIMARY_SCHOOL, true), unfinished);
    }

    static RetireTarget retire() {
        return new RetireTarget(TARGET, DESTROYED, because());
    }

    static TargetRetired retired() {
        return new TargetRetired(TARGET, DESTROYED, because());
    }

    static TargetSuspended suspended(boolean ordered) {
        return new TargetSuspended(TARGET, ordered, because());
    }

    static TargetDescribed described(String name) {
        return new TargetDescribed(TARGET, name, null, null, null, null, null, because());
    }

    static CorrectTargetDescription correct() {
        return new CorrectTargetDescription(
                TARGET, 0, "名称", null, null, null, null, null, because());
    }

    /** The registration of an existing system, put right. */
    static TargetDescriptionCorrected corrected() {
        return new TargetDescriptionCorrected(
                TARGET,
                0,
                SCHOOL,
                "名称",
                TargetKind.INFORMATION_SYSTEM,
                BuildKind.EXISTING,
                LifePhase.ONLINE,
                AT_FIRST,
                BUSINESS,
                SERVICE,
                DEPLOYMENT,
                ARCHITECTURE,
                because());
    }

    private static TargetRegistered registered(
            BuildKind kind, LifePhase phase, @Nullable LocalDate commissioned) {
        return new TargetRegistered(
                TARGET,
                SCHOOL,
                "名称",
                TargetKind.INFORMATION_SYSTEM,
                kind,
                phase,
                commissioned,
                BUSINESS,
                SERVICE,
                DEPLOYMENT,
                ARCHITECTURE,
                Basis.none());
    }
}
