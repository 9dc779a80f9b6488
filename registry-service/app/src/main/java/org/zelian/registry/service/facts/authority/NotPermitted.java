package org.zelian.registry.service.facts.authority;

import java.util.List;

/** A command that authority does not allow: outside the actor's scope, or not for their role. */
public final class NotPermitted extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** It does not exist, as far as the actor may know. */
        OUT_OF_SCOPE("NotFound"),
        /** The actor may see it, but none of their roles may do this. */
        NOT_BY_ROLE("TheRoleMayDoThis"),
        /** The appointment chosen is not one the actor holds today. */
        NOT_HELD("TheChosenAppointmentIsHeld"),
        /** Several appointments would do, and none was chosen. */
        NOT_CHOSEN("OneAppointmentIsChosen"),
        /** There is a city administrator: the bootstrap is over. */
        BOOTSTRAPPED("TheRegistryIsBootstrappedOnce");

        private final String rule;

        Reason(String rule) {
            this.rule = rule;
        }
    }

    private final Reason reason;
    private final List<String> arguments;

    public NotPermitted(Reason reason, List<String> arguments) {
        super(reason.rule + arguments, null, false, false);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
    }

    static NotPermitted outOfScope() {
        return new NotPermitted(Reason.OUT_OF_SCOPE, List.of());
    }

    public Reason reason() {
        return reason;
    }

    public String rule() {
        return reason.rule;
    }

    public List<String> arguments() {
        return arguments;
    }
}
