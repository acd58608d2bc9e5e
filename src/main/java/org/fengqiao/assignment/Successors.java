package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.springframework.stereotype.Component;

/** Who of a committee can take a case that somebody else had: nobody who could not log in to do its work. */
@Component
class Successors {

    private final MediatorChoice choice;
    private final WorkAccounts accounts;

    Successors(MediatorChoice choice, WorkAccounts accounts) {
        this.choice = choice;
        this.accounts = accounts;
    }

    /** Those whom one may name when somebody leaves, and who lacks nothing for it but an account. */
    Following after(CaseFile file, CaseMediator leaving) {
        var all = choice.successors(file, leaving);
        return new Following(
                accounts.able(all).fit(), accounts.having(all.unfit()), accounts.lackedBy(all.everybody()));
    }

    /** What is written down of the others when somebody leaves: whoever cannot log in stands among the unfit. */
    Ranking ranked(CaseFile file, CaseMediator leaving) {
        return accounts.among(choice.successors(file, leaving));
    }

    /** The same of a whole committee. */
    Ranking ranked(CaseFile file, String committee) {
        return accounts.among(choice.weigh(file, committee));
    }

    /**
     * Who may follow.
     *
     * @param fit whom the table finds fit, the best first
     * @param others whom it does not propose, but a clerk may choose
     * @param withoutAccount by name those who could not log in
     */
    record Following(List<RankedCandidate> fit, List<RankedCandidate> others, List<String> withoutAccount) {

        static final Following NOBODY = new Following(List.of(), List.of(), List.of());
    }
}
