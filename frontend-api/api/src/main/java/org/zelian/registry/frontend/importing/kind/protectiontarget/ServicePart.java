package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.AUDIENCE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.AUDIENCE_WORDS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.REGIONS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.SCOPE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.SCOPE_WORDS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.USERS;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.ServiceProvision.Audience;
import org.zelian.registry.contract.protectiontarget.ServiceProvision.Scope;
import org.zelian.registry.frontend.importing.kind.Merging;

/** 服务情况, of a row. */
final class ServicePart {

    private ServicePart() {}

    static @Nullable ServiceProvision of(Merging row, @Nullable ServiceProvision known) {
        Scope scope = row.needed(SCOPE, known == null ? null : known.scope());
        String scopeWords =
                row.words(
                        scope == Scope.OTHER,
                        SCOPE_WORDS,
                        known == null ? null : known.otherScope());
        Integer regions = row.said(REGIONS, known == null ? null : known.regions());
        Audience audience = row.needed(AUDIENCE, known == null ? null : known.audience());
        String audienceWords =
                row.words(
                        audience == Audience.OTHER,
                        AUDIENCE_WORDS,
                        known == null ? null : known.otherAudience());
        Integer users = row.said(USERS, known == null ? null : known.users());
        return scope == null || audience == null || row.isWrong()
                ? null
                : row.made(
                        REGIONS,
                        () ->
                                new ServiceProvision(
                                        scope,
                                        regions,
                                        scopeWords,
                                        audience,
                                        audienceWords,
                                        users));
    }
}
