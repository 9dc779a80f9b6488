package org.zelian.registry.frontend.parameter;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Done;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.parameter.CodeTableView;
import org.zelian.registry.views.parameter.CodeView;
import org.zelian.registry.views.parameter.HolidaysView;
import org.zelian.registry.views.parameter.ParameterQuery;
import org.zelian.registry.views.parameter.ParameterView;

import java.util.List;

@RestController
@RequestMapping("/api/v1")
final class ParameterController {

    private final Queries queries;
    private final Commands commands;

    ParameterController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/parameters")
    Relayed<List<ParameterView>> listParameters(Asking asking) {
        return queries.answer(new ParameterQuery.ListParameters(), asking);
    }

    @GetMapping("/parameters/history")
    Relayed<List<HistoryEntry>> showParameterHistory(@RequestParam String stream, Asking asking) {
        return queries.answer(new ParameterQuery.ShowParameterHistory(stream), asking);
    }

    @GetMapping("/code-tables")
    Relayed<List<CodeTableView>> listCodeTables(Asking asking) {
        return queries.answer(new ParameterQuery.ListCodeTables(), asking);
    }

    @GetMapping("/code-tables/{table}")
    Relayed<List<CodeView>> showCodeTable(
            @PathVariable String table,
            @RequestParam(defaultValue = "false") boolean includeWithdrawn,
            Asking asking) {
        return queries.answer(new ParameterQuery.ShowCodeTable(table, includeWithdrawn), asking);
    }

    @GetMapping("/holidays/{year}")
    ResponseEntity<Relayed<HolidaysView>> showHolidays(@PathVariable int year, Asking asking) {
        return queries.detail(
                new ParameterQuery.ShowHolidays(year),
                asking,
                HolidaysView.class,
                HolidaysView::version);
    }

    @PostMapping("/parameters/{key}/set")
    Done setParameter(
            @PathVariable String key,
            @RequestBody ParameterRequest.SetValue request,
            @Versioned(required = false) Sending sending) {
        return commands.act(because -> request.of(key, because), request, sending);
    }

    @PostMapping("/code-tables/{table}/introduce")
    Done introduceCode(
            @PathVariable String table,
            @RequestBody ParameterRequest.Introduce request,
            @Versioned(required = false) Sending sending) {
        return commands.act(because -> request.of(table, because), request, sending);
    }

    @PostMapping("/code-tables/{table}/withdraw")
    Done withdrawCode(
            @PathVariable String table,
            @RequestBody ParameterRequest.Withdraw request,
            @Versioned Sending sending) {
        return commands.act(because -> request.of(table, because), request, sending);
    }

    @PostMapping("/holidays/{year}/publish")
    Done publishHolidays(
            @PathVariable int year,
            @RequestBody ParameterRequest.Publish request,
            @Versioned(required = false) Sending sending) {
        return commands.act(because -> request.of(year, because), request, sending);
    }
}
