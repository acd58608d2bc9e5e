package org.fengqiao.supervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Covered;
import org.fengqiao.casefile.Submission;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.caseflow.DeployedForms;
import org.springframework.stereotype.Component;

/** Everything that was submitted on a case, in the words of the forms that it was submitted with. */
@Component
class Timeline {

    /** Fields of actions and of REST, which no form names. */
    private static final Map<String, String> NAMES = Map.of(
            "reason", "理由",
            "facts", "纠纷简况",
            "category", "纠纷类型",
            "village", "村（社区）",
            "place", "地点",
            "amount", "金额（元）",
            "mediator", "调解员",
            "tie", "回避情形");

    private final SubmissionBook submissions;
    private final DeployedForms forms;
    private final Names names;

    Timeline(SubmissionBook submissions, DeployedForms forms, Names names) {
        this.submissions = submissions;
        this.forms = forms;
        this.names = names;
    }

    List<CaseView.Entry> of(CaseNumber number) {
        return submissions.of(number).stream().map(this::entry).toList();
    }

    static OffsetDateTime inChina(Instant moment) {
        return OffsetDateTime.ofInstant(moment, CaseFile.ZONE);
    }

    private CaseView.Entry entry(Submission submission) {
        return new CaseView.Entry(
                submission.element().name(),
                names.ofLogin(submission.submittedBy()),
                inChina(submission.submittedAt()),
                forms.texts(submission.element().form())
                        .map(texts -> texts.answers(submission.fields()).stream()
                                .map(answer -> view(answer.key(), answer.label(), answer.value()))
                                .toList())
                        .orElseGet(() -> asSent(submission.fields())));
    }

    /** What came without a form: over REST, or as an action. */
    private List<CaseView.FieldView> asSent(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .filter(field -> !(field.getValue() instanceof Iterable<?> || field.getValue() instanceof Map<?, ?>))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> view(
                        field.getKey(),
                        NAMES.getOrDefault(field.getKey(), field.getKey()),
                        String.valueOf(field.getValue())))
                .toList();
    }

    private CaseView.FieldView view(String key, String label, String value) {
        return new CaseView.FieldView(label, Covered.field(key, names.ofField(key, value)));
    }
}
