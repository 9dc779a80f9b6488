package org.zelian.registry.query.filing;

import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.protectiontarget.TargetPapers;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.views.home.SearchHit;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Filings by the number of their certificate. */
public final class Certificates {

    /** Less than this names no certificate. */
    private static final Pattern NUMBER = Pattern.compile("[\\d-]{5,}");

    private static final Order LATEST_FIRST = new Order(TargetPapers.BY_SINCE, true);

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
                        TargetPapers.TARGET,
                        null,
                        asked);
        List<FilingState> found =
                filings.page(filter, LATEST_FIRST, 1, most, asked.moment()).rows();
        return targets.with(found, FilingState::target, Certificates::hit, asked.moment());
    }

    private static SearchHit hit(FilingState filing, TargetState target) {
        return new SearchHit(
                "filing",
                filing.filing().value(),
                Objects.requireNonNull(filing.certificate()).number().value(),
                target.name());
    }
}
