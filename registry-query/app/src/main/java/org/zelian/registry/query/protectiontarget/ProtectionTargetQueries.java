package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.query.appointment.AppointmentState;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.parameter.Rules;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.query.regions.CertificateYears;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.protectiontarget.OpenOrders;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.FindTarget;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ListRecordedTargets;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ListTargets;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ShowResponsibility;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ShowTargetHistory;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;
import org.zelian.registry.views.protectiontarget.Regions;
import org.zelian.registry.views.protectiontarget.TargetDetail;
import org.zelian.registry.views.protectiontarget.TargetRow;
import org.zelian.registry.views.responsibility.ResponsibilityChain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what is asked about protection targets. */
public final class ProtectionTargetQueries implements Answering {

    private static final Sorting SORTING =
            new Sorting(
                    Set.of(
                            ProtectionTargetProjection.BY_NAME,
                            ProtectionTargetProjection.BY_CHANGE,
                            ProtectionTargetProjection.BY_PHASE,
                            ProtectionTargetProjection.BY_KIND),
                    Order.by(ProtectionTargetProjection.BY_NAME));

    private static final Set<SecurityProtectionLevel> FILED_LEVELS =
            EnumSet.range(SecurityProtectionLevel.L2, SecurityProtectionLevel.L5);

    private final Views views;
    private final Rows<TargetState> rows;
    private final Targets targets;
    private final OrdersOfTargets orders;
    private final Rules rules;
    private final Appointments appointments;
    private final Responsibility responsibility;
    private final Names names;
    private final Sentences sentences;

    public ProtectionTargetQueries(
            Views views,
            Rows<TargetState> rows,
            OrdersOfTargets orders,
            Rules rules,
            Appointments appointments,
            Responsibility responsibility,
            Names names,
            Sentences sentences) {
        this.views = views;
        this.rows = rows;
        this.targets = new Targets(rows);
        this.orders = orders;
        this.rules = rules;
        this.appointments = appointments;
        this.responsibility = responsibility;
        this.names = names;
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindTarget.class, this::find);
        answers.to(ListTargets.class, this::list);
        answers.to(ListRecordedTargets.class, this::recorded);
        answers.to(ShowTargetHistory.class, this::history);
        answers.to(ShowResponsibility.class, this::responsible);
    }

    private TargetDetail find(FindTarget query, Asked asked) {
        TargetState state = targets.seen(query.target(), asked);
        SinceThen since =
                asked.moment().equals(asked.now())
                        ? SinceThen.NOTHING
                        : SinceThen.of(rows, state, asked);
        return new TargetDetail(
                state.view(views.version(state.target().value(), asked.moment().position())),
                state.regions().view(years(asked), orders(List.of(state), asked).apply(state)),
                state.regions().examined().view(asked.moment().on(), asked.scope()::sees),
                asked.tree().name(state.operator()),
                asked.tree().path(state.operator()).stream().map(TreeUnit::shown).toList(),
                since.differences(),
                since.changes());
    }

    private Function<TargetState, OpenOrders> orders(List<TargetState> states, Asked asked) {
        Map<ProtectionTargetId, OpenOrders> found = orders.of(states, asked);
        return state -> found.getOrDefault(state.target(), OpenOrders.NONE);
    }

    private CertificateYears years(Asked asked) {
        return CertificateYears.known(rules, asked.moment().position());
    }

    private Page<TargetRow> list(ListTargets query, Asked asked) {
        Page<TargetState> page =
                rows.page(filter(query, asked), SORTING, query.paging(), asked.moment());
        Map<UnitId, AppointmentState> responsible = responsible(page.rows(), asked);
        Names.Shown people =
                names.of(
                        responsible.values().stream().map(AppointmentState::person).toList(),
                        asked.moment());
        CertificateYears years = years(asked);
        Function<TargetState, OpenOrders> its = orders(page.rows(), asked);
        return page.map(
                states ->
                        states.stream()
                                .map(
                                        row ->
                                                row(
                                                        row,
                                                        row.regions().view(years, its.apply(row)),
                                                        responsible,
                                                        people,
                                                        asked))
                                .toList());
    }

    private Page<ProtectionTargetView> recorded(ListRecordedTargets query, Asked asked) {
        Filter filter =
                asked.within(Filter.all(), ProtectionTargetProjection.OPERATOR, query.within());
        Page<TargetState> page = rows.page(filter, SORTING, query.paging(), asked.moment());
        Map<String, Long> versions =
                views.versions(
                        page.rows().stream().map(row -> row.target().value()).toList(),
                        asked.moment().position());
        return page.map(
                states ->
                        states.stream()
                                .map(
                                        row ->
                                                row.view(
                                                        versions.getOrDefault(
                                                                row.target().value(), 0L)))
                                .toList());
    }

    private static Filter filter(ListTargets query, Asked asked) {
        Filter filter =
                inPhase(
                                query.phase(),
                                asked.within(
                                        Filter.all(),
                                        ProtectionTargetProjection.OPERATOR,
                                        query.within(),
                                        query.exactly()))
                        .equalIfGiven(ProtectionTargetProjection.BY_KIND, query.kind())
                        .equalIfGiven(ProtectionTargetProjection.LEVEL, query.level())
                        .equalIfGiven(ProtectionTargetProjection.GRADED, query.graded())
                        .equalIfGiven(ProtectionTargetProjection.GRADING_PHASE, query.grading())
                        .equalIfGiven(ProtectionTargetProjection.FILING_PHASE, query.filing())
                        .equalIfGiven(ProtectionTargetProjection.FILED, query.filed());
        String text = query.text();
        Filter whole = toFile(filter, query.toFile());
        return text == null
                ? whole
                : whole.contains(ProtectionTargetProjection.TEXT, Pinyin.searched(text));
    }

    /** What is retired is listed only where it is asked for. */
    private static Filter inPhase(@Nullable LifePhase phase, Filter filter) {
        return phase != null
                ? filter.equal(ProtectionTargetProjection.BY_PHASE, phase)
                : ProtectionTargetProjection.living(filter);
    }

    /** 备案 begins at level 2 (公通字〔2007〕43号 art. 15). */
    private static Filter toFile(Filter filter, @Nullable Boolean asked) {
        if (asked == null) {
            return filter;
        }
        Filter levels = Filter.all().in(ProtectionTargetProjection.LEVEL, FILED_LEVELS);
        return asked ? filter.and(levels) : filter.except(levels);
    }

    /** 直接责任人 by unit; who stands in for one counts only where there is none. */
    private Map<UnitId, AppointmentState> responsible(List<TargetState> rows, Asked asked) {
        Set<UnitId> operators =
                rows.stream().map(TargetState::operator).collect(Collectors.toSet());
        Map<UnitId, AppointmentState> byUnit = new HashMap<>();
        if (!operators.isEmpty()) {
            appointments
                    .holders(operators, Set.of(Role.DIRECT_RESPONSIBLE), asked.moment())
                    .forEach(
                            held ->
                                    byUnit.merge(
                                            held.unit(),
                                            held,
                                            (one, other) -> one.delegation() ? other : one));
        }
        return byUnit;
    }

    private static TargetRow row(
            TargetState row,
            Regions regions,
            Map<UnitId, AppointmentState> responsible,
            Names.Shown people,
            Asked asked) {
        AppointmentState held = responsible.get(row.operator());
        return new TargetRow(
                row.target(),
                row.name(),
                asked.tree().name(row.operator()),
                row.kind(),
                row.phase(),
                row.phaseSince(),
                regions,
                held == null ? null : people.name(held.person()),
                row.changedOn());
    }

    private List<HistoryEntry> history(ShowTargetHistory query, Asked asked) {
        TargetState state = targets.seen(query.target(), asked);
        return sentences.timeline(
                TargetFields.told(rows.history(state.target().value(), asked.moment().position())),
                TargetFields.fields(asked),
                asked);
    }

    private ResponsibilityChain responsible(ShowResponsibility query, Asked asked) {
        return responsibility.of(targets.seen(query.target(), asked).operator(), asked);
    }
}
