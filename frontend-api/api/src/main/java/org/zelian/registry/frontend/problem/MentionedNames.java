package org.zelian.registry.frontend.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.upstream.LoginIsOver;
import org.zelian.registry.frontend.upstream.UpstreamAway;
import org.zelian.registry.frontend.upstream.UpstreamRefused;
import org.zelian.registry.json.value.UnreadableValue;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.person.PersonDetail;
import org.zelian.registry.views.person.PersonQuery.FindPerson;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.FindTarget;
import org.zelian.registry.views.protectiontarget.TargetDetail;
import org.zelian.registry.views.unit.UnitDetail;
import org.zelian.registry.views.unit.UnitQuery.FindUnit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call the units, systems and people that a refusal mentions by their ids. Asked as
 * whoever is refused, so that nobody learns a name from outside their scope; what has no name for
 * them keeps its number.
 */
@Component
final class MentionedNames {

    private static final Logger LOG = LoggerFactory.getLogger(MentionedNames.class);
    private static final Pattern ID =
            Pattern.compile("(unit|target|person|appointment)-([0-9A-HJKMNP-TV-Z]{8})");
    private static final Asking NOW = new Asking(new Moment(null, null, null, null), null);

    private final Queries queries;

    MentionedNames(Queries queries) {
        this.queries = queries;
    }

    /** The argument as people read it; one that is no id stays as it is, and nobody is asked. */
    String shown(String argument) {
        Matcher id = ID.matcher(argument);
        if (!id.matches()) {
            return argument;
        }
        String name = nameIfSeen(id.group(1), argument);
        return name == null ? id.group(2) : name;
    }

    /** A refusal is worth telling without the name, too. */
    private @Nullable String nameIfSeen(String kind, String id) {
        try {
            return name(kind, id);
        } catch (UpstreamRefused outOfScope) {
            return null;
        } catch (UpstreamAway | LoginIsOver | UnreadableValue e) {
            LOG.warn("{} is told by its number: {}", id, e.getMessage());
            return null;
        }
    }

    private @Nullable String name(String kind, String id) {
        return switch (kind) {
            case "unit" ->
                    queries.body(new FindUnit(new UnitId(id)), NOW, UnitDetail.class).unit().name();
            case "target" ->
                    queries.body(
                                    new FindTarget(new ProtectionTargetId(id)),
                                    NOW,
                                    TargetDetail.class)
                            .target()
                            .name();
            case "person" ->
                    queries.body(new FindPerson(new PersonId(id)), NOW, PersonDetail.class)
                            .person()
                            .name();
            default -> null;
        };
    }
}
