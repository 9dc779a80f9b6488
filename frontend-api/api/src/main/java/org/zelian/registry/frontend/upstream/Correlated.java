package org.zelian.registry.frontend.upstream;

import org.slf4j.MDC;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;

/** Passes on the correlation id under which a request came in. */
public final class Correlated implements ClientHttpRequestInitializer {

    /** Header and logging key. */
    public static final String ID = "X-Correlation-Id";

    @Override
    public void initialize(ClientHttpRequest request) {
        String id = MDC.get(ID);
        if (id != null) {
            request.getHeaders().set(ID, id);
        }
    }
}
