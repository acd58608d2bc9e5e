package org.fengqiao.supervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Covered;
import org.fengqiao.casefile.Submission;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.caseflow.DeployedForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that was submitted on a case, in the words of the forms that it was submitted with. */
@Component
class Timeline {

    /** Fields of REST, which no form and no action names. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("reason", "理由"),
            Map.entry("party", "当事人"),
            Map.entry("handedOverBy", "移交人"),
            Map.entry("takenOverBy", "接手人"),
            Map.entry("urged", "催办对象"),
            Map.entry("facts", "纠纷简况"),
            Map.entry("category", "纠纷类型"),
            Map.entry("village", "村（社区）"),
            Map.entry("place", "地点"),
            Map.entry("amount", "金额（元）"),
            Map.entry("mediator", "调解员"),
            Map.entry("source", "案件来源"),
            Map.entry("channel", "得知途径"),
            Map.entry("appliedAt", "申请时间"),
            Map.entry("respondentElsewhere", "乙方在别的乡镇"),
            Map.entry("obstacle", "有没有不能受理的情形"));

    private final SubmissionBook submissions;
    private final DeployedForms forms;
    private final Names names;
    private final List<CaseAction> actions;

    Timeline(SubmissionBook submissions, DeployedForms forms, Names names, List<CaseAction> actions) {
        this.actions = actions;
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
                        .orElseGet(() -> asSent(submission)));
    }

    /** What came without a form: over REST, or as an action. */
    private List<CaseView.FieldView> asSent(Submission submission) {
        return submission.fields().entrySet().stream()
                .filter(field -> isSaid(field.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> view(submission, field.getKey(), spoken(field.getValue())))
                .toList();
    }

    /** A list or a group is read elsewhere in the view; what was left empty says nothing. */
    private static boolean isSaid(@Nullable Object value) {
        return value != null && !(value instanceof Iterable<?> || value instanceof Map<?, ?>);
    }

    private static String spoken(@Nullable Object value) {
        return value instanceof Boolean answer ? (answer ? "是" : "否") : String.valueOf(value);
    }

    private CaseView.FieldView view(Submission submission, String key, String value) {
        return actions.stream()
                .filter(action -> action.element().equals(submission.element().element()))
                .flatMap(action -> action.asked().stream())
                .filter(field -> field.name().equals(key))
                .findFirst()
                .map(field -> view(key, field.label(), field.spoken(value)))
                .orElseGet(() -> view(key, NAMES.getOrDefault(key, key), value));
    }

    private CaseView.FieldView view(String key, String label, String value) {
        return new CaseView.FieldView(label, Covered.field(key, names.ofField(key, value)));
    }
}
