package org.fengqiao.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;

/** What the organ that entrusted a dispute was told, as it is kept. */
@Embeddable
record SealedReply(
        LocalDate repliedOn,
        @Column(name = "reply_result") SealedText result,
        boolean papersEnclosed,
        @Column(name = "replied_by") String by,
        @Column(name = "reply_recorded_at") Instant at) {

    static SealedReply of(CaseNumber number, Reply given) {
        return new SealedReply(
                given.repliedOn(),
                SealedText.of(number.code(), given.result()),
                given.papersEnclosed(),
                given.by(),
                given.at());
    }

    Reply open() {
        return new Reply(repliedOn, result.text(), papersEnclosed, by, at);
    }
}
