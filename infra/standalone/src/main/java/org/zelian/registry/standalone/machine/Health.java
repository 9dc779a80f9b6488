package org.zelian.registry.standalone.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a server over HTTP whether it is well. */
public final class Health implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(ANSWER)
                    .build();

    /** Whether the address answers 200 now. */
    public boolean isWell(String url) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    /**
     * Waits until the address answers 200.
     *
     * @param running false when there is nothing left to wait for
     * @return whether it did
     */
    public boolean await(String url, Duration limit, BooleanSupplier running)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isWell(url)) {
            if (!running.getAsBoolean() || System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }

    @Override
    public void close() {
        http.close();
    }
}
