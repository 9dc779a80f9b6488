package org.zelian.registry.service;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitCommand.CloseUnit;
import org.zelian.registry.contract.unit.UnitKind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The service as it is wired, in a process of its own. Where its power will be cut it closes a
 * school, whose appointments a policy then ends. Lives until that, or until its input ends.
 */
final class ServiceProcess {

    private ServiceProcess() {}

    /**
     * @param args uri of mongod; folder of the secrets; {@link PowerCut.Moment}
     */
    public static void main(String[] args) throws IOException {
        PowerCut.Moment moment = PowerCut.Moment.valueOf(args[2]);
        try (ConfigurableApplicationContext service =
                started(args[0], Path.of(args[1]), new PowerCut(moment))) {
            if (moment != PowerCut.Moment.NEVER) {
                closeASchool(service);
            }
            while (System.in.read() >= 0) {
                // Whoever started it holds the other end.
            }
        }
    }

    /** The service, its beans seen by somebody before they are used. */
    static ConfigurableApplicationContext started(
            String uri, Path secrets, BeanPostProcessor watching) {
        // Conditions of the wiring look for what the first of them brings.
        SpringApplication program =
                new SpringApplication(RegistryUnderTest.class, RegistryService.class);
        program.setDefaultProperties(
                Map.of(
                        "server.port",
                        0,
                        "zelian.ledger-uri",
                        uri,
                        "zelian.service-uri",
                        uri,
                        "zelian.master-key-file",
                        secrets.resolve("master"),
                        "zelian.bootstrap-secret-file",
                        secrets.resolve("bootstrap"),
                        "zelian.issuer",
                        "http://127.0.0.1:1/realms/zelian",
                        "zelian.keycloak-url",
                        "http://127.0.0.1:1",
                        "zelian.keycloak-admin-client-id",
                        "registry-accounts"));
        program.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(watching));
        return program.run();
    }

    private static void closeASchool(ConfigurableApplicationContext service) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        Client client = new Client(Integer.parseInt(port));
        City city = City.bootstrappedAs(client, City.made(client, "once"));
        UnitId district = city.district("示例断区教育局");
        UnitId school = city.unit(city.admin, "示例断小", UnitKind.PRIMARY_SCHOOL, district);
        PersonId districtAdmin = city.holder(city.admin, Role.DISTRICT_ADMIN, district);
        city.holder(districtAdmin, Role.FIRST_RESPONSIBLE, school);
        city.holder(districtAdmin, Role.DIRECT_RESPONSIBLE, school);
        city.holder(districtAdmin, Role.UNIT_IT, school);
        Basis why = new Basis(null, Sealed.of(city.admin.value(), "撤并", 50));
        client.send(city.admin, new CloseUnit(school, List.of(), why)).done();
    }
}
