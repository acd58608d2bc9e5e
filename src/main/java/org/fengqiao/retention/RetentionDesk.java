package org.fengqiao.retention;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fengqiao.casefile.CaseErasure;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Anonymises files whose time is over. Two people are needed: the county's supervisor proposes, the security administrator,
 * who reads no case, confirms. Several files go together or not at all.
 */
@Service
@Transactional
public class RetentionDesk {

    private static final int MOST = 500;

    private final RetentionBook book;
    private final RetentionCheck check;
    private final CaseErasure erasure;
    private final Keeper keeper;
    private final Clock clock;

    RetentionDesk(RetentionBook book, RetentionCheck check, CaseErasure erasure, Keeper keeper, Clock clock) {
        this.book = book;
        this.check = check;
        this.erasure = erasure;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * Proposes to anonymise files.
     *
     * @throws CaseRuleViolated naming the first that has to be kept
     */
    public void propose(List<CaseNumber> numbers) {
        var by = keeper.supervisor().login();
        each(numbers, number -> {
            var retention = check.demand(number);
            retention.propose(by, check.today(), clock.instant());
            book.save(retention);
        });
    }

    /** Anonymises what somebody else has proposed. */
    public void confirm(List<CaseNumber> numbers) {
        var by = keeper.securityAdministrator().login();
        each(numbers, number -> {
            var retention = check.demand(number);
            retention.requireProposalOfAnother(by);
            erase(retention);
        });
    }

    private static void each(List<CaseNumber> numbers, Consumer<CaseNumber> act) {
        required(numbers).forEach(number -> {
            try {
                act.accept(number);
            } catch (CaseRuleViolated broken) {
                throw broken.naming();
            }
        });
    }

    /** Only where the county has switched it on: nobody proposes, nobody confirms. */
    void anonymiseOnItsOwn(CaseNumber number) {
        erase(check.demand(number));
    }

    private void erase(CaseRetention retention) {
        var why = new LinkedHashMap<String, Object>();
        why.put("class", retention.kept().chinese());
        why.put("until", retention.until().orElseThrow().toString());
        why.put("basis", retention.basis());
        why.put("proposedBy", retention.proposedBy().orElse("automatic"));
        erasure.erase(retention.number(), Map.copyOf(why));
    }

    /** The county has changed its table. @return how many files get their time anew, by and by */
    public int askAnew() {
        keeper.supervisor();
        return book.askAnew();
    }

    private static List<CaseNumber> required(List<CaseNumber> numbers) {
        if (numbers.isEmpty() || numbers.size() > MOST) {
            throw new FieldsRefused("numbers", "请选择 1 至 " + MOST + " 件案件。", "Choose 1 to " + MOST + " cases.");
        }
        return numbers.stream().distinct().toList();
    }
}
