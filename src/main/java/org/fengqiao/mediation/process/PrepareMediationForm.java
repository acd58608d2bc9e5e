package org.fengqiao.mediation.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.PartyFields;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.mediation.MediationDesk;
import org.fengqiao.mediation.Openness;
import org.fengqiao.mediation.RightsNotice;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the sides are, what they were told, whether others may listen. */
@Component
class PrepareMediationForm implements TaskForm {

    private final CaseDesk cases;
    private final MediationDesk mediation;

    PrepareMediationForm(CaseDesk cases, MediationDesk mediation) {
        this.cases = cases;
        this.mediation = mediation;
    }

    @Override
    public Set<String> keys() {
        return Set.of("prepareMediationForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var file = cases.read(number);
        var shown = PartyFields.prefill(file);
        shown.put("caseFacts", file.facts());
        shown.put(
                "openness",
                mediation
                        .notice(number)
                        .flatMap(RightsNotice::openness)
                        .orElse(Openness.OPEN)
                        .name());
        return shown;
    }

    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.empty();
    }

    @Override
    public void submit(FormSubmission form) {
        var wrong = new Refusals();
        wrong.check(() -> cases.change(form.number(), file -> PartyFields.write(file, form.fields())));
        var openness = wrong.of(() -> form.fields().choice("openness", "是否公开调解", Openness.class));
        wrong.demand(
                form.fields().yes("rightsNoticeGiven"),
                "rightsNoticeGiven",
                "请先告知双方权利义务（人民调解法第二十三、二十四条）。",
                "Tell the parties of their rights first (People's Mediation Law art. 23, 24).");
        mediation.giveNotice(form.number(), wrong.need(openness), form.userId());
    }
}
