package org.zelian.registry.query.obligations;

import org.zelian.registry.views.obligation.ObligationView.Severity;

/**
 * What a rule rests on.
 *
 * @param id of domain.md §10.5: {@code F02}
 * @param severity BLOCK: a limit set by law has passed, and the system runs unlawfully; HIGH: the
 *     law asks for it, or the authorities do, but nothing there forbids it to run meanwhile;
 *     MEDIUM: to be looked at; INFO: somebody else's to do
 * @param internal 内部要求: the registry's own, at least as to when
 * @param source in words
 */
record Clause(String id, Severity severity, boolean internal, String source) {

    static Clause law(String id, Severity severity, String source) {
        return new Clause(id, severity, false, source);
    }

    static Clause internal(String id, Severity severity, String source) {
        return new Clause(id, severity, true, source);
    }
}
