package org.fengqiao.intake.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.NewCase;
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
import org.fengqiao.shared.Refusals;
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

    /** The engine asks for it before the form is read: where the place is wrong, whatever else is wrong is told along. */
    @Override
    public String tenant(FormFields fields) {
        var wrong = new Refusals();
        var tenant = wrong.of(() -> desk.tenant(village(fields), isForTheCounty(fields)));
        if (tenant == null) {
            wrong.check(() -> report(fields));
        }
        return wrong.need(tenant);
    }

    @Override
    public Opened open(FormFields fields, String userId) {
        var registration = desk.register(report(fields), userId);
        return new Opened(registration.file().number(), registration.answers());
    }

    /** @throws FieldsRefused with all that is wrong */
    private DisputeReport report(FormFields fields) {
        var wrong = new Refusals();
        var village = wrong.of(() -> village(fields));
        if (village != null) {
            wrong.check(() -> desk.demandPlace(village));
        }
        var category = wrong.of(() -> category(fields));
        var parties = wrong.of(() -> parties(fields));
        var facts = wrong.of(() -> fields.text("facts", "纠纷简况", 2000));
        var source = wrong.of(() -> fields.choice("source", "案件来源", Source.class));
        var appliedAt = wrong.of(() -> appliedAt(fields));
        var obstacle = wrong.of(() -> fields.optionalChoice("obstacle", "有没有不能受理的情形", Obstacle.class));
        var letter = source != null && source.isEntrusted() ? wrong.of(() -> letter(fields)) : null;
        var settled = fields.yes("settledOnTheSpot");
        var onTheSpot = settled ? wrong.of(() -> onTheSpot(fields)) : null;
        wrong.check(() -> DisputeReport.demandAcceptable(settled, found(obstacle)));
        var from = wrong.need(source);
        return new DisputeReport(
                wrong.need(category),
                from,
                Channel.usualFor(from),
                wrong.need(village),
                isForTheCounty(fields),
                null,
                wrong.need(facts),
                null,
                appliedAt == null ? null : appliedAt.orElse(null),
                wrong.need(parties),
                found(obstacle),
                letter,
                onTheSpot);
    }

    private static String village(FormFields fields) {
        return fields.text("village", "纠纷发生村（社区）", 60);
    }

    private static boolean isForTheCounty(FormFields fields) {
        return !fields.yes("settledOnTheSpot") && fields.yes("respondentElsewhere");
    }

    private static Obstacle found(@Nullable Optional<Obstacle> answered) {
        return answered == null ? Obstacle.NONE : answered.orElse(Obstacle.NONE);
    }

    private static List<PartyDetails> parties(FormFields fields) {
        var wrong = new Refusals();
        var applicant = wrong.of(() -> party(Side.APPLICANT, fields));
        var respondent = wrong.of(() -> party(Side.RESPONDENT, fields));
        if (applicant != null && respondent != null) {
            wrong.check(
                    () -> respondent.requireOtherThan(applicant, what -> PartyDetails.field(Side.RESPONDENT, what)));
        }
        return List.of(wrong.need(applicant), wrong.need(respondent));
    }

    /** The identity number is asked only where both sides have one name. */
    private static PartyDetails party(Side side, FormFields fields) {
        var wrong = new Refusals();
        var name = wrong.of(() -> fields.text(PartyDetails.field(side, "Name"), side.chinese() + "姓名或名称", 60));
        var number =
                wrong.of(() -> fields.optionalText(PartyDetails.field(side, "IdNumber"), side.chinese() + "身份证号", 40));
        var party = wrong.of(() -> PartyDetails.named(side, name == null ? Refusals.UNREAD : name, number));
        return wrong.need(party);
    }

    private static DisputeCategory category(FormFields fields) {
        var code = fields.text("category", "纠纷类型", 4);
        return DisputeCategory.ofCode(code)
                .orElseThrow(() ->
                        new FieldsRefused("category", "没有这个纠纷类型，请从列表中选择。", "There is no such category of disputes."));
    }

    private static EntrustingLetter letter(FormFields fields) {
        var wrong = new Refusals();
        var on = wrong.of(() -> fields.optionalDate("letterOn", "委托函日期"));
        var letter = wrong.of(() -> EntrustingLetter.of(
                fields.optionalText("entrustingOrgan", "委托机关", 100),
                fields.optionalText("letterNumber", "委托函文号", 60),
                on == null ? null : on.orElse(null),
                fields.optionalText("entrustingOfficer", "委托机关经办人", 60)));
        return wrong.need(letter);
    }

    /** What is performed later has to be written (R13), which the steps of the mediation do and this form does not. */
    private static OnTheSpot onTheSpot(FormFields fields) {
        var wrong = new Refusals();
        var content = wrong.of(() -> fields.text("agreementContent", "协议内容", 2000));
        wrong.demand(
                fields.yes("performedAtOnce"),
                "performedAtOnce",
                "没有当场履行完的，应当订立书面协议：请改选“需要调解”，在后面的步骤登记。",
                "What is performed later is written down: choose mediation and record it in the steps that follow.");
        var spot = wrong.of(() -> new OnTheSpot(
                fields.yes("bothPresent"),
                fields.yes("rightsNoticeGiven"),
                content == null ? Refusals.UNREAD : content,
                true,
                null));
        return wrong.need(spot);
    }

    /**
     * To the minute (R01): nothing means now, an hour alone means today's. A day in the past without its hour counts from
     * its beginning.
     */
    private Optional<Instant> appliedAt(FormFields fields) {
        var wrong = new Refusals();
        var minute = wrong.of(() -> minute(fields));
        var day = wrong.of(() -> fields.optionalDate("appliedOn", "申请日期").orElse(today()));
        var at = at(wrong.need(day), wrong.need(minute));
        at.ifPresent(instant -> NewCase.demandTime(instant, clock.instant()));
        return at;
    }

    private Optional<Instant> at(LocalDate day, Optional<LocalTime> minute) {
        if (minute.isEmpty() && day.equals(today())) {
            return Optional.empty();
        }
        var time = minute.orElse(LocalTime.MIDNIGHT);
        return Optional.of(day.atTime(time).atZone(CaseFile.ZONE).toInstant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }

    private static Optional<LocalTime> minute(FormFields fields) {
        var typed = fields.optionalText("appliedTime", "申请时刻", 5);
        return Optional.ofNullable(typed).map(RegisterDisputeForm::minute);
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
