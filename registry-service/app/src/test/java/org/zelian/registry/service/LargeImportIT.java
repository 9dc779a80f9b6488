package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.testkit.MongoServer;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Five thousand units in one import. Tells how long that took, beside the machine's load; on two
 * cores with nothing else to do it is to be less than a minute.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RegistryUnderTest.class)
class LargeImportIT {

    private static final MongoServer SERVER = MongoServer.start();
    private static final Path SECRETS = RegistryUnderTest.secrets();
    private static final int ROWS = 5_000;

    @Autowired private Ledger ledger;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        RegistryUnderTest.surroundings(properties, SERVER, SECRETS);
    }

    @Test
    void five_thousand_rows_are_carried_out_each_once() {
        Client client = new Client(port);
        City city = City.bootstrappedAs(client, City.made(client, "once"));
        UnitId bureau = city.district("示例区教育局");
        PersonId admin = city.holder(city.admin, Role.DISTRICT_ADMIN, bureau);
        ImportedUnits units = ImportedUnits.schools(ROWS, bureau);

        long begun = System.nanoTime();
        units.confirmed(client, admin, bureau);
        await().atMost(Duration.ofMinutes(15))
                .until(() -> last(units).name().equals("importing.finished"));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        System.out.printf(
                "%d rows in %d ms at a load of %.1f%n",
                ROWS,
                taken.toMillis(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        ImportFinished finished =
                (ImportFinished)
                        RegistryJson.plain()
                                .readEvent(last(units).name(), "1", last(units).payload());
        assertThat(finished.applied()).isEqualTo(ROWS);
        assertThat(finished.refused()).isZero();
        assertThat(ledger.reader().events(units.unit(ROWS + 1).value(), 0)).hasSize(1);
    }

    private StoredEvent last(ImportedUnits units) {
        List<StoredEvent> events = ledger.reader().events(units.id().value(), 0);
        return events.getLast();
    }
}
