package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.query.digest.Titles;

class RuleTitlesTest {

    @Test
    void every_rule_is_called_something_in_a_letter() {
        assertThat(Rules.ALL)
                .extracting(rule -> rule.clause().id())
                .allSatisfy(id -> assertThat(Titles.of(id)).isNotEqualTo(id));
    }
}
