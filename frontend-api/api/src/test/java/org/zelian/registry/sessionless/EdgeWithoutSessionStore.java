package org.zelian.registry.sessionless;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.zelian.registry.frontend.FrontendApplication;

/** The application as it is, with sessions in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
        })
@ConfigurationPropertiesScan(basePackageClasses = FrontendApplication.class)
@ComponentScan(
        basePackageClasses = FrontendApplication.class,
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = FrontendApplication.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*SessionWiring"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.DescriptionWiring")
        })
public class EdgeWithoutSessionStore {}
