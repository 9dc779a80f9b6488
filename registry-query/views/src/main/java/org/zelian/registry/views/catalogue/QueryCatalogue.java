package org.zelian.registry.views.catalogue;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.appointment.AppointmentQuery;
import org.zelian.registry.views.evaluation.EvaluationQuery;
import org.zelian.registry.views.evidence.EvidenceQuery;
import org.zelian.registry.views.filing.FilingQuery;
import org.zelian.registry.views.grading.GradingQuery;
import org.zelian.registry.views.home.HomeQuery;
import org.zelian.registry.views.importing.ImportQuery;
import org.zelian.registry.views.inspection.InspectionQuery;
import org.zelian.registry.views.inspection.ProtectionPlanQuery;
import org.zelian.registry.views.obligation.ObligationQuery;
import org.zelian.registry.views.parameter.ParameterQuery;
import org.zelian.registry.views.person.PersonQuery;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery;
import org.zelian.registry.views.rectification.RectificationQuery;
import org.zelian.registry.views.reminder.ReminderQuery;
import org.zelian.registry.views.statistics.StatisticsQuery;
import org.zelian.registry.views.unit.UnitQuery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every query there is, by the name under which it is sent: {@code unit.FindUnit}. */
public final class QueryCatalogue {

    private static final List<Class<?>> FAMILIES =
            List.of(
                    UnitQuery.class,
                    PersonQuery.class,
                    AppointmentQuery.class,
                    ProtectionTargetQuery.class,
                    EvidenceQuery.class,
                    GradingQuery.class,
                    FilingQuery.class,
                    EvaluationQuery.class,
                    RectificationQuery.class,
                    InspectionQuery.class,
                    ProtectionPlanQuery.class,
                    ObligationQuery.class,
                    ReminderQuery.class,
                    ImportQuery.class,
                    StatisticsQuery.class,
                    ParameterQuery.class,
                    HomeQuery.class);

    private static final Map<String, Class<?>> BY_NAME =
            FAMILIES.stream()
                    .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    QueryCatalogue::name, Function.identity()));

    private QueryCatalogue() {}

    /** Name to query record. */
    public static Map<String, Class<?>> queries() {
        return BY_NAME;
    }

    /** The query record sent under a name, or null if there is none. */
    public static @Nullable Class<?> query(String name) {
        return BY_NAME.get(name);
    }

    /** The name under which a query record is sent. */
    public static String name(Class<?> query) {
        String room = query.getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + "." + query.getSimpleName();
    }
}
