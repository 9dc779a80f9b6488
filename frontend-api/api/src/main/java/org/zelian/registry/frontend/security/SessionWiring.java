package org.zelian.registry.frontend.security;

import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.zelian.registry.frontend.EdgeSettings;

import java.time.Duration;

/** Browser sessions, in the edge's own database; their contents, tokens among them, sealed. */
@Configuration(proxyBeanMethods = false)
@EnableMongoHttpSession(
        collectionName = "sessions",
        maxInactiveIntervalInSeconds = SessionWiring.IDLE_SECONDS)
class SessionWiring {

    static final int IDLE_SECONDS = 2 * 60 * 60;

    @Bean
    JdkMongoSessionConverter sealedSessions(EdgeSettings settings) {
        SessionSeal seal = new SessionSeal(settings.clientSecret());
        return new JdkMongoSessionConverter(
                seal::sealed, seal::opened, Duration.ofSeconds(IDLE_SECONDS));
    }

    @Bean
    CookieSerializer sessionCookie(EdgeSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("ZELIAN_SESSION");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie("https".equals(settings.publicUrl().getScheme()));
        return cookie;
    }
}
