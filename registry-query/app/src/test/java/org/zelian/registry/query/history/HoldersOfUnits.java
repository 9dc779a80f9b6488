package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Fed by the unit's stream and by those of several people; a correction may feed another key. */
final class HoldersOfUnits implements Projection<Holders> {

    @Override
    public String name() {
        return "holders";
    }

    @Override
    public Class<Holders> view() {
        return Holders.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return switch (fed.event()) {
            case AppointmentMade e -> Set.of(e.unit().value());
            case AppointmentCorrected e -> Set.of(e.unit().value());
            case UnitRegistered e -> Set.of(e.unit().value());
            case UnitRenamed e -> Set.of(e.unit().value());
            default -> Set.of();
        };
    }

    @Override
    public Holders fold(@Nullable Holders row, String key, Fed fed) {
        Holders base = row == null ? new Holders(new UnitId(key), "", List.of()) : row;
        return switch (fed.event()) {
            case AppointmentMade e -> held(base, e.appointment().number() + e.role());
            case AppointmentCorrected e -> held(base, e.appointment().number() + e.role());
            case UnitRegistered e -> new Holders(base.unit(), e.name(), base.held());
            case UnitRenamed e -> new Holders(base.unit(), e.name(), base.held());
            default -> throw new IllegalStateException("Not fed: " + fed);
        };
    }

    @Override
    public Map<String, Object> index(Holders row) {
        return Map.of("holders", row.held().size());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(RowIndex.sortedBy("holders"));
    }

    private static Holders held(Holders row, String appointment) {
        return new Holders(
                row.unit(),
                row.name(),
                Stream.concat(row.held().stream(), Stream.of(appointment)).sorted().toList());
    }
}
