package org.fengqiao.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.notice.Addressee;
import org.fengqiao.notice.Notice;
import org.fengqiao.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/** A notice on the wire, with its text for people. */
record NoticeView(
        long id,
        NoticeKind kind,
        String text,
        String number,
        String step,
        Addressee.Kind addressedTo,
        String addressee,
        LocalDate dueOn,
        Instant raisedAt,
        @Nullable Instant settledAt) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.kind(),
                text(notice),
                notice.number().code(),
                notice.step(),
                notice.addressee().kind(),
                notice.addressee().code(),
                notice.dueOn(),
                notice.raisedAt(),
                notice.settledAt().orElse(null));
    }

    private static String text(Notice notice) {
        return "%s：案件 %s 的“%s”最后办理日为 %s。%s: case %s, due on %s."
                .formatted(
                        notice.kind().chinese(),
                        notice.number(),
                        notice.step(),
                        notice.dueOn(),
                        notice.kind().english(),
                        notice.number(),
                        notice.dueOn());
    }
}
