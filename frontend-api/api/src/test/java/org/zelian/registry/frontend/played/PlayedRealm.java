package org.zelian.registry.frontend.played;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** The realm: says where it is, hands out tokens, renews them. */
public final class PlayedRealm {

    public static final String NUMBER = "7K3M9QXA";

    private final HttpServer server;
    private final RSAKey key;
    private volatile @Nullable String nonce;
    private volatile int seconds = 300;
    private volatile boolean renews = true;
    private volatile String lastForm = "";

    public PlayedRealm() {
        try {
            key = new RSAKeyGenerator(2048).keyID("played").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realms/zelian/.well-known/openid-configuration", this::discovery);
        server.createContext(
                "/realms/zelian/keys",
                exchange -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/realms/zelian/token", this::token);
        server.createContext(
                "/realms/zelian/userinfo",
                exchange -> send(exchange, 200, "{\"sub\":\"somebody\"}"));
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/zelian";
    }

    /** The next login is answered with this nonce; its access token lasts so long. */
    public void signsIn(String withNonce, int lasting) {
        nonce = withNonce;
        seconds = lasting;
        renews = true;
    }

    public void endsItsSession() {
        renews = false;
    }

    /** What the edge sent last to get a token. */
    public String lastForm() {
        return lastForm;
    }

    /** An access token of a person's account, for an audience. */
    public String tokenFor(String account, String audience) {
        return signed(
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject("somebody")
                        .audience(List.of(audience))
                        .claim("preferred_username", account)
                        .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                        .build());
    }

    private void discovery(HttpExchange exchange) throws IOException {
        send(
                exchange,
                200,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/userinfo",
                "end_session_endpoint":"%1$s/logout","subject_types_supported":["public"],
                "token_endpoint_auth_methods_supported":["client_secret_basic"]}
                """
                        .formatted(issuer()));
    }

    private void token(HttpExchange exchange) throws IOException {
        lastForm = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (lastForm.contains("grant_type=refresh_token") && !renews) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        JWTClaimsSet.Builder id =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject("somebody")
                        .audience("registry-frontend")
                        .claim("preferred_username", NUMBER.toLowerCase(Locale.ROOT))
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        if (!lastForm.contains("grant_type=refresh_token")) {
            id.claim("nonce", nonce);
        }
        send(
                exchange,
                200,
                """
                {"access_token":"%s","id_token":"%s","refresh_token":"a-refresh-token",
                "token_type":"Bearer","expires_in":%d,"scope":"openid"}
                """
                        .formatted(
                                tokenFor("7k3m9qxa", "registry-api"), signed(id.build()), seconds));
    }

    private String signed(JWTClaimsSet claims) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
