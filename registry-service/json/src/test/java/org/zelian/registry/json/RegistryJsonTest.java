package org.zelian.registry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.person.PersonEvent.PersonRenamed;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.json.sealing.Erased;
import org.zelian.registry.json.value.RawJson;
import org.zelian.registry.json.value.UnreadableValue;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class RegistryJsonTest {

    private final RegistryJson json = RegistryJson.plain();

    private record Envelope(
            UUID id, @Nullable Instant at, RawJson command, @Nullable AppointmentId appointment) {}

    private record Held<A>(long position, A body) {}

    private record Rows<R>(List<R> rows, @Nullable Rows<R> next) {}

    private record Tallies(Map<Role, Long> byRole) {}

    private record Answers(Held<Rows<UnitId>> held) {}

    @Test
    void counts_by_a_key_are_an_object_in_the_order_of_the_keys() {
        Tallies tallies = new Tallies(Map.of(Role.AUDITOR, 2L, Role.UNIT_IT, 1L));

        assertThat(text(json.write(tallies)))
                .isEqualTo("{\"byRole\":{\"UNIT_IT\":1,\"AUDITOR\":2}}");
        assertThat(json.read(Tallies.class, json.write(tallies))).isEqualTo(tallies);
        assertThatExceptionOfType(UnreadableValue.class)
                .isThrownBy(() -> json.read(Tallies.class, bytes("{\"byRole\":{\"NOBODY\":1}}")))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("EnumValueIsKnown"));
        assertThatExceptionOfType(UnreadableValue.class)
                .isThrownBy(() -> json.read(Tallies.class, bytes("{\"byRole\":[]}")))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("ValueHasTheRightType"));
    }

    @Test
    void fields_stand_in_the_order_of_the_record_and_absent_ones_are_left_out() {
        EventMetadata metadata =
                new EventMetadata(
                        "person-7K3M9QXA",
                        new AppointmentId("appointment-89JKMNPQ"),
                        Role.CITY_ADMIN,
                        new UnitId("unit-0123ABCD"),
                        41,
                        -1,
                        LocalDate.of(2026, 3, 1),
                        "c",
                        null,
                        "d",
                        List.of());
        String text =
                """
                {"actor":"person-7K3M9QXA","appointment":"appointment-89JKMNPQ",\
                "role":"CITY_ADMIN","unit":"unit-0123ABCD","authority":41,"facts":-1,\
                "effective":"2026-03-01","correlation":"c","digest":"d","evidence":[]}\
                """;
        assertThat(text(json.writeMetadata(metadata))).isEqualTo(text);
        assertThat(json.readMetadata(bytes(text))).isEqualTo(metadata);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {                                                   |                 | ValueIsJson
                    ``                                                  |                 | ValueIsJson
                    {"unit":"unit-0123ABCD","name":"甲","basis":{}} x    |                 | ValueIsJson
                    []                                                  |                 | ValueHasTheRightType
                    {"unit":"unit-0123ABCD","name":"甲"}                 | /basis          | FieldIsPresent
                    {"unit":"unit-0123ABCD","name":null,"basis":{}}     | /name           | FieldIsPresent
                    {"unit":"unit-0123ABCD","name":7,"basis":{}}        | /name           | ValueHasTheRightType
                    {"unit":"unit-0123ABCD","name":["甲"],"basis":{}}    | /name           | ValueHasTheRightType
                    {"unit":"unit-0123ABCD","name":" ","basis":{}}      |                 | TextIsNotEmpty
                    {"unit":"unit-0123ABCD","name":"\\ud800","basis":{}} | /name           | TextIsWellFormed
                    {"unit":"unit-1","name":"甲","basis":{}}             | /unit           | IdentifierIsWellFormed
                    {"unit":"unit-0123ABCD","unit":"unit-0123ABCD"}     | /unit           | FieldIsGivenOnce
                    {"unit":"unit-0123ABCD","nme":"甲"}                  | /nme            | FieldIsKnown
                    {"basis":{"document":{"issuedOn":"2026-02-30"}}}    | /basis/document/issuedOn | DateIsWellFormed
                    {"basis":{"document":{"issuedOn":"+12026-02-28"}}}  | /basis/document/issuedOn | DateIsWellFormed
                    """)
    void what_cannot_be_read_is_refused_by_rule_and_place(
            String body, @Nullable String pointer, String rule) {
        assertThatExceptionOfType(UnreadableValue.class)
                .isThrownBy(() -> json.read(RenameUnit.class, bytes(body)))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer == null ? "" : pointer));
    }

    @Test
    void a_value_kept_for_later_is_refused_at_its_place_in_the_document() {
        String body =
                """
                {"command": {"unit": "unit-0123ABCD", "name": "甲", "basis": {"reason": 1}},
                 "id": "9b3c1c1e-0000-4000-8000-000000000001", "at": "2026-03-01T08:00:00Z"}\
                """;
        Envelope envelope = json.read(Envelope.class, bytes(body));
        assertThat(envelope.at()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(envelope.command().pointer()).isEqualTo("/command");
        assertThat(text(json.write(envelope))).contains("\"basis\":{\"reason\":1}");
        assertThatExceptionOfType(UnreadableValue.class)
                .isThrownBy(() -> json.read(RenameUnit.class, envelope.command()))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/command/basis/reason"));
    }

    @Test
    void a_generic_answer_is_written_by_what_it_holds_and_read_by_its_type() {
        UnitId unit = new UnitId("unit-0123ABCD");
        Held<Rows<UnitId>> held =
                new Held<>(7, new Rows<>(List.of(unit), new Rows<>(List.of(), null)));
        String text =
                "{\"position\":7,\"body\":{\"rows\":[\"unit-0123ABCD\"],\"next\":{\"rows\":[]}}}";
        assertThat(text(json.write(held))).isEqualTo(text);
        Type type = Answers.class.getRecordComponents()[0].getGenericType();
        assertThat(json.read(type, bytes(text))).isEqualTo(held);
    }

    @Test
    void fields_put_together_by_hand_are_written_in_their_order() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("unit", new UnitId("unit-0123ABCD"));
        fields.put("days", List.of(LocalDate.of(2026, 3, 1)));
        assertThat(text(json.write(fields)))
                .isEqualTo("{\"unit\":\"unit-0123ABCD\",\"days\":[\"2026-03-01\"]}");
    }

    @Test
    void a_sealed_field_is_sealed_when_stored_and_opened_where_it_may_be() {
        PersonRenamed renamed =
                new PersonRenamed(
                        new PersonId("person-7K3M9QXA"),
                        Sealed.of("person-7K3M9QXA", "赵示例", 50),
                        new Basis(null, Sealed.of("person-2B4D6F8H", "笔误", 200)));
        RegistryJson sealing =
                RegistryJson.sealing(
                        (key, event, field, content) ->
                                String.join("|", key, event, field, content));
        byte[] stored = sealing.writeEvent(renamed);
        assertThat(text(stored))
                .contains(
                        "{\"key\":\"person-7K3M9QXA\",\"box\":\"person-7K3M9QXA|person.renamed|/name|赵示例\"}")
                .contains("|person.renamed|/basis/reason|笔误\"}");
        RegistryJson opening =
                RegistryJson.opening(
                        (key, event, field, box) -> {
                            if (field.equals("/name")) {
                                return box.substring(box.lastIndexOf('|') + 1);
                            }
                            throw new Erased(key);
                        });
        PersonRenamed opened = (PersonRenamed) opening.readEvent("person.renamed", "1", stored);
        assertThat(opened.name()).isEqualTo(renamed.name());
        assertThat(opened.basis().reason()).isNotNull().extracting(Sealed::content).isNull();
    }

    @Test
    void a_sealed_field_travels_open_between_the_edge_and_the_service() {
        String text =
                """
                {"person":"person-7K3M9QXA","unit":"unit-0123ABCD",\
                "name":{"key":"person-7K3M9QXA","content":"赵示例"},"basis":{}}\
                """;
        RegisterPerson command = json.read(RegisterPerson.class, bytes(text));
        assertThat(command.name().content()).isEqualTo("赵示例");
        assertThat(text(json.write(command))).isEqualTo(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
