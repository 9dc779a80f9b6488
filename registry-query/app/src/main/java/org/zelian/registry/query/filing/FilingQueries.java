package org.zelian.registry.query.filing;

import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.grading.Gradings;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.parameter.Codes;
import org.zelian.registry.query.parameter.Rules;
import org.zelian.registry.query.person.Contacts;
import org.zelian.registry.query.protectiontarget.TargetPapers;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.regions.CertificateYears;
import org.zelian.registry.query.unit.Particulars;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.filing.FilingDetail;
import org.zelian.registry.views.filing.FilingQuery.FindFiling;
import org.zelian.registry.views.filing.FilingQuery.ListFilings;
import org.zelian.registry.views.filing.FilingQuery.ListRecordedFilings;
import org.zelian.registry.views.filing.FilingQuery.ListTargetFilings;
import org.zelian.registry.views.filing.FilingQuery.ShowFilingHistory;
import org.zelian.registry.views.filing.FilingQuery.SuggestForm;
import org.zelian.registry.views.filing.FilingRow;
import org.zelian.registry.views.filing.RecordedFiling;
import org.zelian.registry.views.filing.SuggestedForm;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** Answers what is asked about filings. One exists for an asker where its target does. */
public final class FilingQueries implements Answering {

    private static final int SOON = 90;

    private final TargetPapers<FilingState> filings;
    private final Targets targets;
    private final FilingViews shown;
    private final FilingFields fields;
    private final FormSuggestions suggestions;
    private final Sentences sentences;

    public FilingQueries(
            Views views,
            FilingProjection projection,
            Targets targets,
            Rules rules,
            Gradings gradings,
            Particulars particulars,
            Codes codes,
            Appointments appointments,
            Contacts contacts,
            Directory directory,
            Sentences sentences) {
        FormViews forms = new FormViews(directory);
        Rows<FilingState> rows = views.rows(projection);
        this.filings = new TargetPapers<>(rows, targets);
        this.targets = targets;
        this.shown = new FilingViews(views, targets, rules, forms);
        this.fields = new FilingFields(forms);
        this.suggestions =
                new FormSuggestions(
                        targets,
                        gradings,
                        new LastForms(rows, forms),
                        particulars,
                        new Places((code, at) -> codes.label("division", code, at)),
                        new Responsible(appointments, contacts));
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindFiling.class, this::find);
        answers.to(ListFilings.class, this::list);
        answers.to(ListTargetFilings.class, this::ofTarget);
        answers.to(ListRecordedFilings.class, this::recorded);
        answers.to(ShowFilingHistory.class, this::history);
        answers.to(SuggestForm.class, this::suggested);
    }

    private FilingDetail find(FindFiling query, Asked asked) {
        return filings.found(
                query.filing().value(),
                asked,
                (state, target) -> shown.detail(state, target, asked));
    }

    private Page<FilingRow> list(ListFilings query, Asked asked) {
        return filings.page(
                filter(query, asked), query.paging(), asked, states -> rows(states, asked));
    }

    private Filter filter(ListFilings query, Asked asked) {
        Filter filter =
                Filter.all()
                        .equalIfGiven(TargetPapers.BY_PHASE, query.phase())
                        .equalIfGiven(FilingProjection.LEVEL, query.level());
        if (query.expiring() != null) {
            Filter soon = expiring(asked);
            filter = query.expiring() ? filter.and(soon) : filter.except(soon);
        }
        String text = query.text();
        if (text != null && !text.isBlank()) {
            Filter named = targets.named(TargetPapers.TARGET, query.within(), text, asked);
            Filter numbered = Filter.all().contains(FilingProjection.NUMBER, text);
            filter = filter.either(List.of(named, numbered));
        }
        return targets.inScope(filter, TargetPapers.TARGET, query.within(), asked);
    }

    private Filter expiring(Asked asked) {
        return shown.years(asked)
                .endingBy(
                        asked.moment().on().plusDays(SOON),
                        FilingProjection.COUNTED,
                        FilingProjection.EXTENDED);
    }

    private Page<RecordedFiling> recorded(ListRecordedFilings query, Asked asked) {
        Filter filter = targets.inScope(Filter.all(), TargetPapers.TARGET, query.within(), asked);
        return filings.page(
                filter,
                query.paging(),
                asked,
                states -> states.stream().map(FilingQueries::recorded).toList());
    }

    private static RecordedFiling recorded(FilingState state) {
        return new RecordedFiling(
                state.filing(),
                state.target(),
                state.phase(),
                state.since(),
                state.level(),
                state.certificate(),
                state.existing());
    }

    private List<FilingRow> ofTarget(ListTargetFilings query, Asked asked) {
        return rows(filings.of(query.target(), asked), asked);
    }

    private List<FilingRow> rows(List<FilingState> states, Asked asked) {
        CertificateYears years = shown.years(asked);
        return filings.with(
                states, (state, target) -> FilingViews.row(state, target, years, asked), asked);
    }

    private List<HistoryEntry> history(ShowFilingHistory query, Asked asked) {
        return sentences.timeline(
                fields.told(filings.history(query.filing().value(), asked)),
                FilingFields.fields(),
                asked);
    }

    private SuggestedForm suggested(SuggestForm query, Asked asked) {
        return suggestions.of(targets.seen(query.target(), asked), asked);
    }
}
