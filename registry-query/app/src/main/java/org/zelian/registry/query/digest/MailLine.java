package org.zelian.registry.query.digest;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A connection to the mail server. */
final class MailLine implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final Transport transport;
    private final String from;

    MailLine(Session session, Transport transport, String from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /**
     * Hands a letter to the server.
     *
     * @param key the same for the same letter tried again, so that mailboxes can tell
     * @throws LetterRefused if there is something wrong with this one
     * @throws MessagingException if the line is
     */
    void send(Letter letter, String key, Instant at) throws MessagingException, LetterRefused {
        if (!transport.isConnected()) {
            throw new MessagingException("The mail server has closed the line");
        }
        try {
            Address to = new InternetAddress(letter.to(), true);
            Message message = message(letter, to, key);
            message.setSentDate(Date.from(at));
            message.saveChanges();
            transport.sendMessage(message, new Address[] {to});
        } catch (AddressException | SendFailedException e) {
            throw new LetterRefused(e);
        }
    }

    private Message message(Letter letter, Address to, String key) throws MessagingException {
        String id =
                "<%s@zelian.invalid>"
                        .formatted(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        MimeMessage message =
                new MimeMessage(session) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", id);
                    }
                };
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.text(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
