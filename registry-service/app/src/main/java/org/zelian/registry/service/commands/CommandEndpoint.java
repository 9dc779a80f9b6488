package org.zelian.registry.service.commands;

import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.service.demo.DemoTime;

import java.io.IOException;
import java.io.InputStream;

/** {@code POST /commands}: name → record → authority and facts → command bus → answer. */
@RestController
class CommandEndpoint {

    private final CommandReading reading;
    private final Commands commands;
    private final DemoTime demo;
    private final RegistryJson json = RegistryJson.plain();

    CommandEndpoint(CommandReading reading, Commands commands, DemoTime demo) {
        this.reading = reading;
        this.commands = commands;
        this.demo = demo;
    }

    @PostMapping(path = "/commands", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] command(InputStream body, Authentication sender) throws IOException {
        CommandReading.Read read = reading.read(LimitedBody.read(body));
        Actor actor = Senders.person(sender);
        return demo.during(
                sender,
                () -> json.write(commands.carryOut(read.ask(), actor, read.digest())),
                () -> commands.answered(read.ask(), actor, read.digest()).map(json::write));
    }
}
