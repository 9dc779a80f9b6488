package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;

import java.time.LocalDate;
import java.util.Objects;

/** What a target's own stream says of it. */
record TargetFacts(
        UnitId operator,
        String name,
        TargetKind kind,
        BuildKind buildKind,
        LifeOfTarget life,
        @Nullable LocalDate commissionedOn,
        Business business,
        ServiceProvision service,
        Deployment deployment,
        Architecture architecture) {

    static TargetFacts of(TargetRegistered e, LocalDate day) {
        return new TargetFacts(
                e.operator(),
                e.name(),
                e.kind(),
                e.buildKind(),
                LifeOfTarget.begun(e.phase(), day),
                e.commissionedOn(),
                e.business(),
                e.service(),
                e.deployment(),
                e.architecture());
    }

    /** A corrected registration speaks of everything; a corrected description has no operator. */
    static TargetFacts of(TargetDescriptionCorrected e, LocalDate day) {
        return new TargetFacts(
                Objects.requireNonNull(e.operator()),
                Objects.requireNonNull(e.name()),
                Objects.requireNonNull(e.kind()),
                Objects.requireNonNull(e.buildKind()),
                LifeOfTarget.begun(Objects.requireNonNull(e.phase()), day),
                e.commissionedOn(),
                Objects.requireNonNull(e.business()),
                Objects.requireNonNull(e.service()),
                Objects.requireNonNull(e.deployment()),
                Objects.requireNonNull(e.architecture()));
    }

    TargetFacts described(TargetDescribed e) {
        return described(
                e.name(), e.kind(), e.business(), e.service(), e.deployment(), e.architecture());
    }

    TargetFacts described(TargetDescriptionCorrected e) {
        return described(
                e.name(), e.kind(), e.business(), e.service(), e.deployment(), e.architecture());
    }

    private TargetFacts described(
            @Nullable String newName,
            @Nullable TargetKind newKind,
            @Nullable Business newBusiness,
            @Nullable ServiceProvision newService,
            @Nullable Deployment newDeployment,
            @Nullable Architecture newArchitecture) {
        return new TargetFacts(
                operator,
                newName == null ? name : newName,
                newKind == null ? kind : newKind,
                buildKind,
                life,
                commissionedOn,
                newBusiness == null ? business : newBusiness,
                newService == null ? service : newService,
                newDeployment == null ? deployment : newDeployment,
                newArchitecture == null ? architecture : newArchitecture);
    }

    /** After a step of its life, or a major change. */
    TargetFacts lived(Fed fed) {
        return new TargetFacts(
                operator,
                name,
                kind,
                buildKind,
                life.after(fed),
                commissionedOn,
                business,
                service,
                deployment,
                architecture);
    }

    TargetFacts handedOver(UnitId successor) {
        return new TargetFacts(
                successor,
                name,
                kind,
                buildKind,
                life,
                commissionedOn,
                business,
                service,
                deployment,
                architecture);
    }

    ProtectionTargetView view(ProtectionTargetId target, long version) {
        return new ProtectionTargetView(
                target,
                version,
                operator,
                name,
                kind,
                buildKind,
                life.phase(),
                life.since(),
                commissionedOn,
                life.view(),
                business,
                service,
                deployment,
                architecture);
    }
}
