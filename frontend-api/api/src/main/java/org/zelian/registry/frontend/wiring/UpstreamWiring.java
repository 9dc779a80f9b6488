package org.zelian.registry.frontend.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.zelian.registry.frontend.EdgeSettings;
import org.zelian.registry.frontend.security.RelayedToken;
import org.zelian.registry.frontend.upstream.Correlated;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.json.RegistryJson;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

@Configuration(proxyBeanMethods = false)
class UpstreamWiring {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** The applications give up after ten seconds themselves and say so. */
    private static final Duration ANSWER = Duration.ofSeconds(15);

    /** A file of 20 MB on a slow line. */
    private static final Duration FILE = Duration.ofMinutes(10);

    @Bean
    Upstream service(EdgeSettings settings, RelayedToken token, RegistryJson json) {
        return upstream(settings.serviceUrl(), ANSWER, token, json);
    }

    @Bean
    Upstream query(EdgeSettings settings, RelayedToken token, RegistryJson json) {
        return upstream(settings.queryUrl(), ANSWER, token, json);
    }

    @Bean
    Upstream uploads(EdgeSettings settings, RelayedToken token, RegistryJson json) {
        return upstream(settings.serviceUrl(), FILE, token, json);
    }

    @Bean
    Upstream downloads(EdgeSettings settings, RelayedToken token, RegistryJson json) {
        return upstream(settings.queryUrl(), FILE, token, json);
    }

    private static Upstream upstream(
            URI url, Duration patience, RelayedToken token, RegistryJson json) {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(CONNECT)
                                .build());
        requests.setReadTimeout(patience);
        RestClient client =
                RestClient.builder()
                        .baseUrl(url)
                        .requestFactory(requests)
                        .requestInitializer(token)
                        .requestInitializer(new Correlated())
                        .build();
        return new Upstream(client, json);
    }
}
