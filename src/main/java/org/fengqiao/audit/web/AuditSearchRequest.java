package org.fengqiao.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditQuery;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Paging;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What the auditor asks for; days are days in China, the last one included; pages count from 0. */
record AuditSearchRequest(
        @Nullable String subject,
        @Nullable String by,
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int USUAL = 50;

    AuditQuery query() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new FieldsRefused("to", "结束日期不能早于开始日期。", "The period ends before it begins.");
        }
        return new AuditQuery(
                Texts.optional("subject", "案号", subject, 80),
                Texts.optional("by", "用户名", by, 64),
                action,
                start(from),
                to == null ? null : start(to.plusDays(1)));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }

    Paging paging() {
        return new Paging(page == null ? 0 : page, size == null ? USUAL : size);
    }
}
