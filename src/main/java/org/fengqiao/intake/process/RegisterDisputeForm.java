package org.fengqiao.intake.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Side;
import org.fengqiao.casefile.Source;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.StartForm;
import org.fengqiao.intake.DisputeReport;
import org.fengqiao.intake.EntrustingLetter;
import org.fengqiao.intake.IntakeDesk;
import org.fengqiao.intake.Obstacle;
import org.fengqiao.intake.OnTheSpot;
import org.fengqiao.intake.Place;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The start form of a dispute's life: a few fixed fields, the place proposed from the user's committee. */
@Component
class RegisterDisputeForm implements StartForm {

    private final IntakeDesk desk;
    private final Place places;
    private final Clock clock;

    RegisterDisputeForm(IntakeDesk desk, Place places, Clock clock) {
        this.desk = desk;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "registerDisputeForm";
    }

    @Override
    public String tenant(FormFields fields) {
        var village = fields.text("village", "纠纷发生村（社区）", 60);
        var settled = fields.yes("settledOnTheSpot");
        return desk.tenant(village, !settled && fields.yes("respondentElsewhere"));
    }

    @Override
    public Opened open(FormFields fields, String userId) {
        var registration = desk.register(report(fields), userId);
        return new Opened(registration.file().number(), registration.answers());
    }

    private DisputeReport report(FormFields fields) {
        var source = fields.choice("source", "案件来源", Source.class);
        var settled = fields.yes("settledOnTheSpot");
        return new DisputeReport(
                category(fields),
                source,
                Channel.usualFor(source),
                fields.text("village", "纠纷发生村（社区）", 60),
                !settled && fields.yes("respondentElsewhere"),
                null,
                fields.text("facts", "纠纷简况", 2000),
                null,
                appliedAt(fields),
                Side.OPPOSED.stream().map(side -> party(side, fields)).toList(),
                fields.optionalText("obstacle", "有没有不能受理的情形", 30) == null
                        ? Obstacle.NONE
                        : fields.choice("obstacle", "有没有不能受理的情形", Obstacle.class),
                source.isEntrusted() ? letter(fields) : null,
                settled ? onTheSpot(fields) : null);
    }

    /** The identity number is asked only where both sides have one name. */
    private static PartyDetails party(Side side, FormFields fields) {
        return PartyDetails.named(
                side,
                fields.text(PartyDetails.field(side, "Name"), side.chinese() + "姓名或名称", 60),
                fields.optionalText(PartyDetails.field(side, "IdNumber"), side.chinese() + "身份证号", 40));
    }

    private static DisputeCategory category(FormFields fields) {
        var code = fields.text("category", "纠纷类型", 4);
        return DisputeCategory.ofCode(code)
                .orElseThrow(() ->
                        new FieldsRefused("category", "没有这个纠纷类型，请从列表中选择。", "There is no such category of disputes."));
    }

    private static EntrustingLetter letter(FormFields fields) {
        return EntrustingLetter.of(
                fields.text("entrustingOrgan", "委托机关", 100),
                fields.text("letterNumber", "委托函文号", 60),
                fields.date("letterOn", "委托函日期"),
                fields.optionalText("entrustingOfficer", "委托机关经办人", 60));
    }

    /** What is performed later has to be written (R13), which the steps of the mediation do and this form does not. */
    private static boolean performedAtOnce(FormFields fields) {
        if (!fields.yes("performedAtOnce")) {
            throw new FieldsRefused(
                    "performedAtOnce",
                    "没有当场履行完的，应当订立书面协议：请改选“需要调解”，在后面的步骤登记。",
                    "What is performed later is written down: choose mediation and record it in the steps that follow.");
        }
        return true;
    }

    private static OnTheSpot onTheSpot(FormFields fields) {
        return new OnTheSpot(
                fields.yes("bothPresent"),
                fields.yes("rightsNoticeGiven"),
                fields.text("agreementContent", "协议内容", 2000),
                performedAtOnce(fields),
                null);
    }

    /**
     * To the minute (R01): nothing means now, an hour alone means today's. A day in the past without its hour counts from
     * its beginning.
     */
    private @Nullable Instant appliedAt(FormFields fields) {
        var time = fields.optionalText("appliedTime", "申请时刻", 5);
        var day = fields.optionalDate("appliedOn", "申请日期").orElse(today());
        if (time != null) {
            return day.atTime(minute(time)).atZone(CaseFile.ZONE).toInstant();
        }
        return day.equals(today()) ? null : day.atStartOfDay(CaseFile.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }

    /** A Chinese keyboard types the colon wide. */
    private static LocalTime minute(String time) {
        var text = time.replace('：', ':');
        if (!text.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            throw new FieldsRefused("appliedTime", "请按“时:分”填写，例如 09:35。", "An hour and a minute, such as 09:35.");
        }
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    }

    @Override
    public void propose(ObjectNode schema) {
        for (var component : schema.withArray("components")) {
            if (component instanceof ObjectNode field
                    && "village".equals(field.path("key").asText())) {
                var values = field.putArray("values");
                places.choices().forEach(village -> values.addObject()
                        .put("value", village.code())
                        .put("label", places.nameOf(village.parentCode().orElse("")) + " " + village.name()));
                places.proposed().ifPresent(code -> field.put("defaultValue", code));
            }
        }
    }
}
