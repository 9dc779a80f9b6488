package org.zelian.registry.frontend.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.zelian.registry.json.RegistryJson;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

class UpstreamTest {

    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void where_nobody_listens_the_application_is_away() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThatThrownBy(() -> upstream(port, Duration.ofSeconds(5)).post("/queries", BODY))
                .isInstanceOf(UpstreamAway.class);
    }

    @Test
    void who_does_not_answer_in_time_is_away_and_is_not_asked_again() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> accept(silent, calls, false));
            Upstream upstream = upstream(silent.getLocalPort(), Duration.ofMillis(200));
            assertThatThrownBy(() -> upstream.post("/commands", BODY))
                    .isInstanceOf(UpstreamAway.class);
        }
        assertThat(calls).hasValue(1);
    }

    @Test
    void a_connection_that_breaks_is_tried_once_more_with_the_same_document() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> accept(rude, calls, true));
            byte[] answer = upstream(rude.getLocalPort(), Duration.ofSeconds(5)).post("/c", BODY);
            assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("{\"ok\":1}");
        }
        assertThat(calls).hasValue(2);
    }

    private static Upstream upstream(int port, Duration patience) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(patience);
        RestClient client =
                RestClient.builder()
                        .baseUrl("http://127.0.0.1:" + port)
                        .requestFactory(requests)
                        .build();
        return new Upstream(client, RegistryJson.plain());
    }

    /** Reads a request; the first is cut off where {@code answersTheSecond}, others never end. */
    private static void accept(ServerSocket server, AtomicInteger calls, boolean answersTheSecond) {
        try {
            while (true) {
                Socket socket = server.accept();
                InputStream in = socket.getInputStream();
                if (in.read(new byte[4096]) < 0) {
                    continue;
                }
                boolean second = calls.incrementAndGet() == 2;
                if (answersTheSecond && second) {
                    String answer = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"ok\":1}";
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                } else if (answersTheSecond) {
                    socket.close();
                }
            }
        } catch (IOException e) {
            assertThat(server.isClosed()).isTrue();
        }
    }
}
