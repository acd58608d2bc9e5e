package org.fengqiao.assignment.process;

import static org.fengqiao.caseflow.DisputeLifecycle.COMMITTEE;
import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.assignment.Assignment;
import org.fengqiao.assignment.AssignmentDesk;
import org.fengqiao.assignment.Candidate;
import org.fengqiao.assignment.RankedCandidate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormOption;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clerk of the township or the county centre decides on the proposed mediator. */
@Component
class AssignMediatorForm implements TaskForm {

    private final AssignmentDesk desk;
    private final CurrentUsers users;

    AssignMediatorForm(AssignmentDesk desk, CurrentUsers users) {
        this.desk = desk;
        this.users = users;
    }

    @Override
    public Set<String> keys() {
        return Set.of("assignMediatorForm", "assignCountyMediatorForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var candidates = desk.candidates(number);
        var assignment = desk.current(number);
        var proposed = assignment
                .flatMap(Assignment::proposedPerson)
                .map(person -> choice(candidates, person))
                .orElse(AssignmentDesk.COMMITTEE);
        var shown = new HashMap<String, @Nullable Object>();
        shown.put(
                "proposalReason",
                assignment.map(each -> reason(each, candidates)).orElse(""));
        shown.put("proposedMediator", proposed);
        shown.put("mediator", isReader(proposed) ? null : proposed);
        shown.put("candidates", options(candidates));
        shown.put("withoutAccount", String.join("、", desk.withoutAccount(number)));
        return shown;
    }

    /** Nobody takes a case upon himself by a press of the button: who is proposed to himself has to choose so. */
    private boolean isReader(String proposed) {
        return users.find().filter(user -> user.login().equals(proposed)).isPresent();
    }

    private static String reason(Assignment assignment, List<RankedCandidate> candidates) {
        return assignment
                        .proposedPerson()
                        .flatMap(person -> candidates.stream()
                                .map(RankedCandidate::candidate)
                                .filter(each -> each.personId().equals(person))
                                .findFirst())
                        .map(person -> "推荐" + person.name() + "：")
                        .orElse("")
                + assignment.proposalReason();
    }

    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.empty();
    }

    @Override
    public void submit(FormSubmission form) {
        var chosen = form.fields().text("mediator", "由谁调解", 64);
        var why = form.fields().optionalText("choiceReason", "选择理由", 500);
        var named = desk.decide(form.number(), chosen, why, form.userId());
        form.answer(MEDIATOR, named.map(Candidate::login).orElse(null));
        form.answer(
                COMMITTEE,
                desk.current(form.number()).map(Assignment::committee).orElseThrow());
    }

    /** A proposed person who has declared a conflict since is no candidate any more. */
    private static String choice(List<RankedCandidate> candidates, String person) {
        return candidates.stream()
                .map(RankedCandidate::candidate)
                .filter(each -> each.personId().equals(person))
                .map(Candidate::choice)
                .findFirst()
                .orElse(AssignmentDesk.COMMITTEE);
    }

    private static List<FormOption> options(List<RankedCandidate> candidates) {
        var options = new ArrayList<FormOption>();
        candidates.forEach(each -> options.add(new FormOption(each.candidate().choice(), label(each))));
        options.add(new FormOption(AssignmentDesk.COMMITTEE, "不指定个人，由委员会人员认领"));
        return options;
    }

    private static String label(RankedCandidate each) {
        var candidate = each.candidate();
        return candidate.name() + "（" + candidate.specialityNames() + "；在办 "
                + each.facts().openLoad() + " 件" + (candidate.available() ? "" : "；今日请假") + "）";
    }
}
