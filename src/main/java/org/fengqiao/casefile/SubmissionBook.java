package org.fengqiao.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every submission and gives them back in their order. */
@Service
@Transactional
public class SubmissionBook {

    private final Submissions submissions;
    private final Clock clock;

    SubmissionBook(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Writes one down, in the transaction of the step that takes it. */
    public Submission enter(
            CaseNumber number, SubmittedElement element, String by, Map<String, @Nullable Object> fields) {
        return submissions.save(new Submission(number, element, by, clock.instant(), fields));
    }

    /** All of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Submission> of(CaseNumber number) {
        return submissions.findByNumberOrderById(number);
    }
}
