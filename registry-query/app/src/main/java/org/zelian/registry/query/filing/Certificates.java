package org.zelian.registry.query.filing;

import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.views.home.SearchHit;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Filings by the number of their certificate. */
public final class Certificates {

    /** Less than this names no certificate. */
    private static final Pattern NUMBER = Pattern.compile("[\\d-]{5,}");

    private static final Order LATEST_FIRST = new Order(FilingProjection.BY_SINCE, true);

    private final Rows<FilingState> filings;
    private final Targets targets;

    public Certificates(Rows<FilingState> filings, Targets targets) {
        this.filings = filings;
        this.targets = targets;
    }

    /** The first of those in scope whose number holds the text. */
    public List<SearchHit> found(String text, int most, Asked asked) {
        if (!NUMBER.matcher(text).matches()) {
            return List.of();
        }
        Filter filter =
                targets.inScope(
                        Filter.all().contains(FilingProjection.NUMBER, text),
                        FilingProjection.TARGET,
                        null,
                        asked);
        List<FilingState> found =
                filings.page(filter, LATEST_FIRST, 1, most, asked.moment()).rows();
        Map<String, TargetState> known =
                targets.many(found.stream().map(FilingState::target).toList(), asked.moment());
        return found.stream()
                .<SearchHit>mapMulti(
                        (filing, hits) -> {
                            TargetState target = known.get(filing.target().value());
                            Certificate certificate = filing.certificate();
                            if (target != null && certificate != null) {
                                hits.accept(
                                        new SearchHit(
                                                "filing",
                                                filing.filing().value(),
                                                certificate.number().value(),
                                                target.name()));
                            }
                        })
                .toList();
    }
}
