package org.zelian.registry.query.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.digest.DailyDigest;
import org.zelian.registry.query.digest.DigestLog;
import org.zelian.registry.query.digest.Letters;
import org.zelian.registry.query.digest.MailServer;
import org.zelian.registry.query.digest.MailSettings;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.endpoint.Askers;
import org.zelian.registry.query.history.Entries;
import org.zelian.registry.query.history.Moments;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.obligations.OwnObligations;
import org.zelian.registry.query.parameter.Rules;
import org.zelian.registry.query.person.Addresses;
import org.zelian.registry.query.person.Contacts;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.query.reminder.MailChoices;
import org.zelian.registry.query.reminder.ReadMarks;
import org.zelian.registry.query.reminder.ReminderQueries;
import org.zelian.registry.query.reminder.Reminders;

import java.time.Clock;

/** Who is reminded, on the pages and by mail. */
@Configuration
class ReminderWiring {

    /** What people say about their reminders, and who was written to: no view, never rebuilt. */
    @Bean
    MongoDatabase reminderDatabase(@Qualifier("viewsClient") MongoClient client) {
        return client.getDatabase("registry_reminders");
    }

    @Bean
    ReadMarks readMarks(MongoDatabase reminderDatabase, Clock clock) {
        return new ReadMarks(reminderDatabase, clock);
    }

    @Bean
    MailChoices mailChoices(MongoDatabase reminderDatabase, Clock clock) {
        return new MailChoices(reminderDatabase, clock);
    }

    @Bean
    OwnObligations ownObligations(Views views, TargetNames targets) {
        return new OwnObligations(views, views.rows(ViewWiring.OBLIGATIONS), targets);
    }

    @Bean
    Reminders reminders(OwnObligations obligations, Rules rules) {
        return new Reminders(obligations, rules);
    }

    @Bean
    ReminderQueries reminderQueries(
            Reminders reminders,
            OwnObligations obligations,
            ReadMarks marks,
            MailChoices choices,
            Views views,
            Directory directory,
            MailSettings settings) {
        return new ReminderQueries(
                reminders,
                obligations,
                marks,
                choices,
                new Contacts(views.rows(ViewWiring.PEOPLE), directory),
                settings.offered());
    }

    @Bean
    Letters letters(
            Askers askers,
            Appointments appointments,
            Views views,
            Directory directory,
            MailChoices choices,
            Reminders reminders,
            ReadMarks marks,
            OwnObligations obligations,
            MailSettings settings) {
        return new Letters(
                askers,
                appointments,
                new Addresses(views.rows(ViewWiring.PEOPLE), directory),
                choices,
                reminders,
                marks,
                obligations,
                settings.site());
    }

    @Bean
    DigestTime digestTime(
            MailSettings settings,
            Letters letters,
            MongoDatabase reminderDatabase,
            Moments moments,
            Entries entries,
            Clock clock) {
        return new DigestTime(
                settings.offered()
                        ? new DailyDigest(
                                letters,
                                new DigestLog(reminderDatabase, clock),
                                new MailServer(settings),
                                moments,
                                entries,
                                clock)
                        : null);
    }
}
