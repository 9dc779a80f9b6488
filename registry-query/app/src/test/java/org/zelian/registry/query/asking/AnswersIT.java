package org.zelian.registry.query.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.views.catalogue.QueryCatalogue;

import java.util.Set;

class AnswersIT {

    @Test
    void every_query_of_the_catalogue_is_answered_and_no_other() {
        assertThat(City.answered()).isEqualTo(Set.copyOf(QueryCatalogue.queries().values()));
    }
}
