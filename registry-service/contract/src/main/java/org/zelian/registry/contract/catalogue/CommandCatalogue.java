package org.zelian.registry.contract.catalogue;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.importing.ImportCommand;
import org.zelian.registry.contract.inspection.InspectionCommand;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand;
import org.zelian.registry.contract.obligation.ObligationCommand;
import org.zelian.registry.contract.parameter.ParameterCommand;
import org.zelian.registry.contract.person.PersonCommand;
import org.zelian.registry.contract.policy.PolicyCommand;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.unit.UnitCommand;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every command there is, by the name under which it is sent: {@code unit.RegisterUnit}. */
public final class CommandCatalogue {

    private static final List<Class<? extends RegistryCommand>> FAMILIES =
            List.of(
                    ParameterCommand.class,
                    UnitCommand.class,
                    PersonCommand.class,
                    AppointmentCommand.class,
                    ProtectionTargetCommand.class,
                    EvidenceCommand.class,
                    GradingCommand.class,
                    FilingCommand.class,
                    EvaluationCommand.class,
                    InspectionCommand.class,
                    ProtectionPlanCommand.class,
                    RectificationCommand.class,
                    ObligationCommand.class,
                    ImportCommand.class,
                    PolicyCommand.class);

    private static final Map<String, Class<? extends RegistryCommand>> BY_NAME =
            Families.records(FAMILIES).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    CommandCatalogue::name, Function.identity()));

    private CommandCatalogue() {}

    /** Name to command record. */
    public static Map<String, Class<? extends RegistryCommand>> commands() {
        return BY_NAME;
    }

    /** The command record sent under a name, or null if there is none. */
    public static @Nullable Class<? extends RegistryCommand> command(String name) {
        return BY_NAME.get(name);
    }

    /** The name under which a command record is sent: its feature and its simple name. */
    public static String name(Class<? extends RegistryCommand> command) {
        String room = command.getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + "." + command.getSimpleName();
    }
}
