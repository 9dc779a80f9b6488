package org.zelian.registry.query.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.parameter.CodeTableView;
import org.zelian.registry.views.parameter.CodeView;
import org.zelian.registry.views.parameter.HolidaysView;
import org.zelian.registry.views.parameter.ParameterQuery.ListCodeTables;
import org.zelian.registry.views.parameter.ParameterQuery.ListParameters;
import org.zelian.registry.views.parameter.ParameterQuery.ShowCodeTable;
import org.zelian.registry.views.parameter.ParameterQuery.ShowHolidays;
import org.zelian.registry.views.parameter.ParameterQuery.ShowParameterHistory;
import org.zelian.registry.views.parameter.ParameterView;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers what is asked about rules, code tables and holidays. Whoever holds a post may ask. */
public final class ParameterQueries implements Answering {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Views views;
    private final Rows<ParameterState> parameters;
    private final Rows<CodeState> codes;
    private final Rows<HolidaysState> holidays;
    private final Sentences sentences;

    public ParameterQueries(
            Views views,
            Rows<ParameterState> parameters,
            Rows<CodeState> codes,
            Rows<HolidaysState> holidays,
            Sentences sentences) {
        this.views = views;
        this.parameters = parameters;
        this.codes = codes;
        this.holidays = holidays;
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(ListParameters.class, this::list);
        answers.to(ListCodeTables.class, this::tables);
        answers.to(ShowCodeTable.class, this::table);
        answers.to(ShowHolidays.class, this::year);
        answers.to(ShowParameterHistory.class, this::history);
    }

    private static void mustHoldAPost(Asked asked) {
        if (asked.posts().isEmpty()) {
            throw new NotFound("parameters");
        }
    }

    private List<ParameterView> list(ListParameters query, Asked asked) {
        mustHoldAPost(asked);
        List<ParameterState> all =
                parameters.all(Filter.all(), Order.by(ParameterProjection.BY_KEY), asked.moment());
        Map<String, Long> versions =
                views.versions(
                        all.stream().map(one -> ParameterProjection.stream(one.key())).toList(),
                        asked.moment().position());
        return all.stream()
                .map(
                        one ->
                                one.view(
                                        versions.getOrDefault(
                                                ParameterProjection.stream(one.key()), 0L)))
                .toList();
    }

    private List<CodeTableView> tables(ListCodeTables query, Asked asked) {
        mustHoldAPost(asked);
        Map<String, String> labels =
                codes(CodeTableView.NAMES, asked.moment()).stream()
                        .filter(code -> inForce(code, asked.moment().on()))
                        .collect(Collectors.toMap(CodeState::code, CodeState::label));
        return codes.counts(CodeProjection.TABLE, Filter.all(), asked.moment()).keySet().stream()
                .sorted()
                .map(table -> new CodeTableView(table, labels.get(table)))
                .toList();
    }

    private List<CodeView> table(ShowCodeTable query, Asked asked) {
        mustHoldAPost(asked);
        List<CodeState> all = codes(query.table(), asked.moment());
        if (all.isEmpty()) {
            throw new NotFound(query.table());
        }
        long version =
                views.version(CodeProjection.stream(query.table()), asked.moment().position());
        return all.stream()
                .filter(code -> query.includeWithdrawn() || inForce(code, asked.moment().on()))
                .map(code -> code.view(version))
                .toList();
    }

    private List<CodeState> codes(String table, Snapshot at) {
        return codes.all(
                Filter.all().equal(CodeProjection.TABLE, table),
                Order.by(CodeProjection.BY_ORDER),
                at);
    }

    private static boolean inForce(CodeState code, LocalDate day) {
        LocalDate until = code.until();
        return until == null || !until.isBefore(day);
    }

    private HolidaysView year(ShowHolidays query, Asked asked) {
        mustHoldAPost(asked);
        String stream = HolidaysProjection.stream(query.year());
        return holidays.one(stream, asked.moment())
                .map(year -> year.view(views.version(stream, asked.moment().position())))
                .orElseThrow(() -> new NotFound(stream));
    }

    private List<HistoryEntry> history(ShowParameterHistory query, Asked asked) {
        mustHoldAPost(asked);
        List<Sentences.Told> told = told(query.stream(), asked);
        if (told.isEmpty()) {
            throw new NotFound(query.stream());
        }
        return sentences.timeline(told, asked);
    }

    private List<Sentences.Told> told(String stream, Asked asked) {
        long position = asked.moment().position();
        String table = table(stream);
        if (table != null) {
            return codes(table, asked.moment().on(LAST_DAY)).stream()
                    .flatMap(code -> ofCode(code, position).stream())
                    .toList();
        }
        Rows<?> rows = stream.startsWith("holidays-") ? holidays : parameters;
        Fields fields = new Fields(Set.of("key", "since"), value -> null);
        return rows.history(stream, position).stream()
                .map(step -> new Sentences.Told(step, fields))
                .toList();
    }

    private static @Nullable String table(String stream) {
        String prefix = CodeProjection.stream("");
        return stream.startsWith(prefix) ? stream.substring(prefix.length()) : null;
    }

    /** Its fields are told under the code, since a table's entries are about one code each. */
    private List<Sentences.Told> ofCode(CodeState code, long position) {
        Fields fields =
                new Fields(Set.of("table", "code", "from"), value -> null).under(code.code());
        return codes.history(code.table() + "/" + code.code(), position).stream()
                .map(step -> new Sentences.Told(step, fields))
                .toList();
    }
}
