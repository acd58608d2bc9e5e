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
                notice.text(),
                notice.number().code(),
                notice.step(),
                notice.addressee().kind(),
                notice.addressee().code(),
                notice.dueOn(),
                notice.raisedAt(),
                notice.settledAt().orElse(null));
    }
}
