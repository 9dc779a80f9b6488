package org.zelian.registry.query.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.obligation.ObligationView;
import org.zelian.registry.views.obligation.ObligationView.Severity;
import org.zelian.registry.views.obligation.Standing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class DigestTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-7K3M9QXA");

    private static DigestText.Item item(@Nullable Integer within) {
        return new DigestText.Item(
                within,
                new ObligationView(
                        ObligationId.of("F02", TARGET, 9),
                        "F02",
                        new UnitName(new UnitId("unit-7K3M9QXA"), "示例学校"),
                        "示例系统",
                        TARGET.value(),
                        DAY.minusDays(90),
                        DAY.plusDays(3),
                        Standing.DUE_SOON,
                        Severity.BLOCK,
                        false,
                        "示例依据",
                        List.of(),
                        "filing.prepare",
                        null,
                        0));
    }

    private static DigestText text(List<DigestText.Item> items, long newBelow, long below) {
        return new DigestText(DAY, items, newBelow, below, "https://zelian.example");
    }

    @Test
    void a_long_list_names_the_first_and_counts_the_rest() {
        List<DigestText.Item> many =
                Stream.concat(
                                Collections.nCopies(15, item(null)).stream(),
                                Collections.nCopies(12, item(7)).stream())
                        .toList();
        String body = text(many, 0, 0).body();

        assertThat(body.lines().filter(line -> line.startsWith("· "))).hasSize(DigestText.MOST);
        assertThat(body).contains("已逾期 15 项，7 天内到期 12 项", "另有 7 项");
    }

    @Test
    void a_list_that_fits_leaves_nothing_out() {
        assertThat(text(Collections.nCopies(DigestText.MOST, item(30)), 0, 0).body())
                .doesNotContain("另有");
    }

    @Test
    void there_is_a_letter_only_where_there_is_something_new() {
        assertThat(text(List.of(), 0, 9).saysNothing()).isTrue();
        assertThat(text(List.of(), 1, 9).saysNothing()).isFalse();
        assertThat(text(List.of(item(7)), 0, 0).saysNothing()).isFalse();
    }

    @Test
    void the_subject_says_how_much_is_overdue() {
        assertThat(text(List.of(item(7)), 0, 0).subject()).isEqualTo("责链提醒 2026-06-30：1 项未读");
        assertThat(text(List.of(item(null), item(7)), 0, 0).subject())
                .isEqualTo("责链提醒 2026-06-30：2 项未读，其中 1 项已逾期");
    }
}
