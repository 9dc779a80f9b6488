package org.zelian.registry.frontend.write;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.json.RegistryJson;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Sends commands to the write side. */
@Component
public final class Commands {

    private final Upstream service;
    private final RegistryJson json;

    Commands(Upstream service, RegistryJson json) {
        this.service = service;
        this.json = json;
    }

    /** The outcome of a command; the same key gets the same outcome again. */
    public Done send(Ask ask) {
        Sent sent =
                new Sent(
                        ask.id(),
                        CommandCatalogue.name(ask.command().getClass()),
                        ask.command(),
                        ask.appointment(),
                        ask.effective(),
                        ask.expectedVersion());
        return json.read(Done.class, service.post("/commands", json.write(sent)));
    }

    /** The outcome of what a body asks of the thing in the path. */
    public <I> Done change(I about, RequestAbout<I> request, Sending sending) {
        return act(because -> request.of(about, because), request, sending);
    }

    /** The outcome of a command that its path alone names. */
    public Done act(
            Function<Basis, RegistryCommand> command, WriteRequest request, Sending sending) {
        return send(sending.ask(command.apply(sending.basis(request)), request));
    }

    /** 201 with the place of what a body asks to make. */
    public <I extends Identifier> ResponseEntity<Done> create(
            String path, I made, RequestAbout<I> request, Sending sending) {
        return created(path, made, change(made, request, sending));
    }

    /** 201 with the place of what was made. */
    public static ResponseEntity<Done> created(String path, Identifier made, Done done) {
        return ResponseEntity.created(URI.create(path + made.value())).body(done);
    }

    /** What is sent to {@code /commands}. */
    record Sent(
            UUID id,
            String name,
            RegistryCommand command,
            @Nullable AppointmentId appointment,
            @Nullable LocalDate effective,
            @Nullable Long expectedVersion) {}
}
