package org.zelian.registry.query.endpoint;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Moments;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.views.Moment;

/** Token and moment → who asks, about which moment. */
public final class Circumstances {

    private final Moments moments;
    private final Askers askers;

    public Circumstances(Moments moments, Askers askers) {
        this.moments = moments;
        this.askers = askers;
    }

    /**
     * @param appointment the one post to ask by; null asks by all
     */
    public Asked asked(Moment asked, @Nullable AppointmentId appointment, Jwt token)
            throws InterruptedException {
        Snapshot moment = moments.resolve(asked);
        Snapshot now = isNow(asked) ? moment : moments.resolve(Moment.now());
        return askers.asked(account(token), appointment, moment, now);
    }

    /** Then the present is the very snapshot asked about, however quickly entries come in. */
    private static boolean isNow(Moment asked) {
        return asked.on() == null && asked.asOf() == null && asked.snapshot() == null;
    }

    private static String account(Jwt token) {
        String account = token.getClaimAsString("preferred_username");
        if (account == null) {
            throw new Unanswered(403, "TheAskerIsAPerson", "");
        }
        return account;
    }
}
