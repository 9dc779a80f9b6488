package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.importing.kind.UnitsBelow;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ListRecordedTargets;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;
import org.zelian.registry.views.unit.UnitView;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Systems below the chosen unit, by who operates them and what they are called. */
public final class RegisteredTargets {

    private final Operators operators;
    private final Map<Key, List<ProtectionTargetView>> byName = new HashMap<>();
    private final Map<ProtectionTargetId, ProtectionTargetView> byId = new HashMap<>();

    private RegisteredTargets(Operators operators) {
        this.operators = operators;
    }

    /** What a system is found by. */
    record Key(UnitId operator, String name) {

        static Key of(UnitId operator, String name) {
            return new Key(operator, Names.key(name));
        }
    }

    /** Asked for once, in few listings. */
    public static RegisteredTargets of(Checking checking) {
        RegisteredTargets targets = new RegisteredTargets(new Operators(UnitsBelow.of(checking)));
        checking.all(
                        paging -> new ListRecordedTargets(checking.unit(), paging),
                        ProtectionTargetView.class)
                .forEach(targets::add);
        return targets;
    }

    private void add(ProtectionTargetView target) {
        byId.put(target.target(), target);
        byName.computeIfAbsent(Key.of(target.operator(), target.name()), key -> new ArrayList<>())
                .add(target);
    }

    /** The unit that a row names; nothing, and a fault, where none or several may be meant. */
    public @Nullable UnitView operator(Row row, List<Fault> faults) {
        return operators.of(row, faults);
    }

    /** A system by its id; nothing where it is not below the chosen unit. */
    public @Nullable ProtectionTargetView known(ProtectionTargetId target) {
        return byId.get(target);
    }

    /** Of one name; where any is not retired, only those. */
    List<ProtectionTargetView> called(Key key) {
        List<ProtectionTargetView> all = byName.getOrDefault(key, List.of());
        List<ProtectionTargetView> living =
                all.stream().filter(target -> !isRetired(target)).toList();
        return living.isEmpty() ? all : living;
    }

    /** The registered system that a row names; nothing, and a fault, where that is not one. */
    public @Nullable ProtectionTargetView called(UnitView operator, Row row, List<Fault> faults) {
        String name = row.value(SYSTEM);
        if (name == null) {
            return null;
        }
        List<ProtectionTargetView> called = called(Key.of(operator.unit(), name));
        if (called.isEmpty()) {
            faults.add(row.fault(SYSTEM, "TheSystemNamedIsRegistered", operator.name(), name));
            return null;
        }
        return one(called, row, faults);
    }

    /** Refuses to choose among several. */
    static @Nullable ProtectionTargetView one(
            List<ProtectionTargetView> called, Row row, List<Fault> faults) {
        if (called.size() > 1) {
            faults.add(
                    row.fault(
                            SYSTEM,
                            "TheSystemNamedIsOne",
                            Objects.requireNonNull(row.value(SYSTEM)),
                            called.size()));
            return null;
        }
        return called.getFirst();
    }

    public static boolean isRetired(ProtectionTargetView target) {
        return target.phase() == LifePhase.RETIRED;
    }
}
