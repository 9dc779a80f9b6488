package org.zelian.registry.query.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import java.util.Properties;

/** The SMTP server that the surroundings name. */
public final class MailServer {

    private static final String PATIENCE_MILLIS = "10000";

    private final MailSettings settings;

    public MailServer(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * A line that takes any number of letters.
     *
     * @throws MessagingException if the server is away, or lets nobody in
     */
    MailLine open() throws MessagingException {
        Session session = Session.getInstance(properties());
        Transport transport = session.getTransport("smtp");
        boolean known = !settings.user().isBlank();
        transport.connect(
                settings.host(),
                settings.port(),
                known ? settings.user() : null,
                known ? settings.password() : null);
        return new MailLine(session, transport, settings.from());
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        switch (settings.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
        }
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
