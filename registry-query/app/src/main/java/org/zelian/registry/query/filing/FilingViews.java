package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.parameter.Rules;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.regions.CertificateYears;
import org.zelian.registry.query.regions.FilingOfTarget;
import org.zelian.registry.query.regions.FilingPhases;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.filing.FilingDetail;
import org.zelian.registry.views.filing.FilingRow;
import org.zelian.registry.views.filing.FilingView;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** Filings as they are shown. */
final class FilingViews {

    private static final String WINDOW = "certificate-extension-window-months";
    private static final int OWN_WINDOW = 3;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private final Views views;
    private final Targets targets;
    private final Rules rules;
    private final FormViews forms;

    FilingViews(Views views, Targets targets, Rules rules, FormViews forms) {
        this.views = views;
        this.targets = targets;
        this.rules = rules;
        this.forms = forms;
    }

    CertificateYears years(Asked asked) {
        return CertificateYears.known(rules, asked.moment().position());
    }

    static @Nullable CertificateValidity validity(FilingState state, CertificateYears years) {
        Certificate certificate = state.certificate();
        return certificate == null
                ? null
                : years.validity(certificate.issuedOn(), state.held().extensions());
    }

    FilingDetail detail(FilingState state, TargetState target, Asked asked) {
        CertificateValidity validity = validity(state, years(asked));
        return new FilingDetail(
                view(state, validity, asked),
                target.name(),
                asked.tree().name(target.operator()),
                asked.tree().path(target.operator()).stream().map(TreeUnit::shown).toList(),
                RequiredMaterials.of(state.level()),
                stemDiffers(state, target.operator(), asked),
                validity == null ? null : validity.extensionOpens(window(asked)));
    }

    private FilingView view(
            FilingState state, @Nullable CertificateValidity validity, Asked asked) {
        return new FilingView(
                state.filing(),
                views.version(state.filing().value(), asked.moment().position()),
                state.target(),
                state.phase(),
                state.since(),
                state.forms().edition(),
                state.level(),
                forms.shown(state.form()),
                state.existing(),
                state.notice(),
                state.certificate(),
                state.held().extensions(),
                validity,
                state.held().scan());
    }

    /** V4: all systems of a unit share the stem of their numbers. */
    private boolean stemDiffers(FilingState state, UnitId operator, Asked asked) {
        Certificate certificate = state.certificate();
        return certificate != null
                && targets.of(operator, asked.moment()).stream()
                        .flatMap(target -> target.regions().filings().stream())
                        .filter(filing -> !FilingPhases.isOver(filing.phase()))
                        .map(FilingOfTarget::certificate)
                        .filter(Objects::nonNull)
                        .anyMatch(
                                other ->
                                        !other.number().stem().equals(certificate.number().stem()));
    }

    private int window(Asked asked) {
        return rules.value(WINDOW, asked.moment())
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Integer::parseInt)
                .orElse(OWN_WINDOW);
    }

    static FilingRow row(
            FilingState state, TargetState target, CertificateYears years, Asked asked) {
        Certificate certificate = state.certificate();
        CertificateValidity validity = validity(state, years);
        LocalDate until = validity == null ? null : validity.until();
        SecurityProtectionLevel level = state.level();
        return new FilingRow(
                state.filing(),
                state.target(),
                target.name(),
                asked.tree().name(target.operator()),
                state.phase(),
                state.since(),
                state.forms().edition(),
                level,
                certificate == null ? null : certificate.number(),
                until,
                state.existing() != null);
    }
}
