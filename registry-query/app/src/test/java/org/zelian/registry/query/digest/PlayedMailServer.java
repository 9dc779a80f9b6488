package org.zelian.registry.query.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server (RFC 5321) on this machine that takes letters, or refuses those to an address. */
final class PlayedMailServer implements AutoCloseable {

    /** A letter that was taken. */
    record Taken(String to, String id, String subject, String text) {}

    private final ServerSocket socket;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private volatile String refused = "";

    PlayedMailServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on refuses letters to this address; empty refuses none. */
    void refuse(String address) {
        refused = address;
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    List<Taken> takenFor(String address) {
        return taken.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    /** How often a letter to the address was offered. */
    long offers(String address) {
        return recipients.stream().filter(address::equals).count();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                Thread.startVirtualThread(() -> serve(line));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket line) {
        try (line;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        line.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = line.getOutputStream()) {
            say(out, "220 played");
            String to = "";
            @Nullable String said;
            while ((said = in.readLine()) != null) {
                switch (said.split("[ :]", 2)[0]) {
                    case "RCPT" -> {
                        to = said.substring(said.indexOf('<') + 1, said.indexOf('>'));
                        recipients.add(to);
                        say(out, to.equals(refused) ? "550 no such <" + to + ">" : "250 ok");
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        taken.add(read(to, in));
                        say(out, "250 ok");
                    }
                    case "QUIT" -> say(out, "221 bye");
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Taken read(String to, BufferedReader in) throws IOException, MessagingException {
        StringBuilder text = new StringBuilder();
        @Nullable String line;
        while ((line = in.readLine()) != null && !line.equals(".")) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        MimeMessage message =
                new MimeMessage(
                        null,
                        new ByteArrayInputStream(
                                text.toString().getBytes(StandardCharsets.US_ASCII)));
        return new Taken(
                to, message.getMessageID(), message.getSubject(), (String) message.getContent());
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
