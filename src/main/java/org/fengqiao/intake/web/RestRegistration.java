package org.fengqiao.intake.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.intake.IntakeDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** File, submission and flow of a dispute that comes over REST, in one transaction: none without the others. */
@Component
class RestRegistration {

    private static final SubmittedElement ELEMENT =
            new SubmittedElement(DisputeLifecycle.KEY, "start_disputeRegistered", "登记纠纷", null);

    private final IntakeDesk desk;
    private final SubmissionBook submissions;
    private final CaseFlow flow;
    private final ObjectMapper json;

    RestRegistration(IntakeDesk desk, SubmissionBook submissions, CaseFlow flow, ObjectMapper json) {
        this.desk = desk;
        this.submissions = submissions;
        this.flow = flow;
        this.json = json;
    }

    @Transactional
    CaseFile register(RegisterDisputeRequest request, String userId) {
        var registration = desk.register(request.report(), userId);
        var file = registration.file();
        submissions.enter(
                file.number(),
                ELEMENT,
                userId,
                json.convertValue(request, new TypeReference<Map<String, @Nullable Object>>() {}));
        flow.start(file, registration.tenant(), registration.answers());
        return file;
    }
}
