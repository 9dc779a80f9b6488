package org.zelian.registry.service;

import org.springframework.context.ConfigurableApplicationContext;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The service as it is wired, in a process of its own. Where its power will be cut it is given an
 * import. Lives until that, or until its input ends.
 */
final class ImportProcess {

    static final int ROWS = 230;

    private ImportProcess() {}

    /**
     * @param args uri of mongod; folder of the secrets; {@link ImportPowerCut.Moment}
     */
    public static void main(String[] args) throws IOException {
        ImportPowerCut.Moment moment = ImportPowerCut.Moment.valueOf(args[2]);
        try (ConfigurableApplicationContext service =
                ServiceProcess.started(args[0], Path.of(args[1]), new ImportPowerCut(moment))) {
            if (moment != ImportPowerCut.Moment.NEVER) {
                String port = service.getEnvironment().getRequiredProperty("local.server.port");
                confirmAnImport(new Client(Integer.parseInt(port)));
            }
            while (System.in.read() >= 0) {
                // Whoever started it holds the other end.
            }
        }
    }

    private static void confirmAnImport(Client client) {
        City city = City.bootstrappedAs(client, City.made(client, "once"));
        UnitId bureau = city.district("示例断区教育局");
        PersonId admin = city.holder(city.admin, Role.DISTRICT_ADMIN, bureau);
        ImportedUnits.schools(ROWS, bureau).confirmed(client, admin, bureau);
    }
}
