package org.zelian.registry.json;

import static org.zelian.registry.json.Examples.BASIS;
import static org.zelian.registry.json.Examples.LATER;
import static org.zelian.registry.json.Examples.PERSON;
import static org.zelian.registry.json.Examples.TARGET;
import static org.zelian.registry.json.Examples.UNIT;

import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationEscalated;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.contract.rectification.Risk;

import java.util.List;
import java.util.Set;

/** One event of every kind about a rectification. */
final class RectificationExamples {

    private static final RectificationId ORDER = new RectificationId("rectification-5E6F7G8H");
    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    private static final ItemNumbers SOME = new ItemNumbers(Set.of(2, 1));
    private static final RectificationOrder SAYS =
            new RectificationOrder(
                    Origin.POLICE,
                    "教务系统日志留存与弱口令整改",
                    LATER,
                    List.of(
                            new OrderItem(
                                    TARGET,
                                    Risk.HIGH,
                                    "GB/T 22239-2019 8.1.5.4",
                                    "A-07",
                                    "日志不足六个月"),
                            new OrderItem(null, Risk.LOW, null, null, "机房登记簿缺页")),
                    new EvaluationId("evaluation-4Q5R6S7T"),
                    new InspectionId("inspection-8W9X0Y1Z"),
                    FILE);
    private static final RectificationPlan PLAN =
            new RectificationPlan("扩容日志服务器，留存满六个月", "先转存到离线磁盘", PERSON, LATER, FILE);

    private RectificationExamples() {}

    static List<RegistryEvent> all() {
        return List.of(
                new RectificationOrdered(ORDER, UNIT, SAYS, BASIS),
                new RectificationOrderCorrected(ORDER, UNIT, 0, SAYS, BASIS),
                new RectificationAcknowledged(ORDER, UNIT, BASIS),
                new RectificationPlanned(ORDER, UNIT, PLAN, BASIS),
                new RectificationProgressReported(
                        ORDER, UNIT, SOME, "日志服务器已扩容，登记簿已补", List.of(FILE), BASIS),
                new RectificationSubmitted(ORDER, UNIT, FILE, BASIS),
                new RectificationVerified(ORDER, UNIT, 5, "现场核查，日志已满六个月", FILE, BASIS),
                new RectificationReturned(ORDER, UNIT, 5, SOME, BASIS),
                new RectificationClosed(ORDER, UNIT, BASIS),
                new RectificationExtensionAsked(ORDER, UNIT, LATER, BASIS),
                new RectificationExtended(ORDER, UNIT, LATER, FILE, BASIS),
                new RectificationExtensionDeclined(ORDER, UNIT, BASIS),
                new RectificationUrged(ORDER, UNIT, "距整改期限还有七日，请抓紧", BASIS),
                new RectificationEscalated(ORDER, UNIT, BASIS),
                new RectificationRiskAccepted(ORDER, UNIT, SOME, LATER, BASIS),
                new RectificationVoided(ORDER, UNIT, BASIS),
                new RectificationReportFiled(ORDER, UNIT, FILE, BASIS));
    }
}
