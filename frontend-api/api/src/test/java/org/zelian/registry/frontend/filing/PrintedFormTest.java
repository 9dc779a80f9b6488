package org.zelian.registry.frontend.filing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zelian.registry.frontend.print.NothingToPrint;
import org.zelian.registry.frontend.print.Occasion;
import org.zelian.registry.frontend.print.Paper;
import org.zelian.registry.views.filing.FilingDetail;
import org.zelian.registry.views.filing.ShownForm;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class PrintedFormTest {

    private static final Occasion THEN = new Occasion(LocalDate.of(2026, 3, 2), 1234, null);

    @Test
    void a_certified_form_prints_cover_and_six_tables() throws IOException {
        List<ShownForm.ShownDataSheet> data = List.of(Forms.data("学籍数据"), Forms.data("成绩数据"));
        prints("form-full", Forms.detail(Forms.full(data), Forms.certificate()));
    }

    @Test
    void a_form_not_begun_says_of_each_table_that_it_is_not_filled() throws IOException {
        prints("form-empty", Forms.detail(Forms.empty(), null));
    }

    @Test
    void the_longest_texts_and_unknown_characters_are_all_there() throws IOException {
        prints("form-longest", Forms.detail(Forms.longest(), Forms.certificate()));
    }

    @Test
    void fifty_classes_of_data_have_a_sheet_each() throws IOException {
        List<ShownForm.ShownDataSheet> data =
                IntStream.rangeClosed(1, 50).mapToObj(i -> Forms.data("第 " + i + " 类数据")).toList();
        prints("form-fifty", Forms.detail(Forms.full(data), null));
    }

    @Test
    void without_a_form_there_is_nothing_to_print() {
        FilingDetail none = Forms.detail(null, Forms.certificate());
        assertThatThrownBy(() -> PrintedForm.of(none, THEN))
                .isInstanceOf(NothingToPrint.class)
                .hasMessage("TheFormIsFilledHere");
    }

    private static void prints(String name, FilingDetail detail) throws IOException {
        Paper.holdsTo(name, PrintedForm.of(detail, THEN));
    }
}
