package org.zelian.registry.frontend.person;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.person.PersonDetail;
import org.zelian.registry.views.person.PersonQuery;
import org.zelian.registry.views.person.PersonRow;

import java.util.List;

@RestController
@RequestMapping("/api/v1/people")
final class PersonController {

    private final Queries queries;
    private final Commands commands;

    PersonController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping
    Relayed<Page<PersonRow>> listPeople(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean includeLeft,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new PersonQuery.ListPeople(within, text, includeLeft, paging), asking);
    }

    @GetMapping("/{person}")
    ResponseEntity<Relayed<PersonDetail>> findPerson(@PathVariable PersonId person, Asking asking) {
        return queries.detail(
                new PersonQuery.FindPerson(person),
                asking,
                PersonDetail.class,
                found -> found.person().version());
    }

    @GetMapping("/{person}/history")
    Relayed<List<HistoryEntry>> showPersonHistory(@PathVariable PersonId person, Asking asking) {
        return queries.answer(new PersonQuery.ShowPersonHistory(person), asking);
    }

    @PostMapping
    ResponseEntity<Done> registerPerson(
            @RequestBody PersonRequest.Register request, Sending sending) {
        return commands.create("/api/v1/people/", PersonId.from(sending.key()), request, sending);
    }

    @PostMapping("/{person}/rename")
    Done renamePerson(
            @PathVariable PersonId person,
            @RequestBody PersonRequest.Rename request,
            @Versioned Sending sending) {
        return commands.change(person, request, sending);
    }

    @PostMapping("/{person}/record-contacts")
    Done recordContacts(
            @PathVariable PersonId person,
            @RequestBody PersonRequest.RecordContacts request,
            @Versioned Sending sending) {
        return commands.change(person, request, sending);
    }

    @PostMapping("/{person}/record-identity")
    Done recordIdentity(
            @PathVariable PersonId person,
            @RequestBody PersonRequest.RecordIdentity request,
            @Versioned Sending sending) {
        return commands.change(person, request, sending);
    }

    @PostMapping("/{person}/transfer")
    Done transferPerson(
            @PathVariable PersonId person,
            @RequestBody PersonRequest.Transfer request,
            @Versioned Sending sending) {
        return commands.change(person, request, sending);
    }

    @PostMapping("/{person}/record-leaving")
    Done recordLeaving(
            @PathVariable PersonId person,
            @RequestBody PersonRequest.RecordLeaving request,
            @Versioned Sending sending) {
        return commands.change(person, request, sending);
    }

    @PostMapping("/{person}/record-as-same")
    Done recordAsSamePerson(
            @PathVariable PersonId person,
            @RequestBody PersonRequest.RecordAsSame request,
            @Versioned Sending sending) {
        return commands.change(person, request, sending);
    }

    @PostMapping("/{person}/correct-name")
    Done correctPersonName(
            @PathVariable PersonId person,
            @RequestBody PersonRequest.CorrectName request,
            @Versioned Sending sending) {
        return commands.change(person, request, sending);
    }
}
