package org.fengqiao.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;

/** What an expert was asked and answered, as it is kept. */
@Embeddable
record SealedOpinion(
        @Column(name = "expert") String expert,
        @Column(name = "expert_question") SealedText question,
        @Column(name = "expert_opinion") SealedText opinion,
        @Column(name = "expert_advised_on") LocalDate advisedOn) {

    static SealedOpinion of(CaseNumber number, ExpertOpinion given) {
        return new SealedOpinion(
                given.expert(),
                SealedText.of(number.code(), given.question()),
                SealedText.of(number.code(), given.opinion()),
                given.advisedOn());
    }

    ExpertOpinion open() {
        return new ExpertOpinion(expert, question.text(), opinion.text(), advisedOn);
    }
}
