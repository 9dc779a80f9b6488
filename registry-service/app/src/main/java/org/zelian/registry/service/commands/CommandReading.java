package org.zelian.registry.service.commands;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.contract.evidence.EvidenceCommand.RecordEvidence;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.json.value.UnreadableValue;
import org.zelian.registry.service.personal.SealedFields;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes to command, or a refusal that names the field. */
public final class CommandReading {

    private final RegistryJson json = RegistryJson.plain();
    private final MasterKey master;

    public CommandReading(MasterKey master) {
        this.master = master;
    }

    /**
     * A command read.
     *
     * @param digest of name, content and day. Keyed: without the master key nobody can guess, even
     *     after an erasure, what personal data it was made of
     */
    record Read(Ask ask, String digest) {}

    /** Files are not among what is sent here: only their upload puts them on record. */
    Read read(byte[] body) {
        CommandRequest request = json.read(CommandRequest.class, body);
        Class<? extends RegistryCommand> type = CommandCatalogue.command(request.name());
        if (type == null || type == RecordEvidence.class) {
            throw new UnreadableValue("/name", "CommandIsKnown", List.of(request.name()));
        }
        RegistryCommand command = json.read(type, request.command());
        try {
            SealedFields.arriveOpen(command);
        } catch (InvalidValue e) {
            throw new UnreadableValue("/command", e.rule(), e.arguments());
        }
        Ask ask =
                new Ask(
                        request.id(),
                        command,
                        request.appointment(),
                        request.effective(),
                        request.expectedVersion());
        return new Read(ask, digest(request.name(), request.command().text(), request.effective()));
    }

    /** The digest of a command that the registry gives itself. */
    public String digest(Ask ask) {
        String name = CommandCatalogue.name(ask.command().getClass());
        String content = new String(json.write(ask.command()), StandardCharsets.UTF_8);
        return digest(name, content, ask.effective());
    }

    private String digest(String name, String content, @Nullable Object effective) {
        return master.keyedHash("command", name + "\n" + content + "\n" + effective);
    }
}
