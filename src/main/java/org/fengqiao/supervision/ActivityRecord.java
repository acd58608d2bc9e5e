package org.fengqiao.supervision;

import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted and belongs to no case: mediators were trained, or disputes were prevented (domain.md 4.2).
 *
 * @param unit code of the village, township or county that did it
 * @param times sessions held, or disputes prevented
 * @param people who were trained, or whom the prevented disputes would have concerned
 */
public record ActivityRecord(Kind kind, String unit, LocalDate on, String topic, int times, int people) {

    private static final int MOST_TIMES = 999;
    private static final int MOST_PEOPLE = 99_999;

    /** Checks what somebody typed. @throws FieldsRefused for what is missing or cannot be */
    public static ActivityRecord read(
            @Nullable Kind kind,
            @Nullable String unit,
            @Nullable LocalDate on,
            @Nullable String topic,
            @Nullable Integer times,
            @Nullable Integer people,
            LocalDate today) {
        if (kind == null) {
            throw new FieldsRefused("kind", "请选择“类别”。", "This field is required.");
        }
        if (on == null || on.isAfter(today) || on.getYear() < 2000) {
            throw new FieldsRefused("on", "请填写日期，不能晚于今天。", "A day is needed, not after today.");
        }
        return new ActivityRecord(
                kind,
                Texts.required("unit", "单位", unit, 12),
                on,
                Texts.required("topic", "主题", topic, 2, 60),
                within("times", kind.times, times, 1, MOST_TIMES),
                within("people", "人数", people, kind == Kind.TRAINING ? 1 : 0, MOST_PEOPLE));
    }

    private static int within(String field, String label, @Nullable Integer number, int least, int most) {
        if (number == null || number < least || number > most) {
            throw new FieldsRefused(
                    field,
                    "“%s”应为 %d 至 %d。".formatted(label, least, most),
                    "A whole number from %d to %d.".formatted(least, most));
        }
        return number;
    }

    /** What was done. */
    public enum Kind implements Labelled {
        TRAINING(new Label("培训调解员", "Training of mediators"), "次数"),
        PREVENTION(new Label("预防纠纷", "Disputes prevented"), "件数");

        private final Label label;
        private final String times;

        Kind(Label label, String times) {
            this.label = label;
            this.times = times;
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
