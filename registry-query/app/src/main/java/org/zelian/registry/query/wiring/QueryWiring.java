package org.zelian.registry.query.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.registry.query.appointment.AppointmentQueries;
import org.zelian.registry.query.appointment.AppointmentViews;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.endpoint.Askers;
import org.zelian.registry.query.endpoint.Circumstances;
import org.zelian.registry.query.evaluation.EvaluationQueries;
import org.zelian.registry.query.evidence.EvidenceQueries;
import org.zelian.registry.query.filing.Certificates;
import org.zelian.registry.query.filing.FilingQueries;
import org.zelian.registry.query.grading.GradingQueries;
import org.zelian.registry.query.grading.Gradings;
import org.zelian.registry.query.history.Entries;
import org.zelian.registry.query.history.Moments;
import org.zelian.registry.query.history.ViewFollower;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.home.Endings;
import org.zelian.registry.query.home.HomeQueries;
import org.zelian.registry.query.home.RecentChanges;
import org.zelian.registry.query.home.SearchEverywhere;
import org.zelian.registry.query.home.Vacancies;
import org.zelian.registry.query.importing.ImportQueries;
import org.zelian.registry.query.importing.ImportViews;
import org.zelian.registry.query.inspection.InspectionQueries;
import org.zelian.registry.query.inspection.ProtectionPlanQueries;
import org.zelian.registry.query.obligations.ObligationQueries;
import org.zelian.registry.query.obligations.Overdue;
import org.zelian.registry.query.parameter.Codes;
import org.zelian.registry.query.parameter.ParameterQueries;
import org.zelian.registry.query.parameter.Rules;
import org.zelian.registry.query.person.Contacts;
import org.zelian.registry.query.person.People;
import org.zelian.registry.query.person.PeopleIndex;
import org.zelian.registry.query.person.PersonQueries;
import org.zelian.registry.query.protectiontarget.ProtectionTargetQueries;
import org.zelian.registry.query.protectiontarget.Responsibility;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.rectification.OrderNames;
import org.zelian.registry.query.rectification.RectificationQueries;
import org.zelian.registry.query.rectification.TargetOrders;
import org.zelian.registry.query.statistics.RectificationComparisons;
import org.zelian.registry.query.statistics.StatisticsQueries;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.query.unit.Particulars;
import org.zelian.registry.query.unit.UnitCounts;
import org.zelian.registry.query.unit.UnitQueries;
import org.zelian.registry.query.unit.UnitTrees;
import org.zelian.registry.query.unit.UnitsByText;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Who answers. */
@Configuration
class QueryWiring {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Moments moments(ViewFollower follower, Entries entries, Clock clock) {
        return new Moments(follower, entries, clock, PATIENCE);
    }

    @Bean
    Appointments appointments(Views views) {
        return new Appointments(views.rows(ViewWiring.APPOINTMENTS));
    }

    @Bean
    UnitTrees unitTrees(Views views) {
        return new UnitTrees(views.rows(ViewWiring.UNITS));
    }

    @Bean
    Askers askers(Appointments appointments, UnitTrees trees) {
        return new Askers(appointments, trees);
    }

    @Bean
    Circumstances circumstances(Moments moments, Askers askers) {
        return new Circumstances(moments, askers);
    }

    @Bean
    Answers answers(List<Answering> features) {
        return new Answers(features);
    }

    @Bean
    PeopleIndex peopleIndex(Views views, Directory directory) {
        return new PeopleIndex(views.rows(ViewWiring.PEOPLE), directory);
    }

    @Bean
    Names names(PeopleIndex people, Directory directory) {
        return new Names(people::names, directory);
    }

    @Bean
    Traces traces(Directory directory) {
        return new Traces(directory);
    }

    @Bean
    Sentences sentences(Names names, Traces traces) {
        return new Sentences(names, traces);
    }

    @Bean
    AppointmentViews appointmentViews(Views views, Names names, Traces traces) {
        return new AppointmentViews(views, names, traces);
    }

    @Bean
    People people(Views views, PeopleIndex index, Appointments appointments) {
        return new People(views.rows(ViewWiring.PEOPLE), index, appointments);
    }

    @Bean
    UnitCounts unitCounts(Views views) {
        return new UnitCounts(views.rows(ViewWiring.TARGETS), views.rows(ViewWiring.PEOPLE));
    }

    @Bean
    Rules rules(Views views) {
        return new Rules(views.rows(ViewWiring.PARAMETERS));
    }

    @Bean
    TargetNames targetNames(Views views) {
        return new TargetNames(views.rows(ViewWiring.TARGETS));
    }

    @Bean
    UnitQueries unitQueries(Views views, UnitCounts counts, Sentences sentences) {
        return new UnitQueries(views, views.rows(ViewWiring.UNITS), counts, sentences);
    }

    @Bean
    PersonQueries personQueries(
            Views views,
            People people,
            Appointments appointments,
            AppointmentViews posts,
            Directory directory,
            Sentences sentences) {
        return new PersonQueries(
                views,
                views.rows(ViewWiring.PEOPLE),
                people,
                appointments,
                posts,
                directory,
                sentences);
    }

    @Bean
    AppointmentQueries appointmentQueries(
            Appointments appointments, AppointmentViews shown, Names names, Sentences sentences) {
        return new AppointmentQueries(appointments, shown, names, sentences);
    }

    @Bean
    ProtectionTargetQueries protectionTargetQueries(
            Views views,
            Rules rules,
            Appointments appointments,
            AppointmentViews shown,
            Names names,
            Sentences sentences) {
        return new ProtectionTargetQueries(
                views,
                views.rows(ViewWiring.TARGETS),
                new TargetOrders(views.rows(ViewWiring.RECTIFICATIONS)),
                rules,
                appointments,
                new Responsibility(appointments, shown),
                names,
                sentences);
    }

    @Bean
    Targets targets(Views views) {
        return new Targets(views.rows(ViewWiring.TARGETS));
    }

    @Bean
    GradingQueries gradingQueries(
            Views views,
            Targets targets,
            Rules rules,
            Directory directory,
            Names names,
            Traces traces,
            Sentences sentences) {
        return new GradingQueries(
                views, ViewWiring.GRADINGS, targets, rules, directory, names, traces, sentences);
    }

    @Bean
    FilingQueries filingQueries(
            Views views,
            Targets targets,
            Rules rules,
            Appointments appointments,
            Directory directory,
            Sentences sentences) {
        return new FilingQueries(
                views,
                ViewWiring.FILINGS,
                targets,
                rules,
                new Gradings(views.rows(ViewWiring.GRADINGS)),
                new Particulars(views.rows(ViewWiring.UNITS)),
                new Codes(views.rows(ViewWiring.CODES)),
                appointments,
                new Contacts(views.rows(ViewWiring.PEOPLE), directory),
                directory,
                sentences);
    }

    @Bean
    EvaluationQueries evaluationQueries(Views views, Targets targets, Sentences sentences) {
        return new EvaluationQueries(views, ViewWiring.EVALUATIONS, targets, sentences);
    }

    @Bean
    RectificationQueries rectificationQueries(
            Views views, TargetNames targets, Names names, Traces traces, Sentences sentences) {
        return new RectificationQueries(
                views,
                ViewWiring.RECTIFICATIONS,
                new UnitsByText(views.rows(ViewWiring.UNITS)),
                targets,
                names,
                traces,
                sentences);
    }

    @Bean
    RectificationComparisons rectificationComparisons(Views views) {
        return new RectificationComparisons(views.rows(ViewWiring.RECTIFICATIONS));
    }

    @Bean
    InspectionQueries inspectionQueries(
            Views views, Targets targets, Names names, Traces traces, Sentences sentences) {
        return new InspectionQueries(
                views, ViewWiring.INSPECTIONS, targets, names, traces, sentences);
    }

    @Bean
    ProtectionPlanQueries protectionPlanQueries(
            Views views, Targets targets, Names names, Traces traces, Sentences sentences) {
        return new ProtectionPlanQueries(
                views, ViewWiring.PLANS, targets, names, traces, sentences);
    }

    @Bean
    StatisticsQueries statisticsQueries(Views views, UnitTrees trees) {
        return new StatisticsQueries(
                views.rows(ViewWiring.TARGETS),
                new Overdue(views.rows(ViewWiring.OBLIGATIONS)),
                trees);
    }

    @Bean
    ParameterQueries parameterQueries(Views views, Sentences sentences) {
        return new ParameterQueries(
                views,
                views.rows(ViewWiring.PARAMETERS),
                views.rows(ViewWiring.CODES),
                views.rows(ViewWiring.HOLIDAYS),
                sentences);
    }

    @Bean
    EvidenceQueries evidenceQueries(
            Views views, Targets targets, Directory directory, Names names, Traces traces) {
        return new EvidenceQueries(
                views.rows(ViewWiring.EVIDENCE),
                views.rows(ViewWiring.TARGET_FILES),
                targets,
                directory,
                names,
                traces);
    }

    @Bean
    ImportQueries importQueries(Views views, Directory directory, Names names, Traces traces) {
        return new ImportQueries(
                views,
                ViewWiring.IMPORTS,
                ViewWiring.REFUSED_ROWS,
                new ImportViews(views, directory, names, traces));
    }

    @Bean
    ObligationQueries obligationQueries(Views views, TargetNames targets) {
        return new ObligationQueries(views, views.rows(ViewWiring.OBLIGATIONS), targets);
    }

    @Bean
    RecentChanges recentChanges(Views views, TargetNames targets, Names names, Traces traces) {
        return new RecentChanges(
                views,
                List.of(
                        views.rows(ViewWiring.UNITS),
                        views.rows(ViewWiring.PEOPLE),
                        views.rows(ViewWiring.APPOINTMENTS),
                        views.rows(ViewWiring.TARGETS),
                        views.rows(ViewWiring.RECTIFICATIONS)),
                targets,
                new OrderNames(views.rows(ViewWiring.RECTIFICATIONS)),
                names,
                traces);
    }

    @Bean
    HomeQueries homeQueries(
            UnitCounts counts,
            Appointments appointments,
            RecentChanges recent,
            AppointmentViews shown,
            People people,
            TargetNames names,
            Targets targets,
            Views views) {
        return new HomeQueries(
                counts,
                new Endings(appointments),
                new Vacancies(appointments),
                recent,
                shown,
                new SearchEverywhere(
                        people, names, new Certificates(views.rows(ViewWiring.FILINGS), targets)));
    }
}
