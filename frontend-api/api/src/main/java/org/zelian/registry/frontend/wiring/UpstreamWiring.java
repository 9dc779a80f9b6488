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

    @Bean
    Upstream service(EdgeSettings settings, RelayedToken token, RegistryJson json) {
        return upstream(settings.serviceUrl(), token, json);
    }

    @Bean
    Upstream query(EdgeSettings settings, RelayedToken token, RegistryJson json) {
        return upstream(settings.queryUrl(), token, json);
    }

    private static Upstream upstream(URI url, RelayedToken token, RegistryJson json) {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(CONNECT)
                                .build());
        requests.setReadTimeout(ANSWER);
        RestClient client =
                RestClient.builder()
                        .baseUrl(url)
                        .requestFactory(requests)
                        .requestInterceptor(token)
                        .requestInterceptor(new Correlated())
                        .build();
        return new Upstream(client, json);
    }
}
