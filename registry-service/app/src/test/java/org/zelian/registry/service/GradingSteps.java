package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.ApproveGrading;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.contract.grading.GradingCommand.SubmitForExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.storing.Circumstances;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** How a school's systems are graded by commands, and what the police then make of it. */
final class GradingSteps {

    static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));

    private final Client client;
    private final Ledger ledger;
    private final EmbeddedEventStore store;
    private final FactsFeed feed;
    private final LocalDate today;

    GradingSteps(
            Client client,
            Ledger ledger,
            EmbeddedEventStore store,
            FactsFeed feed,
            LocalDate today) {
        this.client = client;
        this.ledger = ledger;
        this.store = store;
        this.feed = feed;
        this.today = today;
    }

    /** A file on a unit's record, which a review may name. */
    void onRecord(UnitId unit) {
        happened(
                EvidenceCommand.stream(FILE, unit),
                new EvidenceRecorded(
                        FILE,
                        unit,
                        EvidenceType.PDF,
                        1,
                        Sealed.of(EvidenceCommand.key(FILE), "评审意见.pdf", 200)));
    }

    /** Started, drafted, reviewed by experts, submitted and approved by the district. */
    GradingId approved(ProtectionTargetId target, PersonId head, PersonId approver) {
        UUID id = UUID.randomUUID();
        GradingId grading = GradingId.from(id);
        client.send(
                        head,
                        id,
                        new StartGrading(
                                grading, target, GradingMatrix.GBT22240_2020, Basis.none()),
                        Map.of())
                .done();
        client.send(head, drafting(grading)).done();
        client.send(head, new SubmitForExpertReview(grading, Basis.none())).done();
        client.send(head, reviewing(grading)).done();
        client.send(head, new SubmitGrading(grading, Basis.none())).done();
        assertThat(client.send(head, new ApproveGrading(grading, 4, City.PAPER)).status())
                .isEqualTo(403);
        client.send(approver, new ApproveGrading(grading, 4, City.PAPER)).done();
        return grading;
    }

    static StartGrading starting(ProtectionTargetId target) {
        return new StartGrading(
                GradingId.from(UUID.randomUUID()),
                target,
                GradingMatrix.GBT22240_2020,
                Basis.none());
    }

    static DraftGrading drafting(GradingId grading) {
        Determination level2 =
                new Determination(
                        "办公信息",
                        List.of(new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS)),
                        "泄露会造成严重损害");
        GradingReport report =
                new GradingReport(
                        ReportTemplate.TEMPLATE_2025,
                        "示例一小",
                        "一台服务器",
                        "办公",
                        List.of(),
                        "教职工信息",
                        "办公室负责");
        return new DraftGrading(grading, null, "OFFICE", level2, level2, report, Basis.none());
    }

    /** What experts said, in a file on record. */
    RecordExpertReview reviewing(GradingId grading) {
        return new RecordExpertReview(grading, review(grading), Basis.none());
    }

    private ExpertReview review(GradingId grading) {
        List<Expert> experts =
                Stream.of(Expert.Field.SECURITY, Expert.Field.SECURITY, Expert.Field.BUSINESS)
                        .map(
                                field ->
                                        new Expert(
                                                Sealed.of(grading.value(), "钱示例", 50),
                                                "示例研究院",
                                                "高级工程师",
                                                field))
                        .toList();
        return new ExpertReview(today, experts, true, FILE);
    }

    /** A filing for it, handed to the police. */
    FilingId submitted(ProtectionTargetId target, GradingId grading, PersonId head) {
        UUID id = UUID.randomUUID();
        FilingId filing = FilingId.from(id);
        PrepareFiling prepare = new PrepareFiling(filing, target, grading, Basis.none());
        client.send(head, id, prepare, Map.of()).done();
        happened(
                filing.value(),
                1,
                new FilingSubmitted(
                        filing,
                        target,
                        FormEdition.FORM_2025,
                        FilingForms.basedOn(grading, filing, today),
                        Basis.none()));
        return filing;
    }

    /** The police certify a filing of its own. */
    void certified(ProtectionTargetId target, GradingId grading) {
        FilingId filing = FilingId.from(UUID.randomUUID());
        Certificate certificate =
                new Certificate(new CertificateNumber("51010099001-20001"), today, "示例市公安局");
        happened(
                filing.value(),
                new FilingCertified(filing, target, grading, certificate, FILE, Basis.none()));
    }

    /** The police take note of a change whose form is based on this grading. */
    void changed(ProtectionTargetId target, GradingId grading) {
        FilingId filing = FilingId.from(UUID.randomUUID());
        happened(
                filing.value(),
                new FilingChanged(
                        filing,
                        target,
                        FormEdition.FORM_2025,
                        FilingForms.basedOn(grading, filing, today),
                        FILE,
                        Basis.none()));
    }

    /** The police ask for another level. */
    void regradeAsked(ProtectionTargetId target, GradingId grading) {
        FilingId filing = FilingId.from(UUID.randomUUID());
        happened(
                filing.value(),
                new RegradeAsked(
                        filing, target, grading, "等级偏低", today.plusDays(30), FILE, Basis.none()));
    }

    /** Puts an entry of another part of the registry into the ledger, and waits for the facts. */
    private void happened(String stream, RegistryEvent event) {
        happened(stream, 0, event);
    }

    private void happened(String stream, long sequence, RegistryEvent event) {
        EventMetadata beside =
                new EventMetadata(
                        "person-00000001",
                        null,
                        null,
                        null,
                        -1,
                        -1,
                        today,
                        "-",
                        null,
                        "-",
                        List.of());
        store.publish(
                new GenericDomainEventMessage<>(
                        "Happened",
                        stream,
                        sequence,
                        event,
                        MetaData.with(Circumstances.BESIDE, beside)));
        assertThat(feed.reached(ledger.reader().head(), Duration.ofSeconds(10))).isTrue();
    }

    List<String> names(String stream) {
        return ledger.reader().events(stream, 0).stream().map(StoredEvent::name).toList();
    }

    /** Whether a policy was refused what it asked about a grading. */
    boolean refused(GradingId grading) {
        boolean refused = false;
        for (var commits = ledger.reader().commitsFrom(0); commits.hasNext(); ) {
            refused |=
                    commits.next().events().stream()
                            .filter(event -> event.name().equals("policy.refused"))
                            .anyMatch(event -> payload(event).contains(grading.value()));
        }
        return refused;
    }

    private static String payload(StoredEvent event) {
        return new String(event.payload(), StandardCharsets.UTF_8);
    }
}
