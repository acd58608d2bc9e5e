package org.fengqiao.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.roster.Expert;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The experts whom the county asks in hard cases, and what they say. */
@Service
@Transactional
public class ThinkTank {

    private final CountyReferrals referrals;
    private final Roster roster;
    private final CaseDesk cases;
    private final Clock clock;

    ThinkTank(CountyReferrals referrals, Roster roster, CaseDesk cases, Clock clock) {
        this.referrals = referrals;
        this.roster = roster;
        this.cases = cases;
        this.clock = clock;
    }

    /** Who may be asked: everybody in office, those who know the category first. */
    @Transactional(readOnly = true)
    public List<Expert> choices(CaseNumber number) {
        var category = cases.read(number).category();
        var inOffice = roster.experts().stream()
                .filter(expert -> expert.inOfficeOn(today()))
                .toList();
        return Stream.concat(
                        inOffice.stream().filter(knows(category)),
                        inOffice.stream().filter(Predicate.not(knows(category))))
                .toList();
    }

    private static Predicate<Expert> knows(DisputeCategory category) {
        return expert -> expert.isGoodAt(category);
    }

    /** Keeps what an expert said. */
    public CountyReferral advise(CaseNumber number, ExpertOpinion opinion) {
        var referral = referrals
                .findByNumberAndRound(number, cases.read(number).round())
                .orElseThrow(() -> new CaseRuleViolated(number, "县级尚未接收本案。", "The county has not received the case."));
        if (roster.expert(opinion.expert())
                .filter(expert -> expert.inOfficeOn(opinion.advisedOn()))
                .isEmpty()) {
            throw new FieldsRefused("expert", "智囊团没有这位专家。", "No such expert is in office.");
        }
        referral.advise(opinion, today());
        return referrals.save(referral);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
