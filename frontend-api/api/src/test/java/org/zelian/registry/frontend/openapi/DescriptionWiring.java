package org.zelian.registry.frontend.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.zelian.registry.frontend.evidence.Download;
import org.zelian.registry.frontend.evidence.Upload;
import org.zelian.registry.frontend.problem.Problem;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.views.Paging;

import java.util.List;

/** What springdoc is told about us. */
@TestConfiguration(proxyBeanMethods = false)
public class DescriptionWiring {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Asking.class, Paging.class, Sending.class, Upload.class, Download.class);
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    Operations operations() {
        return new Operations();
    }

    @Bean
    OpenApiCustomizer header() {
        return api -> {
            api.setInfo(new Info().title("责链 Zelian").version("v1"));
            api.setServers(null);
            Components components = api.getComponents();
            ModelConverters.getInstance()
                    .resolveAsResolvedSchema(new AnnotatedType(Problem.class))
                    .referencedSchemas
                    .forEach(components::addSchemas);
            Problems.describe(components);
            components.addSecuritySchemes(
                    "session",
                    new SecurityScheme()
                            .type(SecurityScheme.Type.APIKEY)
                            .in(SecurityScheme.In.COOKIE)
                            .name("SESSION"));
            components.addSecuritySchemes(
                    "bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
            api.setSecurity(
                    List.of(
                            new SecurityRequirement().addList("session"),
                            new SecurityRequirement().addList("bearer")));
        };
    }
}
