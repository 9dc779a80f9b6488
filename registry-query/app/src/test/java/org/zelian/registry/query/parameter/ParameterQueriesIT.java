package org.zelian.registry.query.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.parameter.CodeTableView;
import org.zelian.registry.views.parameter.CodeView;
import org.zelian.registry.views.parameter.ParameterQuery.ListCodeTables;
import org.zelian.registry.views.parameter.ParameterQuery.ListParameters;
import org.zelian.registry.views.parameter.ParameterQuery.ShowCodeTable;
import org.zelian.registry.views.parameter.ParameterQuery.ShowHolidays;
import org.zelian.registry.views.parameter.ParameterQuery.ShowParameterHistory;

class ParameterQueriesIT {

    private final City city = City.once();

    private static Moment on(String day) {
        return new Moment(City.day(day), null, null, null);
    }

    @Test
    void a_rule_has_its_value_since_its_day() {
        assertThat(city.as(city.operator).ask(new ListParameters()))
                .filteredOn(rule -> rule.key().equals("filing-days"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.value()).isEqualTo("30"))
                .satisfies(rule -> assertThat(rule.version()).isEqualTo(1));
        assertThat(city.as(city.head).at(on("2025-08-04")).ask(new ListParameters()))
                .extracting(rule -> rule.key())
                .doesNotContain("filing-days");
    }

    @Test
    void a_code_withdrawn_ahead_is_in_force_until_its_last_day() {
        ShowCodeTable inForce = new ShowCodeTable("division", false);

        assertThat(city.as(city.head).at(on("2025-11-30")).ask(inForce)).hasSize(1);
        assertThat(city.as(city.head).ask(inForce)).isEmpty();
        assertThat(city.as(city.head).ask(new ShowCodeTable("division", true)))
                .extracting(CodeView::succeededBy)
                .containsExactly("510118");
    }

    @Test
    void what_was_never_published_is_not_found() {
        assertThat(city.as(city.head).refusal(new ShowHolidays(2019)).status()).isEqualTo(404);
        assertThat(city.as(city.head).refusal(new ShowCodeTable("role", true)).status())
                .isEqualTo(404);
    }

    @Test
    void a_table_is_called_what_the_table_of_tables_says() {
        assertThat(city.as(city.head).ask(new ListCodeTables()))
                .containsExactly(
                        new CodeTableView("code-table", null),
                        new CodeTableView("division", "行政区划"));
    }

    @Test
    void whoever_holds_no_post_asks_for_nothing() {
        assertThat(city.as(city.direct).refusal(new ListParameters()).status()).isEqualTo(404);
    }

    @Test
    void the_timeline_of_a_table_names_the_code() {
        assertThat(city.as(city.head).ask(new ShowParameterHistory("codetable-division")))
                .extracting(entry -> entry.changes().getFirst().field())
                .containsExactly("510132.succeededBy", "510132.label");
    }
}
