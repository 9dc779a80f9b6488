package org.zelian.registry.frontend.upstream;

import org.slf4j.MDC;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

import java.io.IOException;

/** Passes on the correlation id under which a request came in. */
public final class Correlated implements ClientHttpRequestInterceptor {

    /** Header and logging key. */
    public static final String ID = "X-Correlation-Id";

    @Override
    public ClientHttpResponse intercept(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String id = MDC.get(ID);
        if (id != null) {
            request.getHeaders().set(ID, id);
        }
        return execution.execute(request, body);
    }
}
