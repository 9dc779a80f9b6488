package org.zelian.registry.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.service.keycloak.AccountDirectory;
import org.zelian.registry.testkit.MongoServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens and accounts of our own making, in place of Keycloak's. */
@TestConfiguration(proxyBeanMethods = false)
public class RegistryUnderTest {

    private static final RSAKey KEY = key();

    /** Accounts in memory: the port to Keycloak, which the end-to-end tests use for real. */
    public static final class Directory implements AccountDirectory {
        public final Map<String, Boolean> enabled = new ConcurrentHashMap<>();
        public final Map<String, String> passwords = new ConcurrentHashMap<>();
        public volatile boolean away;

        @Override
        public void ensure(String username, boolean wanted, boolean secondFactor) {
            answer();
            enabled.put(username, wanted);
        }

        @Override
        public void replacePassword(String username, String password) {
            answer();
            passwords.put(username, password);
        }

        private void answer() {
            if (away) {
                throw new IllegalStateException("away");
            }
        }
    }

    @Bean
    Directory directory() {
        return new Directory();
    }

    @Bean
    JwtDecoder testDecoder() throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    }

    /** A master key, and the secret with which one bootstraps once. */
    static Path secrets() {
        try {
            Path folder = Files.createTempDirectory("zelian-service-");
            Files.write(folder.resolve("master"), new byte[32]);
            Files.writeString(folder.resolve("bootstrap"), "once");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the registry is told of the world around it. */
    static void surroundings(DynamicPropertyRegistry properties, MongoServer server, Path secrets) {
        properties.add("zelian.ledger-uri", server::uri);
        properties.add("zelian.service-uri", server::uri);
        properties.add("zelian.master-key-file", () -> secrets.resolve("master"));
        properties.add("zelian.bootstrap-secret-file", () -> secrets.resolve("bootstrap"));
        properties.add("zelian.issuer", () -> "http://127.0.0.1:1/realms/zelian");
        properties.add("zelian.keycloak-url", () -> "http://127.0.0.1:1");
        properties.add("zelian.keycloak-admin-client-id", () -> "registry-accounts");
    }

    static String token(PersonId person) {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .claim("preferred_username", person.number().toLowerCase(Locale.ROOT))
                        .audience("registry-service")
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
