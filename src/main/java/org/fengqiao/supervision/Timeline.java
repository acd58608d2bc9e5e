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
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that was submitted on a case, in the words of the forms that it was submitted with. */
@Component
class Timeline {

    /** Fields of REST, which no form and no action names. */
    private static final Map<String, Label> NAMES = Map.ofEntries(
            Map.entry("reason", new Label("理由", "Reason")),
            Map.entry("party", new Label("当事人", "Party")),
            Map.entry("handedOverBy", new Label("移交人", "Handed over by")),
            Map.entry("takenOverBy", new Label("接手人", "Taken over by")),
            Map.entry("urged", new Label("催办对象", "Who was urged")),
            Map.entry("facts", new Label("纠纷简况", "What it is about")),
            Map.entry("category", new Label("纠纷类型", "Category")),
            Map.entry("village", new Label("村（社区）", "Village")),
            Map.entry("place", new Label("地点", "Place")),
            Map.entry("amount", new Label("金额（元）", "Amount (CNY)")),
            Map.entry("mediator", new Label("调解员", "Mediator")),
            Map.entry("source", new Label("案件来源", "Source")),
            Map.entry("channel", new Label("得知途径", "How it came to notice")),
            Map.entry("appliedAt", new Label("申请时间", "Applied")),
            Map.entry("respondentElsewhere", new Label("乙方在别的乡镇", "Respondent in another township")),
            Map.entry("obstacle", new Label("有没有不能受理的情形", "Anything that forbids taking it on")));

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
                                .map(answer ->
                                        view(answer.key(), Label.same(answer.label()), Label.same(answer.value())))
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

    private static Label spoken(@Nullable Object value) {
        return value instanceof Boolean answer
                ? answer ? new Label("是", "Yes") : new Label("否", "No")
                : Label.same(String.valueOf(value));
    }

    private CaseView.FieldView view(Submission submission, String key, Label value) {
        return actions.stream()
                .filter(action -> action.element().equals(submission.element().element()))
                .flatMap(action -> action.asked().stream())
                .filter(field -> field.name().equals(key))
                .findFirst()
                .map(field -> view(key, new Label(field.label(), field.labelEnglish()), field.spoken(value)))
                .orElseGet(() -> view(key, NAMES.getOrDefault(key, Label.same(key)), value));
    }

    private CaseView.FieldView view(String key, Label label, Label value) {
        var known = names.ofField(key, value.chinese()).orElse(value);
        return new CaseView.FieldView(
                label.chinese(),
                label.english(),
                Covered.field(key, known.chinese()),
                Covered.field(key, known.english()));
    }
}
