package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.Changes.shown;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.frontend.importing.kind.Changes;

import java.util.function.Function;

/** What each column shows of a system. */
final class TargetChanges {

    static final Changes<Described> ALL =
            Changes.<Described>none()
                    .and(TargetColumns.KIND, is -> Boxes.KINDS.shown(is.kind()))
                    .and(
                            TargetColumns.TYPES,
                            is ->
                                    Ticked.shown(
                                            is.business().types(),
                                            is.business().otherType(),
                                            Boxes.BUSINESS))
                    .and(TargetColumns.DESCRIPTION, is -> is.business().description())
                    .and(TargetColumns.SCOPE, is -> Boxes.SCOPES.shown(is.service().scope()))
                    .and(TargetColumns.SCOPE_WORDS, is -> shown(is.service().otherScope()))
                    .and(TargetColumns.REGIONS, is -> shown(is.service().regions()))
                    .and(
                            TargetColumns.AUDIENCE,
                            is -> Boxes.AUDIENCES.shown(is.service().audience()))
                    .and(TargetColumns.AUDIENCE_WORDS, is -> shown(is.service().otherAudience()))
                    .and(TargetColumns.USERS, is -> shown(is.service().users()))
                    .and(
                            NetworkColumns.COVERAGE,
                            is -> Boxes.COVERAGES.shown(is.deployment().coverage()))
                    .and(
                            NetworkColumns.COVERAGE_WORDS,
                            is -> shown(is.deployment().otherCoverage()))
                    .and(
                            NetworkColumns.NETWORK,
                            is -> Boxes.NETWORKS.shown(is.deployment().network()))
                    .and(NetworkColumns.NETWORK_WORDS, is -> shown(is.deployment().otherNetwork()))
                    .and(
                            NetworkColumns.ADDRESSES,
                            is -> String.join("、", is.deployment().sourceAddresses()))
                    .and(NetworkColumns.DOMAINS, is -> String.join("、", is.deployment().domains()))
                    .and(NetworkColumns.PORTS, is -> String.join("、", is.deployment().ports()))
                    .and(
                            NetworkColumns.INTERCONNECTIONS,
                            is ->
                                    Ticked.shown(
                                            is.deployment().interconnections(),
                                            is.deployment().otherInterconnection(),
                                            Boxes.INTERCONNECTIONS))
                    .and(
                            NetworkColumns.TECHNOLOGIES,
                            is ->
                                    Ticked.shown(
                                            is.architecture().technologies(),
                                            is.architecture().otherTechnology(),
                                            Boxes.TECHNOLOGIES))
                    .and(NetworkColumns.CLOUD_PLATFORM, cloud(CloudTenancy::platform))
                    .and(NetworkColumns.CLOUD_LEVEL, cloud(CloudTenancy::level))
                    .and(NetworkColumns.CLOUD_NUMBER, cloud(CloudTenancy::filingNumber))
                    .and(NetworkColumns.SUPERIOR, is -> shown(is.architecture().superiorSystem()))
                    .and(
                            NetworkColumns.SUPERIOR_UNIT,
                            is -> shown(is.architecture().superiorSystemUnit()))
                    .and(NetworkColumns.DEVELOPER, is -> shown(is.architecture().developer()))
                    .and(NetworkColumns.MAINTAINER, is -> shown(is.architecture().maintainer()));

    private TargetChanges() {}

    private static Function<Described, String> cloud(Function<CloudTenancy, Object> shown) {
        return is -> {
            @Nullable CloudTenancy cloud = is.architecture().cloud();
            return cloud == null ? "" : shown(shown.apply(cloud));
        };
    }
}
