package org.zelian.registry.service.bootstrap;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.service.commands.LimitedBody;
import org.zelian.registry.service.demo.DemoGenerator;
import org.zelian.registry.service.demo.DemoTime;
import org.zelian.registry.service.facts.authority.NotPermitted;
import org.zelian.registry.service.facts.authority.NotPermitted.Reason;
import org.zelian.registry.service.keycloak.Accounts;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;

/** {@code POST /bootstrap}: once, from this machine, by whoever can read the secret. */
@RestController
class BootstrapEndpoint {

    private final Bootstrap bootstrap;
    private final BootstrapSecret secret;
    private final Accounts accounts;
    private final DemoTime demo;
    private final RegistryJson json = RegistryJson.plain();

    BootstrapEndpoint(
            Bootstrap bootstrap, BootstrapSecret secret, Accounts accounts, DemoTime demo) {
        this.bootstrap = bootstrap;
        this.secret = secret;
        this.accounts = accounts;
        this.demo = demo;
    }

    @PostMapping(path = "/bootstrap", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] bootstrap(HttpServletRequest request, InputStream body) throws IOException {
        Authentication generator = generator(request);
        if (!isLocal(request) || !isAllowed(request)) {
            throw new NotPermitted(Reason.OUT_OF_SCOPE, List.of());
        }
        FirstAdministrator first = json.read(FirstAdministrator.class, LimitedBody.read(body));
        Bootstrapped made = demo.during(generator, () -> bootstrap.carryOut(first));
        String password = accounts.firstSlip(made.person()).orElse(null);
        if (password == null) {
            return json.write(made);
        }
        secret.discard();
        return json.write(made.with(password));
    }

    private boolean isAllowed(HttpServletRequest request) throws IOException {
        return SecurityContextHolder.getContext().getAuthentication() instanceof DemoGenerator
                || secret.isGivenIn(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    /** In a demo store the bureau, too, is made at an instant of the generator's choosing. */
    private static @Nullable Authentication generator(HttpServletRequest request) {
        return request.getHeader(DemoGenerator.INSTANT) == null ? null : DemoGenerator.of(request);
    }

    private static boolean isLocal(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
