package org.zelian.registry.contract.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.DataSheet.Cloud;
import org.zelian.registry.contract.filing.DataSheet.Exchange;
import org.zelian.registry.contract.filing.DataSheet.Personal;
import org.zelian.registry.contract.filing.DataSheet.Place;
import org.zelian.registry.contract.filing.DataSheet.Room;
import org.zelian.registry.contract.filing.DataSheet.Source;
import org.zelian.registry.contract.filing.Material.Kind;
import org.zelian.registry.contract.filing.ScenarioSheet.DeploymentModel;
import org.zelian.registry.contract.filing.ScenarioSheet.ServiceModel;
import org.zelian.registry.contract.filing.UnitSheet.Affiliation;
import org.zelian.registry.contract.filing.UnitSheet.BodyKind;
import org.zelian.registry.contract.unit.DivisionCode;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

class FilingValuesTest {

    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    private static final LevelCounts NONE = new LevelCounts(0, 0, 0, 0, 0);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5101009900120001",
                "51010099001-2000",
                "5101009900-200010",
                "51010099001_20001",
                "A1010099001-20001"
            })
    void a_certificate_number_is_eleven_digits_a_hyphen_and_five(String number) {
        refusedBy("CertificateNumberIsWellFormed", () -> new CertificateNumber(number), number);
    }

    @Test
    void a_number_in_full_width_is_the_same_number() {
        CertificateNumber number = new CertificateNumber(" ５１010099001-20001 ");
        assertThat(number.value()).isEqualTo("51010099001-20001");
        assertThat(number.stem()).isEqualTo("51010099001");
        assertThat(number.isOfTheProvince()).isTrue();
        assertThat(new CertificateNumber("50010099001-20001").isOfTheProvince()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"61000", "6100O0"})
    void a_postcode_has_six_digits(String postcode) {
        refusedBy("PostcodeHasSixDigits", () -> address(postcode), postcode);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 49, 98, 100})
    void an_industry_is_on_the_form(int industry) {
        refusedBy("IndustryIsOnTheForm", () -> unit(industry), industry);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 48, 99})
    void industries_of_the_form_are_taken(int industry) {
        assertThat(unit(industry).industry()).isEqualTo(industry);
    }

    /** V9. */
    @Test
    void other_says_what() {
        String rule = "OtherIsExplained";
        refusedBy(rule, () -> unit(Affiliation.OTHER, BodyKind.ENTERPRISE, 14, " "));
        refusedBy(rule, () -> unit(Affiliation.COUNTY, BodyKind.OTHER, 14, " "));
        refusedBy(rule, () -> unit(Affiliation.COUNTY, BodyKind.ENTERPRISE, 99, " "));
        refusedBy(rule, () -> cloud(ServiceModel.OTHER, DeploymentModel.PUBLIC, null));
        refusedBy(rule, () -> cloud(ServiceModel.SAAS, DeploymentModel.OTHER, null));
        refusedBy(rule, () -> from(Source.OTHER, null));
    }

    @Test
    void words_for_other_stand_only_where_it_is_chosen() {
        UnitSheet other = unit(Affiliation.OTHER, BodyKind.OTHER, 99, "示例");
        assertThat(other)
                .extracting(
                        UnitSheet::otherAffiliation,
                        UnitSheet::otherBodyKind,
                        UnitSheet::otherIndustry)
                .containsOnly("示例");
        UnitSheet none = unit(Affiliation.COUNTY, BodyKind.ENTERPRISE, 14, "示例");
        assertThat(none)
                .extracting(
                        UnitSheet::otherAffiliation,
                        UnitSheet::otherBodyKind,
                        UnitSheet::otherIndustry)
                .containsOnlyNulls();
        assertThat(cloud(ServiceModel.SAAS, DeploymentModel.PUBLIC, "示例").otherModel()).isNull();
        assertThat(cloud(ServiceModel.OTHER, DeploymentModel.OTHER, "示例").otherDeployment())
                .isEqualTo("示例");
        assertThat(from(Source.ENTERED, "示例").otherSource()).isNull();
    }

    @Test
    void counts_are_within_their_range() {
        refusedBy("NumberIsWithinItsRange", () -> new LevelCounts(-1, 0, 0, 0, 0), 0, 9_999);
        refusedBy("NumberIsWithinItsRange", () -> new LevelCounts(0, 0, 0, 0, 10_000), 0, 9_999);
    }

    @Test
    void counts_are_asked_by_level() {
        LevelCounts counts = new LevelCounts(1, 2, 3, 4, 5);
        for (SecurityProtectionLevel level : SecurityProtectionLevel.values()) {
            assertThat(counts.of(level)).isEqualTo(level.number());
        }
        assertThat(counts.total()).isEqualTo(15);
    }

    @Test
    void not_concerned_stands_alone() {
        refusedBy(
                "AnExclusiveOptionStandsAlone",
                () -> data(Set.of(Personal.NONE, Personal.GENERAL), Set.of(Exchange.NONE)),
                Personal.NONE);
        refusedBy(
                "AnExclusiveOptionStandsAlone",
                () -> data(Set.of(Personal.NONE), Set.of(Exchange.NONE, Exchange.JOINT)),
                Exchange.NONE);
        refusedBy(
                "AnExclusiveOptionStandsAlone",
                () -> data(Set.of(Cloud.NONE, Cloud.PRIVATE), List.of(), 1L),
                Cloud.NONE);
    }

    @Test
    void of_each_question_something_is_chosen() {
        refusedBy("AtLeastOneIsChosen", () -> data(Set.of(), Set.of(Exchange.NONE)));
        refusedBy("AtLeastOneIsChosen", () -> data(Set.of(Personal.NONE), Set.of()));
        refusedBy("AtLeastOneIsChosen", () -> data(Set.of(), List.of(), 1L));
        refusedBy(
                "AtLeastOneIsChosen",
                () ->
                        new ScenarioSheet.Cloud(
                                ScenarioSheet.CloudRole.TENANT,
                                Set.of(),
                                null,
                                ScenarioSheet.DeploymentModel.PUBLIC,
                                null,
                                "示例市",
                                "示例市"));
    }

    @Test
    void at_most_three_units_are_named() {
        refusedBy(
                "ListIsWithinItsLimit",
                () -> data(Set.of(Cloud.NONE), List.of("甲", "乙", "丙", "丁"), 1L),
                3);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_001L})
    void an_amount_of_data_is_within_its_range(long gigabytes) {
        refusedBy(
                "NumberIsWithinItsRange",
                () -> data(Set.of(Cloud.NONE), List.of(), gigabytes),
                0,
                1_000_000_000L);
    }

    @Test
    void a_material_is_listed_once() {
        Material line = new Material(Kind.DESIGN, FILE, null);
        refusedBy("AMaterialIsListedOnce", () -> draft(List.of(line, line), List.of()));
    }

    @Test
    void at_most_fifty_classes_of_data_are_filed() {
        DataSheet sheet = data(Set.of(Cloud.NONE), List.of(), 1L);
        refusedBy(
                "ListIsWithinItsLimit", () -> draft(List.of(), Collections.nCopies(51, sheet)), 50);
    }

    @Test
    void at_most_fifty_applications_are_named() {
        refusedBy(
                "ListIsWithinItsLimit",
                () -> new ScenarioSheet.Mobile(Collections.nCopies(51, "示例家校"), "4G", "手机"),
                50);
    }

    @Test
    void texts_are_within_their_limits() {
        refusedBy(
                "TextIsWithinItsLimit",
                () ->
                        new Certificate(
                                new CertificateNumber("51010099001-20001"), DAY, "局".repeat(101)),
                100);
        refusedBy(
                "TextIsWithinItsLimit",
                () -> new Material(Kind.DESIGN, null, "注".repeat(201)),
                200);
        refusedBy("TextIsNotEmpty", () -> new Department(" ", contact()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 3, 2026-03-01, 2029-02-28",
        "2024-12-31, 3, 2025-01-01, 2027-12-31",
        "2025-01-01, 3, 2025-01-01, 2027-12-31",
        "2024-02-29, 1, 2025-01-01, 2025-12-31",
        "2028-02-29, 3, 2028-02-29, 2031-02-27"
    })
    void a_certificate_holds_some_years_from_its_issue_or_from_2025(
            LocalDate issued, int years, LocalDate from, LocalDate until) {
        CertificateValidity validity = CertificateValidity.of(issued, years, Set.of());
        assertThat(validity).isEqualTo(new CertificateValidity(from, until));
        assertThat(validity.holdsOn(from)).isTrue();
        assertThat(validity.holdsOn(until)).isTrue();
        assertThat(validity.holdsOn(from.minusDays(1))).isFalse();
        assertThat(validity.holdsOn(until.plusDays(1))).isFalse();
    }

    @Test
    void the_latest_extension_counts() {
        CertificateValidity validity =
                CertificateValidity.of(
                        DAY, 3, List.of(LocalDate.of(2030, 2, 28), LocalDate.of(2029, 8, 31)));
        assertThat(validity.until()).isEqualTo(LocalDate.of(2030, 2, 28));
        assertThat(validity.extensionOpens(3)).isEqualTo(LocalDate.of(2029, 11, 29));
    }

    private static Address address(String postcode) {
        return new Address("四川省", "成都市", "示例区", "示例路1号", postcode, new DivisionCode("510104"));
    }

    private static Contact contact() {
        return new Contact(Sealed.stored("filing-00000001", "c2VhbGVk"), "主任", null, null, null);
    }

    private static UnitSheet unit(int industry) {
        return new UnitSheet(
                "示例小学",
                null,
                address("610000"),
                null,
                contact(),
                new Department("信息中心", contact()),
                new Department("信息中心", contact()),
                UnitSheet.Affiliation.COUNTY,
                null,
                UnitSheet.BodyKind.PUBLIC_INSTITUTION,
                null,
                industry,
                industry == 99 ? "示例行业" : null,
                NONE,
                NONE);
    }

    private static UnitSheet unit(
            UnitSheet.Affiliation affiliation,
            UnitSheet.BodyKind kind,
            int industry,
            String other) {
        return new UnitSheet(
                "示例小学",
                null,
                address("610000"),
                null,
                contact(),
                new Department("信息中心", contact()),
                new Department("信息中心", contact()),
                affiliation,
                other,
                kind,
                other,
                industry,
                other,
                NONE,
                NONE);
    }

    private static ScenarioSheet.Cloud cloud(
            ScenarioSheet.ServiceModel model,
            ScenarioSheet.DeploymentModel deployment,
            @Nullable String other) {
        return new ScenarioSheet.Cloud(
                ScenarioSheet.CloudRole.PROVIDER,
                Set.of(model),
                other,
                deployment,
                other,
                "示例市",
                "示例市");
    }

    private static DataSheet from(Source source, @Nullable String other) {
        return new DataSheet(
                "学生基本信息",
                DataSheet.Grade.GENERAL,
                "业务数据",
                "教务处",
                contact().name(),
                Set.of(Personal.MINORS),
                1L,
                null,
                null,
                Set.of(source),
                other,
                List.of(),
                List.of(),
                Set.of(Exchange.NONE),
                Set.of(Cloud.NONE),
                Set.of(Room.OWN),
                Set.of(Place.DOMESTIC));
    }

    private static FilingDraft draft(List<Material> materials, List<DataSheet> data) {
        return new FilingDraft(null, null, null, null, null, materials, data);
    }

    private static DataSheet data(Set<Personal> personal, Set<Exchange> exchanges) {
        return data(personal, exchanges, Set.of(Cloud.NONE), List.of(), 1L);
    }

    private static DataSheet data(Set<Cloud> clouds, List<String> units, long gigabytes) {
        return data(Set.of(Personal.NONE), Set.of(Exchange.NONE), clouds, units, gigabytes);
    }

    private static DataSheet data(
            Set<Personal> personal,
            Set<Exchange> exchanges,
            Set<Cloud> clouds,
            List<String> units,
            long gigabytes) {
        return new DataSheet(
                "学生基本信息",
                DataSheet.Grade.GENERAL,
                "业务数据",
                "教务处",
                contact().name(),
                personal,
                gigabytes,
                null,
                null,
                Set.of(Source.ENTERED),
                null,
                units,
                List.of(),
                exchanges,
                clouds,
                Set.of(Room.OWN),
                Set.of(Place.DOMESTIC));
    }
}
