package org.zelian.registry.query.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.unit.UnitQuery.ShowUnitTree;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

class QueryEndpointIT {

    private static final ShowUnitTree TREE = new ShowUnitTree(false);
    private final City city = City.once();

    private Problem refused(String body) {
        HttpResponse<byte[]> response =
                city.as(city.head).post(body.getBytes(StandardCharsets.UTF_8));
        Problem problem = RegistryJson.plain().read(Problem.class, response.body());
        assertThat(response.statusCode()).isEqualTo(problem.status());
        return problem;
    }

    @Test
    void an_unknown_query_is_refused_by_name() {
        assertThat(refused("{\"name\":\"unit.Nothing\",\"query\":{}}").rule())
                .isEqualTo("QueryIsKnown");
    }

    @Test
    void a_field_that_is_not_known_is_pointed_at() {
        Problem problem =
                refused(
                        "{\"name\":\"unit.ShowUnitTree\",\"query\":{\"includeEnded\":false,\"x\":1}}");

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.pointer()).isEqualTo("/query/x");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThat(refused("nothing").status()).isEqualTo(400);
    }

    @Test
    void a_moment_that_cannot_be_read_is_refused() {
        Moment moment = new Moment(null, "yesterday", null, null);

        assertThat(city.as(city.head).at(moment).refusal(TREE).rule())
                .isEqualTo("AsOfIsWellFormed");
    }

    @Test
    void a_position_the_ledger_does_not_have_is_refused() {
        Moment moment = new Moment(null, null, null, 1_000_000L);

        assertThat(city.as(city.head).at(moment).refusal(TREE).status()).isEqualTo(400);
    }

    @Test
    void an_appointment_of_somebody_else_cannot_be_chosen() {
        Problem problem = city.as(city.head).by(city.ofCityAdmin).refusal(TREE);

        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.rule()).isEqualTo("TheAppointmentIsHeldToday");
    }

    @Test
    void one_s_own_appointment_can_be_chosen() {
        assertThat(city.as(city.head).by(city.ofHead).ask(TREE)).hasSize(1);
    }

    @Test
    void a_token_for_another_application_is_not_accepted() {
        assertThat(city.statusWithTokenFor("registry-service")).isEqualTo(401);
        assertThat(city.statusWithTokenFor("registry-query")).isEqualTo(200);
    }

    @Test
    void health_tells_how_far_the_views_are() {
        assertThat(city.as(city.head).ask(TREE)).isNotEmpty();
        assertThat(City.health()).contains("\"position\"").contains("\"lag\":0");
    }
}
