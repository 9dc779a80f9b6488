package org.zelian.registry.contract.protectiontarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.Set;

class TargetValuesTest {

    private static final CloudTenancy CLOUD = new CloudTenancy("示例云", 3, "51010099001-20001");

    @Test
    void other_is_explained() {
        refusedBy("OtherIsExplained", () -> new Business(Set.of(Business.Type.OTHER), " ", "选课"));
        refusedBy("OtherIsExplained", () -> service(ServiceProvision.Scope.OTHER, null));
        refusedBy(
                "OtherIsExplained",
                () ->
                        new ServiceProvision(
                                ServiceProvision.Scope.CITY,
                                null,
                                null,
                                ServiceProvision.Audience.OTHER,
                                null,
                                null));
        refusedBy(
                "OtherIsExplained", () -> architecture(Set.of(Technology.OTHER), null, null, null));
        refusedBy(
                "OtherIsExplained",
                () -> deployment(Deployment.Coverage.OTHER, Deployment.Network.PRIVATE, Set.of()));
        refusedBy(
                "OtherIsExplained",
                () ->
                        deployment(
                                Deployment.Coverage.LOCAL_AREA,
                                Deployment.Network.OTHER,
                                Set.of()));
        refusedBy(
                "OtherIsExplained",
                () ->
                        deployment(
                                Deployment.Coverage.LOCAL_AREA,
                                Deployment.Network.PRIVATE,
                                Set.of(Deployment.Interconnection.OTHER)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceProvision.Scope.class,
            names = {"ACROSS_PROVINCES", "ACROSS_CITIES"})
    void a_service_that_crosses_says_how_many(ServiceProvision.Scope scope) {
        refusedBy("CrossRegionServiceNamesHowMany", () -> service(scope, null));
        refusedBy("CrossRegionServiceNamesHowMany", () -> service(scope, 1));
        refusedBy("CrossRegionServiceNamesHowMany", () -> service(scope, 401));
        assertThat(service(scope, 2).regions()).isEqualTo(2);
    }

    @Test
    void a_subsystem_names_its_superior_and_that_ones_unit() {
        refusedBy(
                "SubsystemNamesItsSuperiorAndUnit",
                () -> architecture(Set.of(), null, "示例平台", null));
        refusedBy(
                "SubsystemNamesItsSuperiorAndUnit",
                () -> architecture(Set.of(), null, null, "示例市教育局"));
        assertThat(architecture(Set.of(), null, "示例平台", "示例市教育局").superiorSystem())
                .isEqualTo("示例平台");
    }

    @Test
    void a_cloud_tenant_names_its_platform_and_nobody_else_does() {
        refusedBy(
                "CloudTenantNamesItsPlatform",
                () -> architecture(Set.of(Technology.CLOUD), null, null, null));
        refusedBy("CloudTenantNamesItsPlatform", () -> architecture(Set.of(), CLOUD, null, null));
        assertThat(architecture(Set.of(Technology.CLOUD), CLOUD, null, null).cloud())
                .isEqualTo(CLOUD);
    }

    @Test
    void a_platform_has_a_level_and_a_filing_number() {
        refusedBy(
                "NumberIsWithinItsRange",
                () -> new CloudTenancy("示例云", 6, "51010099001-20001"),
                1,
                5);
        refusedBy(
                "NumberIsWithinItsRange",
                () -> new CloudTenancy("示例云", 0, "51010099001-20001"),
                1,
                5);
        refusedBy("TextIsNotEmpty", () -> new CloudTenancy(" ", 3, "51010099001-20001"));
        refusedBy(
                "CertificateNumberIsWellFormed",
                () -> new CloudTenancy("示例云", 3, "51010099001"),
                "51010099001");
    }

    @Test
    void on_the_internet_addresses_domains_and_ports_are_named() {
        refusedBy(
                "InternetSystemNamesItsAddressesDomainsAndPorts",
                () -> internet(List.of(), List.of("a.example.cn"), List.of("HTTPS/443")));
        refusedBy(
                "InternetSystemNamesItsAddressesDomainsAndPorts",
                () -> internet(List.of("192.0.2.1"), List.of(), List.of("HTTPS/443")));
        refusedBy(
                "InternetSystemNamesItsAddressesDomainsAndPorts",
                () -> internet(List.of("192.0.2.1"), List.of("a.example.cn"), List.of()));
    }

    @Test
    void off_the_internet_nothing_of_it_need_be_named() {
        assertThat(internet(List.of("192.0.2.1"), List.of("a.example.cn"), List.of("HTTPS/443")))
                .extracting(Deployment::network)
                .isEqualTo(Deployment.Network.INTERNET);
        assertThat(deployment(Deployment.Coverage.LOCAL_AREA, Deployment.Network.PRIVATE, Set.of()))
                .extracting(Deployment::network)
                .isEqualTo(Deployment.Network.PRIVATE);
    }

    @Test
    void at_most_fifty_domains_are_named() {
        refusedBy(
                "ListIsWithinItsLimit",
                () ->
                        internet(
                                List.of("192.0.2.1"),
                                Collections.nCopies(51, "a.example.cn"),
                                List.of("HTTPS/443")),
                50);
    }

    @Test
    void a_business_is_of_some_type() {
        refusedBy("AtLeastOneIsChosen", () -> new Business(Set.of(), null, "选课"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_000_001})
    void the_number_of_users_is_within_its_range(int users) {
        refusedBy(
                "NumberIsWithinItsRange",
                () ->
                        new ServiceProvision(
                                ServiceProvision.Scope.CITY,
                                null,
                                null,
                                ServiceProvision.Audience.STAFF,
                                null,
                                users),
                0,
                100_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.x", "192.0.2.0/", "1"})
    void a_source_address_is_well_formed(String address) {
        refusedBy(
                "SourceAddressIsWellFormed",
                () -> internet(List.of(address), List.of("a.example.cn"), List.of("HTTPS/443")),
                address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example.cn", "example", "-a.example.cn"})
    void a_domain_is_well_formed(String domain) {
        refusedBy(
                "DomainNameIsWellFormed",
                () -> internet(List.of("192.0.2.1"), List.of(domain), List.of("HTTPS/443")),
                domain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"443", "HTTPS", "HTTPS/x"})
    void a_port_is_well_formed(String port) {
        refusedBy(
                "PortIsWellFormed",
                () -> internet(List.of("192.0.2.1"), List.of("a.example.cn"), List.of(port)),
                port);
    }

    private static ServiceProvision service(
            ServiceProvision.Scope scope, @Nullable Integer regions) {
        return new ServiceProvision(
                scope, regions, null, ServiceProvision.Audience.STAFF, null, null);
    }

    private static Architecture architecture(
            Set<Technology> technologies,
            @Nullable CloudTenancy cloud,
            @Nullable String superior,
            @Nullable String unit) {
        return new Architecture(technologies, null, cloud, superior, unit, null, null);
    }

    private static Deployment deployment(
            Deployment.Coverage coverage,
            Deployment.Network network,
            Set<Deployment.Interconnection> interconnections) {
        return new Deployment(
                coverage,
                null,
                network,
                null,
                List.of(),
                List.of(),
                List.of(),
                interconnections,
                null);
    }

    private static Deployment internet(
            List<String> addresses, List<String> domains, List<String> ports) {
        return new Deployment(
                Deployment.Coverage.WIDE_AREA,
                null,
                Deployment.Network.INTERNET,
                null,
                addresses,
                domains,
                ports,
                Set.of(),
                null);
    }
}
