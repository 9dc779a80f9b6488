package org.zelian.registry.contract.unit;

import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** 学校(机构)标识码: two digits of category, two of province, six of sequence; no check digit. */
public record SchoolCode(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("\\d{10}");

    /** 教育部《学校(机构)代码管理办法》 2011, categories by the kinds they fit. */
    private static final Map<UnitKind, Set<String>> CATEGORIES =
            Map.ofEntries(
                    Map.entry(UnitKind.KINDERGARTEN, Set.of("11")),
                    Map.entry(UnitKind.PRIMARY_SCHOOL, Set.of("21", "22")),
                    Map.entry(UnitKind.JUNIOR_MIDDLE_SCHOOL, Set.of("31", "32", "33")),
                    Map.entry(UnitKind.NINE_YEAR_SCHOOL, Set.of("21", "31")),
                    Map.entry(UnitKind.SENIOR_MIDDLE_SCHOOL, Set.of("34", "35")),
                    Map.entry(UnitKind.COMPLETE_MIDDLE_SCHOOL, Set.of("34")),
                    Map.entry(UnitKind.TWELVE_YEAR_SCHOOL, Set.of("21", "31", "34")),
                    Map.entry(UnitKind.SECONDARY_VOCATIONAL_SCHOOL, Set.of("36", "93")),
                    Map.entry(UnitKind.SPECIAL_EDUCATION_SCHOOL, Set.of("51")),
                    Map.entry(UnitKind.SPECIALISED_SCHOOL, Set.of("37")),
                    Map.entry(UnitKind.UNIVERSITY, Set.of("41", "42", "92")));

    public SchoolCode {
        value = Text.required(value, 10);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("SchoolCodeHasTenDigits", value);
        }
    }

    /** Whether the category fits the kind of school; kinds without a category fit any. */
    public boolean fits(UnitKind kind) {
        Set<String> categories = CATEGORIES.get(kind);
        return categories == null || categories.contains(value.substring(0, 2));
    }
}
