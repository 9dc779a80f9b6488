package org.zelian.registry.frontend.played;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The other processes, one of each for all tests. */
public final class Others implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final PlayedApplication SERVICE = new PlayedApplication();
    public static final PlayedApplication QUERY = new PlayedApplication();
    public static final PlayedRealm REALM = new PlayedRealm();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "ZELIAN_SERVICE_URL=" + SERVICE.url(),
                        "ZELIAN_QUERY_URL=" + QUERY.url(),
                        "ZELIAN_ISSUER=" + REALM.issuer())
                .applyTo(context);
    }
}
