package org.zelian.registry.frontend.evidence;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceLimits;
import org.zelian.registry.contract.evidence.EvidenceReceipt;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.evidence.EvidenceQuery;
import org.zelian.registry.views.evidence.EvidenceView;

@RestController
@RequestMapping("/api/v1")
final class EvidenceController {

    private final Queries queries;
    private final Evidence evidence;

    EvidenceController(Queries queries, Evidence evidence) {
        this.queries = queries;
        this.evidence = evidence;
    }

    @GetMapping("/evidence/limits")
    EvidenceLimits showEvidenceLimits() {
        return evidence.limits();
    }

    @PostMapping("/units/{unit}/evidence")
    EvidenceReceipt uploadEvidence(@PathVariable UnitId unit, Sending sending, Upload file) {
        return evidence.upload(unit, file, sending);
    }

    @GetMapping("/units/{unit}/evidence")
    Relayed<Page<EvidenceView>> listEvidence(
            @PathVariable UnitId unit, Paging paging, Asking asking) {
        return queries.answer(new EvidenceQuery.ListEvidence(unit, paging), asking);
    }

    @GetMapping("/units/{unit}/evidence/{file}")
    Relayed<EvidenceView> findEvidence(
            @PathVariable UnitId unit, @PathVariable EvidenceDigest file, Asking asking) {
        return queries.answer(new EvidenceQuery.FindEvidence(unit, file), asking);
    }

    /**
     * A file that goes with a target, for whoever sees that; its unit need not be theirs to see.
     */
    @GetMapping("/protection-targets/{target}/evidence/{file}")
    Relayed<EvidenceView> findTargetEvidence(
            @PathVariable ProtectionTargetId target,
            @PathVariable EvidenceDigest file,
            Asking asking) {
        return queries.answer(new EvidenceQuery.FindTargetEvidence(target, file), asking);
    }

    @GetMapping("/protection-targets/{target}/evidence/{file}/content")
    void openTargetEvidence(
            @PathVariable ProtectionTargetId target,
            @PathVariable EvidenceDigest file,
            @RequestParam EvidenceUse use,
            Asking asking,
            Download download) {
        EvidenceView found =
                queries.body(
                        new EvidenceQuery.FindTargetEvidence(target, file),
                        asking,
                        EvidenceView.class);
        evidence.openWithTarget(target, found.unit(), file, use, asking, download);
    }

    @GetMapping("/units/{unit}/evidence/{file}/content")
    void openEvidence(
            @PathVariable UnitId unit,
            @PathVariable EvidenceDigest file,
            @RequestParam EvidenceUse use,
            Asking asking,
            Download download) {
        evidence.open(unit, file, use, asking, download);
    }
}
