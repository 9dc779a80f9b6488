package org.zelian.registry.service.wiring;

import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.service.RegistryDays;
import org.zelian.registry.service.ServiceSettings;
import org.zelian.registry.service.bootstrap.Bootstrap;
import org.zelian.registry.service.bootstrap.BootstrapSecret;
import org.zelian.registry.service.commands.CommandReading;
import org.zelian.registry.service.commands.Commands;
import org.zelian.registry.service.demo.DemoTime;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.keycloak.AccountBook;
import org.zelian.registry.service.keycloak.AccountDirectory;
import org.zelian.registry.service.keycloak.AccountWorker;
import org.zelian.registry.service.keycloak.Accounts;
import org.zelian.registry.service.keycloak.AccountsFollowAppointments;
import org.zelian.registry.service.keycloak.KeycloakDirectory;
import org.zelian.registry.service.keycloak.KeycloakSettings;

/** Accounts that follow appointments, and the first of them. */
@Configuration
class AccountWiring {

    @Bean
    @ConditionalOnMissingBean
    AccountDirectory accountDirectory(KeycloakSettings keycloak, ServiceSettings settings) {
        return new KeycloakDirectory(keycloak, demoPassword(settings));
    }

    @Bean
    AccountBook accountBook(MongoDatabase serviceDatabase) {
        return new AccountBook(serviceDatabase);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    AccountsFollowAppointments accountsFollowAppointments(Ledger ledger, AccountBook book) {
        return new AccountsFollowAppointments(ledger.reader(), book);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    AccountWorker accountWorker(
            AccountBook book,
            AccountDirectory directory,
            FactsFeed feed,
            RegistryDays days,
            DemoTime demo) {
        return new AccountWorker(book, directory, feed, days, demo);
    }

    @Bean
    Accounts accounts(
            AccountBook book,
            AccountDirectory directory,
            MasterKey master,
            DemoTime clock,
            ServiceSettings settings) {
        return new Accounts(book, directory, master, clock, demoPassword(settings));
    }

    @Bean
    Bootstrap bootstrap(
            Commands commands, CommandReading reading, RegistryDays days, Ledger ledger) {
        return new Bootstrap(commands, reading, days, ledger.genesis().random());
    }

    @Bean
    BootstrapSecret bootstrapSecret(ServiceSettings settings) {
        return new BootstrapSecret(settings.bootstrapSecretFile());
    }

    private static @Nullable String demoPassword(ServiceSettings settings) {
        return settings.demo() ? settings.demoPassword() : null;
    }
}
