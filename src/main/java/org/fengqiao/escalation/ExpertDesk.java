package org.fengqiao.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks an expert who works in the system, and takes the answer (county report: think tank; R06). */
@Service
@Transactional
public class ExpertDesk {

    /** Whoever mediates, and the county's dispatcher. */
    static final Circle ASKING =
            new Circle(new Label("承办调解员和县调度员", "The mediator and the dispatcher"), ExpertDesk::asks);

    static final SubmittedElement ASKED = new SubmittedElement("case", "askExpertOpinion", "请专家出具意见", null);
    static final SubmittedElement ANSWERED = new SubmittedElement("case", "answerExpert", "专家答复", null);

    private final CaseCommand command;
    private final CaseAccess access;
    private final CurrentUsers users;
    private final ExpertRequests requests;
    private final Helpers helpers;

    ExpertDesk(CaseCommand command, CaseAccess access, CurrentUsers users, ExpertRequests requests, Helpers helpers) {
        this.command = command;
        this.access = access;
        this.users = users;
        this.requests = requests;
        this.helpers = helpers;
    }

    /**
     * Asks somebody.
     *
     * @param expert login id of somebody with the role
     * @param partiesAgree an expert joins with the consent of the parties only (People's Mediation Law art. 20, R06)
     * @throws NotYoursToDo when it is not the user's to ask
     * @throws FieldsRefused when somebody else is meant, the parties do not agree, or the question cannot be taken
     */
    public void ask(
            CaseNumber number,
            boolean partiesAgree,
            @Nullable String expert,
            @Nullable String question,
            LocalDate dueOn) {
        command.on(number, ASKING, (file, user) -> {
            if (!partiesAgree) {
                throw new FieldsRefused(
                        "partiesAgree",
                        "邀请专家须经双方当事人同意（人民调解法第二十条）。",
                        "An expert joins only with the consent of the parties (art. 20).");
            }
            var asked = helpers.expert(expert);
            if (requests.waiting(number, asked.login()).isPresent()) {
                throw new FieldsRefused("expert", "这位专家还没有答复上一个问题。", "This expert has a question to answer already.");
            }
            var kept = requests.save(new ExpertRequest(
                    file,
                    asked.login(),
                    question,
                    dueOn,
                    user.login(),
                    helpers.clock().instant()));
            command.record(
                    ASKED,
                    file,
                    user,
                    Map.of(
                            "expert", asked.displayName(),
                            "question", kept.question(),
                            "dueOn", dueOn.toString()));
            return file;
        });
    }

    /**
     * The expert answers.
     *
     * @throws org.fengqiao.casefile.UnknownCase when nobody asked the user about this case
     * @throws NotYoursToDo when the user is no expert
     */
    public void answer(CaseNumber number, @Nullable String opinion) {
        var user = users.require();
        if (!user.has(Role.EXPERT)) {
            throw new NotYoursToDo("被咨询的专家本人", "The expert who was asked");
        }
        var file = access.readAsGuest(number);
        var request = requests.waiting(number, user.login())
                .orElseThrow(() -> new FieldsRefused("opinion", "没有等您答复的问题。", "No question waits for you."));
        request.answer(opinion, helpers.clock().instant());
        requests.save(request);
        command.record(ANSWERED, file, user, Map.of("opinion", request.opinion().orElse("")));
    }

    private static boolean asks(CaseFile file, CurrentUser user) {
        return user.has(Role.DISPATCHER)
                || file.mediator()
                        .filter(each -> user.login().equals(each.login()))
                        .isPresent();
    }

    /** Whom one may ask, and the time. */
    @Component
    record Helpers(Accounts accounts, Clock clock) {

        CurrentUser expert(@Nullable String login) {
            return accounts.holding(Role.EXPERT).stream()
                    .filter(each -> each.login().equals(login))
                    .findFirst()
                    .orElseThrow(() -> new FieldsRefused("expert", "请选择一位专家。", "Choose one of the experts."));
        }
    }
}
