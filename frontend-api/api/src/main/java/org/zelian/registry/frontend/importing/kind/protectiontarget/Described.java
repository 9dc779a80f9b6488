package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.KIND;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.DescribeTarget;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.frontend.importing.kind.Merging;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;

import java.util.ArrayList;
import java.util.List;

/** What may be said anew of a system: all but its operator, its name and how it came in. */
record Described(
        TargetKind kind,
        Business business,
        ServiceProvision service,
        Deployment deployment,
        Architecture architecture) {

    static Described of(ProtectionTargetView known) {
        return new Described(
                known.kind(),
                known.business(),
                known.service(),
                known.deployment(),
                known.architecture());
    }

    /**
     * What a row says over what is known; null where a cell is at fault.
     *
     * @param faults of the row; more are added
     */
    static @Nullable Described of(Row row, List<Fault> faults, @Nullable Described known) {
        Business business =
                part(row, faults, BusinessPart::of, known == null ? null : known.business);
        ServiceProvision service =
                part(row, faults, ServicePart::of, known == null ? null : known.service);
        Deployment deployment =
                part(row, faults, DeploymentPart::of, known == null ? null : known.deployment);
        Architecture architecture =
                part(row, faults, ArchitecturePart::of, known == null ? null : known.architecture);
        if (business == null || service == null || deployment == null || architecture == null) {
            return null;
        }
        TargetKind kind = row.value(KIND);
        TargetKind before = known == null ? TargetKind.INFORMATION_SYSTEM : known.kind;
        return new Described(
                kind == null ? before : kind, business, service, deployment, architecture);
    }

    /** One of a part, from a row and what is known of it. */
    private interface Part<P> {
        @Nullable P of(Merging row, @Nullable P known);
    }

    /** What is wrong with one part keeps nobody from being told of the others. */
    private static <P> @Nullable P part(
            Row row, List<Fault> faults, Part<P> part, @Nullable P known) {
        List<Fault> own = new ArrayList<>();
        P made = part.of(new Merging(row, own), known);
        faults.addAll(own);
        return made;
    }

    /** Says what differs from before. */
    DescribeTarget since(Described before, ProtectionTargetId target, Basis basis) {
        return new DescribeTarget(
                target,
                null,
                differing(kind, before.kind),
                differing(business, before.business),
                differing(service, before.service),
                differing(deployment, before.deployment),
                differing(architecture, before.architecture),
                basis);
    }

    private static <P> @Nullable P differing(P now, P before) {
        return now.equals(before) ? null : now;
    }
}
