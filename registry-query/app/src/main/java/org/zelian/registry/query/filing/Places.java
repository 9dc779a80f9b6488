package org.zelian.registry.query.filing;

import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.views.filing.SuggestedForm.Place;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Where a division is, by the code table {@code division}. */
final class Places {

    /** GB/T 2260: a province is the first two digits; the table begins below it. */
    private static final Map<String, String> PROVINCES = Map.of("51", "四川省");

    /** The areas with keys of our own lie in this city. */
    private static final String CITY = "510100";

    private final BiFunction<String, Snapshot, Optional<String>> labels;

    /**
     * @param labels of the codes of the table, as of a moment
     */
    Places(BiFunction<String, Snapshot, Optional<String>> labels) {
        this.labels = labels;
    }

    Place of(DivisionCode division, Snapshot at) {
        String code = division.value();
        String counted = Character.isDigit(code.charAt(0)) ? code : CITY;
        String city = counted.substring(0, 4) + "00";
        return new Place(
                PROVINCES.get(counted.substring(0, 2)),
                labels.apply(city, at).orElse(null),
                code.equals(city) ? null : labels.apply(code, at).orElse(null),
                division);
    }
}
