package org.zelian.registry.standalone.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface. */
public final class FreePort {
    private static final int FIRST_LASTING = 21_000;
    private static final int LAST_LASTING = 32_000;

    private FreePort() {}

    /** One that nobody listened on a moment ago, chosen by the operating system. */
    public static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One below those that outgoing connections are given, so that it is likely to be free again
     * later.
     */
    public static int lasting() {
        int port = ThreadLocalRandom.current().nextInt(FIRST_LASTING, LAST_LASTING);
        return isFree(port) ? port : lasting();
    }

    /** Whether a server could listen there now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
