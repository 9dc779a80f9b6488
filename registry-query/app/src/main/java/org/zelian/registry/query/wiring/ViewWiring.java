package org.zelian.registry.query.wiring;

import com.mongodb.client.MongoClient;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.query.appointment.AppointmentProjection;
import org.zelian.registry.query.evaluation.EvaluationProjection;
import org.zelian.registry.query.evidence.EvidenceProjection;
import org.zelian.registry.query.evidence.TargetFileProjection;
import org.zelian.registry.query.filing.FilingProjection;
import org.zelian.registry.query.grading.GradingProjection;
import org.zelian.registry.query.history.Entries;
import org.zelian.registry.query.history.ViewFollower;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.importing.ImportProjection;
import org.zelian.registry.query.importing.RefusedRowProjection;
import org.zelian.registry.query.inspection.InspectionProjection;
import org.zelian.registry.query.inspection.ProtectionPlanProjection;
import org.zelian.registry.query.obligations.ObligationDerivation;
import org.zelian.registry.query.parameter.CodeProjection;
import org.zelian.registry.query.parameter.HolidaysProjection;
import org.zelian.registry.query.parameter.ParameterProjection;
import org.zelian.registry.query.person.PersonProjection;
import org.zelian.registry.query.protectiontarget.ProtectionTargetProjection;
import org.zelian.registry.query.rectification.RectificationProjection;
import org.zelian.registry.query.unit.UnitProjection;

import java.time.Clock;
import java.util.List;

/** What is remembered: every view, fed by one follower, so that one position holds for all. */
@Configuration
@EnableScheduling
class ViewWiring {

    static final UnitProjection UNITS = new UnitProjection();
    static final PersonProjection PEOPLE = new PersonProjection();
    static final AppointmentProjection APPOINTMENTS = new AppointmentProjection();
    static final ProtectionTargetProjection TARGETS = new ProtectionTargetProjection();
    static final GradingProjection GRADINGS = new GradingProjection();
    static final FilingProjection FILINGS = new FilingProjection();
    static final EvaluationProjection EVALUATIONS = new EvaluationProjection();
    static final RectificationProjection RECTIFICATIONS = new RectificationProjection();
    static final InspectionProjection INSPECTIONS = new InspectionProjection();
    static final ProtectionPlanProjection PLANS = new ProtectionPlanProjection();
    static final ParameterProjection PARAMETERS = new ParameterProjection();
    static final CodeProjection CODES = new CodeProjection();
    static final HolidaysProjection HOLIDAYS = new HolidaysProjection();
    static final EvidenceProjection EVIDENCE = new EvidenceProjection();
    static final TargetFileProjection TARGET_FILES = new TargetFileProjection();
    static final ImportProjection IMPORTS = new ImportProjection();
    static final RefusedRowProjection REFUSED_ROWS = new RefusedRowProjection();
    static final ObligationDerivation OBLIGATIONS = new ObligationDerivation();

    @Bean
    Views views(@Qualifier("viewsClient") MongoClient client, RegistryJson json, Clock clock) {
        return new Views(
                client.getDatabase("registry_views"),
                "registry",
                List.of(
                        UNITS,
                        PEOPLE,
                        APPOINTMENTS,
                        TARGETS,
                        GRADINGS,
                        FILINGS,
                        EVALUATIONS,
                        RECTIFICATIONS,
                        INSPECTIONS,
                        PLANS,
                        EVIDENCE,
                        TARGET_FILES,
                        PARAMETERS,
                        CODES,
                        HOLIDAYS,
                        IMPORTS,
                        REFUSED_ROWS,
                        OBLIGATIONS),
                json,
                clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ViewFollower follower(Views views, Entries entries) {
        return new ViewFollower(views, entries);
    }

    @Bean
    HealthIndicator viewsHealthIndicator(ViewFollower follower, Entries entries) {
        return new ViewsHealth(follower, entries);
    }
}
