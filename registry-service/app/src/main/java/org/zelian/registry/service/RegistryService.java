package org.zelian.registry.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The write side. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RegistryService {

    public static void main(String[] arguments) {
        SpringApplication.run(RegistryService.class, arguments);
    }
}
