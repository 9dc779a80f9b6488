package org.zelian.registry.service.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.zelian.registry.service.ServiceSettings;
import org.zelian.registry.service.demo.DemoFilter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Who is let in: holders of a token made for this application, and a demo's generator. */
@Configuration
class SecurityWiring {

    private static final String AUDIENCE = "registry-service";

    @Bean
    SecurityFilterChain security(HttpSecurity http, ServiceSettings settings) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/actuator/health/**", "/bootstrap")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}));
        Path secret = settings.demo() ? settings.demoSecretFile() : null;
        if (secret != null) {
            http.addFilterBefore(
                    new DemoFilter(Files.readString(secret).strip()),
                    AnonymousAuthenticationFilter.class);
        }
        return http.build();
    }

    /** The issuer is asked when the first token comes, not at start. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(ServiceSettings settings) {
        return new SupplierJwtDecoder(() -> decoder(settings.issuer()));
    }

    private static JwtDecoder decoder(String issuer) {
        NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(issuer),
                        new JwtClaimValidator<@Nullable Collection<String>>(
                                JwtClaimNames.AUD,
                                audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }
}
