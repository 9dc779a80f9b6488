package org.zelian.registry.json;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.catalogue.EventCatalogue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class GoldenFilesTest {

    private final RegistryJson json = RegistryJson.plain();

    @TestFactory
    Stream<DynamicTest> a_stored_event_reads_and_writes_back_byte_by_byte() {
        return EventCatalogue.events().entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () -> readsAndWrites(entry.getKey(), entry.getValue())));
    }

    @Test
    void every_event_has_an_example_with_nothing_absent_in_it() throws Exception {
        Set<Class<?>> examples =
                Examples.all().map(RegistryEvent::getClass).collect(Collectors.toSet());
        assertThat(examples).containsAll(EventCatalogue.events().values());
        for (RegistryEvent event : Examples.all().toList()) {
            for (RecordComponent component : event.getClass().getRecordComponents()) {
                assertThat(component.getAccessor().invoke(event))
                        .as("%s of %s", component.getName(), event.getClass())
                        .isNotNull();
            }
        }
    }

    /** Golden files keep what was stored before a field was added; the examples have it. */
    @TestFactory
    Stream<DynamicTest> an_example_reads_back_as_it_was_written() {
        return Examples.all()
                .map(
                        event ->
                                DynamicTest.dynamicTest(
                                        GoldenFiles.name(event.getClass()),
                                        () -> readsBack(event)));
    }

    @Test
    void every_golden_file_is_of_an_event_we_can_still_read() throws Exception {
        try (var files = Files.list(GoldenFiles.of("any").getParent())) {
            Set<String> names =
                    files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .collect(Collectors.toSet());
            assertThat(EventCatalogue.events().keySet()).containsAll(names);
        }
    }

    private void readsAndWrites(String name, Class<? extends RegistryEvent> type) throws Exception {
        byte[] golden = Files.readAllBytes(GoldenFiles.of(name));
        int dot = name.lastIndexOf(".v");
        RegistryEvent event =
                json.readEvent(name.substring(0, dot), name.substring(dot + 2), golden);
        assertThat(event).isInstanceOf(type);
        assertThat(json.writeEvent(event)).asString(UTF_8).isEqualTo(new String(golden, UTF_8));
        assertThat(Examples.all().filter(type::isInstance)).contains(event);
    }

    private void readsBack(RegistryEvent event) {
        EventName name = EventCatalogue.name(event.getClass());
        assertThat(json.readEvent(name.value(), name.revision(), json.writeEvent(event)))
                .isEqualTo(event);
    }
}
