package org.zelian.registry.frontend.unit;

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
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.unit.UnitDetail;
import org.zelian.registry.views.unit.UnitNode;
import org.zelian.registry.views.unit.UnitQuery;
import org.zelian.registry.views.unit.UnitRow;

import java.util.List;

@RestController
@RequestMapping("/api/v1/units")
final class UnitController {

    private final Queries queries;
    private final Commands commands;

    UnitController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/tree")
    Relayed<List<UnitNode>> showUnitTree(
            @RequestParam(defaultValue = "false") boolean includeEnded, Asking asking) {
        return queries.answer(new UnitQuery.ShowUnitTree(includeEnded), asking);
    }

    @GetMapping
    Relayed<Page<UnitRow>> listUnits(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(defaultValue = "false") boolean includeEnded,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new UnitQuery.ListUnits(within, text, kind, includeEnded, paging), asking);
    }

    @GetMapping("/{unit}")
    ResponseEntity<Relayed<UnitDetail>> findUnit(@PathVariable UnitId unit, Asking asking) {
        return queries.detail(
                new UnitQuery.FindUnit(unit),
                asking,
                UnitDetail.class,
                found -> found.unit().version());
    }

    @GetMapping("/{unit}/history")
    Relayed<List<HistoryEntry>> showUnitHistory(@PathVariable UnitId unit, Asking asking) {
        return queries.answer(new UnitQuery.ShowUnitHistory(unit), asking);
    }

    @PostMapping
    ResponseEntity<Done> registerUnit(@RequestBody UnitRequest.Register request, Sending sending) {
        return commands.create("/api/v1/units/", UnitId.from(sending.key()), request, sending);
    }

    @PostMapping("/{unit}/rename")
    Done renameUnit(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.Rename request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/record-codes")
    Done recordUnitCodes(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.RecordCodes request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/reclassify")
    Done reclassifyUnit(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.Reclassify request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/name-functional-department")
    Done nameFunctionalDepartment(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.NameFunctionalDepartment request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/move")
    Done moveUnit(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.Move request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/merge")
    Done mergeUnit(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.Merge request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/split")
    Done splitUnit(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.Split request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/close")
    Done closeUnit(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.Close request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/correct-registration")
    Done correctUnitRegistration(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.CorrectRegistration request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }

    @PostMapping("/{unit}/correct-name")
    Done correctUnitName(
            @PathVariable UnitId unit,
            @RequestBody UnitRequest.CorrectName request,
            @Versioned Sending sending) {
        return commands.change(unit, request, sending);
    }
}
