package org.fengqiao.followup.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Ending;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.intake.EntrustmentDesk;
import org.fengqiao.settlement.AgreementStandings;
import org.fengqiao.settlement.SettlementDesk;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The result goes back to the court, police or other organ that entrusted the case, whatever it is (R23). */
@Component
class ReplyToOrganForm implements TaskForm {

    private final EntrustmentDesk entrustments;
    private final SettlementDesk settlements;
    private final CaseDesk cases;
    private final AgreementStandings standings;
    private final Clock clock;

    ReplyToOrganForm(
            EntrustmentDesk entrustments,
            SettlementDesk settlements,
            AgreementStandings standings,
            CaseDesk cases,
            Clock clock) {
        this.standings = standings;
        this.entrustments = entrustments;
        this.settlements = settlements;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("replyToOrganForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        return Map.of(
                "entrustedBy",
                        entrustments
                                .find(number)
                                .map(each -> each.letter().inWords())
                                .orElse(""),
                "papersAsked", entrustments.papersAsked(number),
                "result", proposed(cases.read(number)),
                "repliedOn", LocalDate.ofInstant(clock.instant(), CaseFile.ZONE).toString());
    }

    /** What the organ is told, unless somebody writes it better: how the case ended, and what was agreed. */
    private String proposed(CaseFile file) {
        var ended = file.ending().map(Ending::chinese).orElse("达成调解协议");
        var agreement =
                file.ending().isEmpty() ? "协议内容：" + settlements.text(file.number()) + "\n履行情况：" + standing(file) : "";
        return "贵单位委托的纠纷（" + file.officialNumber() + "）结果：" + ended + "。" + agreement;
    }

    private String standing(CaseFile file) {
        return standings.of(file).stream()
                .reduce((earlier, later) -> later)
                .map(each -> each.text().chinese())
                .orElse("");
    }

    /** It is with the court or organ. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(
                new Label(
                        "结果已经回复委托的机关，不能撤回；写错的，另行去函更正，并在补齐卷宗时写明（R23）。",
                        "The organ has its answer: a mistake is corrected by another letter, noted when the dossier is completed (R23)."));
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        entrustments.reply(
                submission.number(),
                fields.date("repliedOn", "回复日期"),
                fields.text("result", "处理结果", 5000),
                fields.yes("papersEnclosed"),
                submission.userId());
    }
}
