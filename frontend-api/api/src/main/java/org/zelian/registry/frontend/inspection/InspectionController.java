package org.zelian.registry.frontend.inspection;

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
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.inspection.InspectionDetail;
import org.zelian.registry.views.inspection.InspectionQuery;
import org.zelian.registry.views.inspection.InspectionRow;

import java.util.List;

@RestController
@RequestMapping("/api/v1")
final class InspectionController {

    private final Queries queries;
    private final Commands commands;

    InspectionController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/inspections")
    Relayed<Page<InspectionRow>> listInspections(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable ProtectionTargetId target,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable InspectionKind kind,
            @RequestParam(required = false) @Nullable Boolean upToLevel,
            @RequestParam(required = false) @Nullable Integer year,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new InspectionQuery.ListInspections(
                        within, target, text, kind, upToLevel, year, paging),
                asking);
    }

    @GetMapping("/protection-targets/{target}/inspections")
    Relayed<List<InspectionRow>> listTargetInspections(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new InspectionQuery.ListTargetInspections(target), asking);
    }

    @GetMapping("/inspections/{inspection}")
    ResponseEntity<Relayed<InspectionDetail>> findInspection(
            @PathVariable InspectionId inspection, Asking asking) {
        return queries.detail(
                new InspectionQuery.FindInspection(inspection),
                asking,
                InspectionDetail.class,
                found -> found.inspection().version());
    }

    @GetMapping("/inspections/{inspection}/history")
    Relayed<List<HistoryEntry>> showInspectionHistory(
            @PathVariable InspectionId inspection, Asking asking) {
        return queries.answer(new InspectionQuery.ShowInspectionHistory(inspection), asking);
    }

    @PostMapping("/inspections")
    ResponseEntity<Done> recordInspection(
            @RequestBody InspectionRequest.Enter request, Sending sending) {
        return commands.create(
                "/api/v1/inspections/", InspectionId.from(sending.key()), request, sending);
    }

    @PostMapping("/inspections/{inspection}/correct")
    Done correctInspection(
            @PathVariable InspectionId inspection,
            @RequestBody InspectionRequest.Correct request,
            @Versioned Sending sending) {
        return commands.change(inspection, request, sending);
    }
}
