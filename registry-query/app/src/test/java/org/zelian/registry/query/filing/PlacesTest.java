package org.zelian.registry.query.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.views.filing.SuggestedForm.Place;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

class PlacesTest {

    private static final Map<String, String> TABLE =
            Map.of("510100", "成都市", "510104", "锦江区", "CD-GX", "成都高新技术产业开发区");

    private final Places places = new Places((code, at) -> Optional.ofNullable(TABLE.get(code)));

    @Test
    void a_district_lies_in_its_city_and_province() {
        assertThat(of("510104"))
                .isEqualTo(new Place("四川省", "成都市", "锦江区", new DivisionCode("510104")));
    }

    @Test
    void an_area_with_a_key_of_our_own_lies_in_the_city() {
        assertThat(of("CD-GX"))
                .isEqualTo(new Place("四川省", "成都市", "成都高新技术产业开发区", new DivisionCode("CD-GX")));
    }

    @Test
    void the_city_itself_has_no_county() {
        assertThat(of("510100").county()).isNull();
    }

    @Test
    void what_the_table_does_not_know_is_left_to_be_typed() {
        assertThat(of("420111")).isEqualTo(new Place(null, null, null, new DivisionCode("420111")));
    }

    private Place of(String division) {
        return places.of(new DivisionCode(division), new Snapshot(1, LocalDate.of(2026, 1, 1)));
    }
}
