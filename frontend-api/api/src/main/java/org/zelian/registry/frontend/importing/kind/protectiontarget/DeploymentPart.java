package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.ADDRESSES;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.COVERAGE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.COVERAGE_WORDS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.DOMAINS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.INTERCONNECTIONS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.NETWORK;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.NETWORK_WORDS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.PORTS;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.Deployment.Coverage;
import org.zelian.registry.contract.protectiontarget.Deployment.Interconnection;
import org.zelian.registry.contract.protectiontarget.Deployment.Network;
import org.zelian.registry.frontend.importing.kind.Merging;
import org.zelian.registry.frontend.importing.sheet.column.Column;

import java.util.List;
import java.util.Set;

/** 网络平台, of a row. */
final class DeploymentPart {

    private static final Deployment NOTHING =
            new Deployment(
                    Coverage.LOCAL_AREA,
                    null,
                    Network.PRIVATE,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    null);

    private DeploymentPart() {}

    static @Nullable Deployment of(Merging row, @Nullable Deployment known) {
        Coverage coverage = row.needed(COVERAGE, known == null ? null : known.coverage());
        String coverageWords =
                row.words(
                        coverage == Coverage.OTHER,
                        COVERAGE_WORDS,
                        known == null ? null : known.otherCoverage());
        Network network = row.needed(NETWORK, known == null ? null : known.network());
        String networkWords =
                row.words(
                        network == Network.OTHER,
                        NETWORK_WORDS,
                        known == null ? null : known.otherNetwork());
        return coverage == null || network == null || row.isWrong()
                ? null
                : made(
                        row,
                        known == null ? NOTHING : known,
                        coverage,
                        coverageWords,
                        network,
                        networkWords);
    }

    /** Lists that are not there are empty for what is new. */
    private static @Nullable Deployment made(
            Merging row,
            Deployment lists,
            Coverage coverage,
            @Nullable String coverageWords,
            Network network,
            @Nullable String networkWords) {
        List<String> addresses = listed(row, ADDRESSES, lists.sourceAddresses(), network);
        List<String> domains = listed(row, DOMAINS, lists.domains(), network);
        List<String> ports = listed(row, PORTS, lists.ports(), network);
        Ticked<Interconnection> ticked = row.said(INTERCONNECTIONS, null);
        Set<Interconnection> interconnections =
                ticked == null ? lists.interconnections() : ticked.boxes();
        String interconnectionWords =
                ticked == null ? lists.otherInterconnection() : ticked.words();
        return row.isWrong()
                ? null
                : row.made(
                        DeploymentPart::atFault,
                        () ->
                                new Deployment(
                                        coverage,
                                        coverageWords,
                                        network,
                                        networkWords,
                                        addresses,
                                        domains,
                                        ports,
                                        interconnections,
                                        interconnectionWords));
    }

    private static List<String> listed(
            Merging row, Column<List<String>> column, List<String> known, Network network) {
        List<String> value = row.row().value(column);
        List<String> listed = value == null ? known : value;
        if (network == Network.INTERNET && listed.isEmpty()) {
            row.wrong(column, "InternetSystemNamesItsAddressesDomainsAndPorts");
        }
        return listed;
    }

    private static Column<?> atFault(String rule) {
        return switch (rule) {
            case "SourceAddressIsWellFormed" -> ADDRESSES;
            case "DomainNameIsWellFormed" -> DOMAINS;
            case "PortIsWellFormed" -> PORTS;
            case "OtherIsExplained" -> INTERCONNECTIONS;
            default -> NETWORK;
        };
    }
}
