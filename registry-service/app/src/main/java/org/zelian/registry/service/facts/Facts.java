package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.TargetEvent;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evidence.EvidenceEvent;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.importing.ImportEvent;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.parameter.ParameterEvent;
import org.zelian.registry.contract.person.PersonEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.domain.protectiontarget.TargetStanding;
import org.zelian.registry.domain.unit.UnitStanding;
import org.zelian.registry.service.storing.LedgerEntry;

import java.time.LocalDate;

/** All that decisions may need to know of other streams, as of one position of the ledger. */
public final class Facts {

    private final Units units = new Units();
    private final People people = new People();
    private final Appointments appointments = new Appointments();
    private final Targets targets = new Targets();
    private final CodeTables codes = new CodeTables();
    private final Parameters parameters = new Parameters();
    private final ApprovedGradings approvals = new ApprovedGradings();
    private final Filings filings = new Filings();
    private final OpenFilings openFilings = new OpenFilings();
    private final TargetDescriptions descriptions = new TargetDescriptions();
    private final GradingVersions gradings = new GradingVersions();
    private final Evidence evidence = new Evidence();
    private final Certificates certificates = new Certificates();
    private final Evaluations evaluations = new Evaluations();
    private final Inspections inspections = new Inspections();
    private final Rectifications rectifications = new Rectifications();
    private final OpenOrders openOrders = new OpenOrders();
    private final Imports imports = new Imports();
    private long position = -1;

    void apply(LedgerEntry entry) {
        LocalDate effective = entry.effective();
        switch (entry.event()) {
            case UnitEvent event -> units.apply(event, effective);
            case PersonEvent event -> people.apply(event, effective);
            case AppointmentEvent event -> appointments.apply(event, effective);
            case ProtectionTargetEvent event -> {
                targets.apply(event, effective);
                descriptions.apply(event, effective);
            }
            case ParameterEvent event -> {
                codes.apply(event, effective);
                parameters.apply(event, effective);
            }
            case GradingEvent event -> {
                gradings.apply(event, effective);
                approvals.apply(event, effective, entry.position());
            }
            case FilingEvent event -> {
                filings.apply(event, entry.position());
                openFilings.apply(event, effective);
                certificates.apply(event, effective);
            }
            case EvaluationEvent event -> evaluations.apply(event);
            case InspectionEvent event -> inspections.apply(event);
            case ProtectionPlanEvent event -> inspections.apply(event);
            case RectificationEvent event -> {
                rectifications.apply(event, entry.beside().role());
                openOrders.apply(event, effective);
            }
            case ImportEvent event -> imports.apply(event, entry);
            case EvidenceEvent event -> evidence.apply(event);
            case ReservationEvent event -> people.apply(event);
            default -> {}
        }
        if (entry.event() instanceof TargetEvent event) {
            evidence.named(event.target(), entry.beside().evidence());
        }
        position = entry.position();
    }

    /** Position up to which all is known; -1 on an empty ledger. */
    public long position() {
        return position;
    }

    public Units units() {
        return units;
    }

    public People people() {
        return people;
    }

    public Appointments appointments() {
        return appointments;
    }

    public Targets targets() {
        return targets;
    }

    public CodeTables codes() {
        return codes;
    }

    public Parameters parameters() {
        return parameters;
    }

    public GradingVersions gradings() {
        return gradings;
    }

    public ApprovedGradings approvals() {
        return approvals;
    }

    public Filings filings() {
        return filings;
    }

    public OpenFilings openFilings() {
        return openFilings;
    }

    public TargetDescriptions descriptions() {
        return descriptions;
    }

    public Evidence evidence() {
        return evidence;
    }

    public Certificates certificates() {
        return certificates;
    }

    public Evaluations evaluations() {
        return evaluations;
    }

    public Inspections inspections() {
        return inspections;
    }

    public Rectifications rectifications() {
        return rectifications;
    }

    public OpenOrders openOrders() {
        return openOrders;
    }

    public Imports imports() {
        return imports;
    }

    /** A target as others need to know it; null if there is none. */
    @Nullable TargetStanding standing(ProtectionTargetId target, LocalDate day) {
        UnitId operator = targets.operator(target, day);
        UnitStanding standing = operator == null ? null : units.standing(operator, day);
        LocalDate registered = targets.registered(target);
        return standing == null || registered == null
                ? null
                : new TargetStanding(standing, registered, targets.retired(target));
    }
}
