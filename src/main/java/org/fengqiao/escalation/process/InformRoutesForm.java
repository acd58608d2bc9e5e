package org.fengqiao.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;
import org.fengqiao.casefile.ServedHow;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.escalation.RouteDesk;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parties are told of the routes that remain (R19). */
@Component
class InformRoutesForm implements TaskForm {

    private final RouteDesk desk;
    private final Clock clock;

    InformRoutesForm(RouteDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("informRoutesForm", "informWithdrawnForm", "informNotAcceptedForm", "informRestForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        return Map.of(
                "routes", String.join("\n", desk.routesFor(number)),
                "servedOn", LocalDate.now(clock).toString());
    }

    /** It was served on the parties. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(new Label(
                "告知书已经送达当事人，不能撤回；告知有误的，重新写一份送达并登记（R19）。",
                "The parties were served with it: a mistake is mended by another notice, served and recorded (R19)."));
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        var served = new Served(
                fields.date("servedOn", "送达日期"),
                fields.choice("servedHow", "送达方式", ServedHow.class),
                fields.yesOrNo("acknowledged", "双方是否表示知道"),
                fields.optionalText("reason", "未签收的原因", 500));
        desk.inform(submission.number(), served, submission.userId());
    }
}
