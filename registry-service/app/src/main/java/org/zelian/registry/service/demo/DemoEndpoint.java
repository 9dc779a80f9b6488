package org.zelian.registry.service.demo;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.service.facts.authority.NotPermitted;
import org.zelian.registry.service.facts.authority.NotPermitted.Reason;

import java.util.List;

/** {@code POST /demo/finished}: the generator has ended, and live commands are taken. */
@RestController
class DemoEndpoint {

    private final DemoTime time;

    DemoEndpoint(DemoTime time) {
        this.time = time;
    }

    @PostMapping("/demo/finished")
    void finished(Authentication sender) {
        if (!(sender instanceof DemoGenerator)) {
            throw new NotPermitted(Reason.OUT_OF_SCOPE, List.of());
        }
        time.finish();
    }
}
