package org.zelian.registry.demo;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.AcceptRectificationRisk;
import org.zelian.registry.contract.rectification.RectificationCommand.AcknowledgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.AskForRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.CloseRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.EscalateRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ExtendRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.FileRectificationReport;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.PlanRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ReportRectificationProgress;
import org.zelian.registry.contract.rectification.RectificationCommand.ReturnRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.SubmitRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.UrgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VerifyRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VoidRectification;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.contract.rectification.Risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 整改: orders of every origin, each somewhere between its notice and its end. */
final class RectificationsStory {

    private static final ItemNumbers BOTH = new ItemNumbers(Set.of(1, 2));
    private static final ItemNumbers FIRST = new ItemNumbers(Set.of(1));

    private final Story story;
    private final Plan plan;
    private final LocalDate today;

    RectificationsStory(Story story, Plan plan, LocalDate today) {
        this.story = story;
        this.plan = plan;
        this.today = today;
    }

    void tell() {
        plan.systems().forEach(planned -> tell(planned.course()));
    }

    private void tell(Course course) {
        PersonId admin = course.admin();
        switch (Plan.name(course)) {
            case "QY 2 1" ->
                    ordered(course, admin, Origin.AUTHORITY_INSPECTION, 4, today.plusDays(26));
            case "WH 2 1" ->
                    acknowledged(course, admin, Origin.VULNERABILITY, 9, today.plusDays(6));
            case "JJ 2 1" ->
                    planned(course, course.it(), Origin.SELF_INSPECTION, 20, today.plusDays(40));
            case "JJ 3 2" -> overdue(course);
            case "WH 9 2" -> extensionAsked(course);
            case "QY 1 1" ->
                    submitted(course, Police.LIAISON, Origin.POLICE, 35, today.plusDays(5));
            case "WH 5 1" -> verified(course, admin, Origin.INCIDENT, 40, today.minusDays(2));
            case "JJ 5 1" -> closedAfterAReturn(course);
            case "QY 9 1" -> closedLate(course);
            case "WH 4 1" -> accepted(course);
            case "QY 4 1" -> voided(course);
            default -> {}
        }
    }

    private void ordered(
            Course course, PersonId issuer, Origin origin, int daysAgo, LocalDate dueOn) {
        LocalDate day = ago(daysAgo);
        boolean police = origin == Origin.POLICE;
        Paper notice = course.paper("整改通知书", day);
        story.turnTo(day);
        story.tell(
                issuer,
                List.of(notice),
                new OrderRectification(
                        course.rectification(),
                        course.school().unit(),
                        order(course, origin, dueOn, notice.digest()),
                        police ? new Police(course).decided(day) : Basis.none()));
    }

    private static RectificationOrder order(
            Course course, Origin origin, LocalDate dueOn, @Nullable EvidenceDigest notice) {
        boolean measured = origin == Origin.EVALUATION;
        return new RectificationOrder(
                origin,
                course.system().title + "安全问题整改",
                dueOn,
                List.of(
                        new OrderItem(
                                course.target(),
                                measured ? Risk.MAJOR : Risk.MEDIUM,
                                "GB/T 22239-2019 8.1.4.1",
                                null,
                                "管理员账号存在弱口令，未限制登录失败次数"),
                        new OrderItem(
                                course.target(),
                                Risk.LOW,
                                "GB/T 22239-2019 8.1.4.3",
                                null,
                                "日志留存不足六个月")),
                measured ? course.evaluation() : null,
                null,
                notice);
    }

    private void acknowledged(
            Course course, PersonId issuer, Origin origin, int daysAgo, LocalDate dueOn) {
        ordered(course, issuer, origin, daysAgo, dueOn);
        story.turnTo(ago(daysAgo - 1));
        story.tell(course.it(), new AcknowledgeRectification(course.rectification(), Basis.none()));
    }

    private void planned(
            Course course, PersonId issuer, Origin origin, int daysAgo, LocalDate dueOn) {
        acknowledged(course, issuer, origin, daysAgo, dueOn);
        story.turnTo(ago(daysAgo - 3));
        story.tell(
                course.head(),
                new PlanRectification(
                        course.rectification(),
                        new RectificationPlan(
                                "统一更换管理员口令并启用失败锁定；扩容日志服务器",
                                "限制管理后台只能从校内访问",
                                course.it(),
                                dueOn.minusDays(5),
                                null),
                        Basis.none()));
    }

    private void progressed(Course course, int daysAgo, @Nullable ItemNumbers done, String note) {
        story.turnTo(ago(daysAgo));
        Paper shown = course.paper("整改情况", ago(daysAgo));
        story.tell(
                course.it(),
                List.of(shown),
                new ReportRectificationProgress(
                        course.rectification(), done, note, List.of(shown.digest()), Basis.none()));
    }

    /** Begun, not finished when it should have been; urged, and taken further up. */
    private void overdue(Course course) {
        planned(course, course.admin(), Origin.EVALUATION, 34, ago(3));
        progressed(course, 15, FIRST, "口令已全部更换，日志服务器待采购");
        story.turnTo(ago(8));
        story.tell(
                course.admin(),
                new UrgeRectification(course.rectification(), "整改期限将至，请抓紧完成日志服务器扩容", Basis.none()));
        story.turnTo(ago(1));
        story.tell(
                course.admin(),
                new EscalateRectification(
                        course.rectification(), Story.because(course.admin(), "逾期未完成，报市教育局督办")));
    }

    private void extensionAsked(Course course) {
        planned(course, course.admin(), Origin.AUTHORITY_INSPECTION, 28, today.plusDays(2));
        progressed(course, 12, null, "已提交采购申请，尚未到货");
        story.turnTo(ago(2));
        story.tell(
                course.head(),
                new AskForRectificationExtension(
                        course.rectification(),
                        today.plusDays(32),
                        Story.because(course.head(), "设备采购周期较长")));
    }

    private void submitted(
            Course course, PersonId issuer, Origin origin, int daysAgo, LocalDate dueOn) {
        planned(course, issuer, origin, daysAgo, dueOn);
        progressed(course, daysAgo - 20, BOTH, "口令已更换，日志留存已达六个月");
        submitted(course, daysAgo - 22);
    }

    private void submitted(Course course, int daysAgo) {
        story.turnTo(ago(daysAgo));
        Paper report = course.paper("整改报告", ago(daysAgo));
        story.tell(
                course.head(),
                List.of(report),
                new SubmitRectification(course.rectification(), report.digest(), Basis.none()));
    }

    /**
     * @param submission sequence number of the submission looked at
     */
    private void verified(Course course, PersonId issuer, int daysAgo, long submission) {
        story.turnTo(ago(daysAgo));
        story.tell(
                issuer,
                new VerifyRectification(
                        course.rectification(), submission, "现场核查，问题已整改到位", null, Basis.none()));
    }

    private void verified(
            Course course, PersonId issuer, Origin origin, int daysAgo, LocalDate dueOn) {
        submitted(course, issuer, origin, daysAgo, dueOn);
        verified(course, issuer, 3, 4);
    }

    /** The police saw that one item was not put right, gave more time, and were told in the end. */
    private void closedAfterAReturn(Course course) {
        submitted(course, Police.LIAISON, Origin.POLICE, 90, ago(60));
        Police police = new Police(course);
        story.turnTo(ago(65));
        story.tell(
                Police.LIAISON,
                new ReturnRectification(
                        course.rectification(),
                        4,
                        FIRST,
                        police.decided(ago(65), "两个管理员账号仍使用初始口令")));
        story.turnTo(ago(63));
        story.tell(
                course.head(),
                new AskForRectificationExtension(
                        course.rectification(),
                        ago(45),
                        Story.because(course.head(), "需厂商配合修改程序")));
        Paper consent = course.paper("同意延期的函", ago(62));
        story.turnTo(ago(62));
        story.tell(
                Police.LIAISON,
                List.of(consent),
                new ExtendRectification(
                        course.rectification(),
                        ago(45),
                        consent.digest(),
                        police.decided(ago(62))));
        progressed(course, 52, FIRST, "全部账号已改用双因素登录");
        submitted(course, 50);
        verified(course, Police.LIAISON, 46, 9);
        closed(course, Police.LIAISON, 46);
        story.turnTo(ago(44));
        story.tell(
                course.head(),
                new FileRectificationReport(course.rectification(), null, Basis.none()));
    }

    private void closedLate(Course course) {
        submitted(course, course.admin(), Origin.VULNERABILITY, 70, ago(52));
        verified(course, course.admin(), 46, 4);
        closed(course, course.admin(), 45);
    }

    private void closed(Course course, PersonId issuer, int daysAgo) {
        story.turnTo(ago(daysAgo));
        story.tell(issuer, new CloseRectification(course.rectification(), Basis.none()));
    }

    private void accepted(Course course) {
        ordered(course, course.admin(), Origin.AUTHORITY_INSPECTION, 50, ago(20));
        story.turnTo(ago(30));
        story.tell(
                course.admin(),
                new AcceptRectificationRisk(
                        course.rectification(),
                        BOTH,
                        today.plusDays(120),
                        Story.because(course.admin(), "系统将于明年并入区级平台，期间仅限校内访问")));
    }

    private void voided(Course course) {
        ordered(course, course.admin(), Origin.INCIDENT, 25, today.plusDays(5));
        story.turnTo(ago(23));
        story.tell(
                course.admin(),
                new VoidRectification(
                        course.rectification(), Story.because(course.admin(), "经核实属其他单位系统，误发")));
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }
}
