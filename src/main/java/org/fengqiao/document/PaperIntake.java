package org.fengqiao.document;

import java.time.Clock;
import java.util.Optional;
import org.fengqiao.audit.KeyedHash;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Component;

/** Takes a file in once: looks at it, names it, and keeps it sealed. Who may do so was asked before. */
@Component
class PaperIntake {

    /** Of a case, with those that were withdrawn. */
    static final int MOST_OF_A_CASE = 100;

    private final FileCheck check;
    private final CasePapers papers;
    private final PaperContents contents;
    private final KeyedHash hash;
    private final Clock clock;

    PaperIntake(FileCheck check, CasePapers papers, PaperContents contents, KeyedHash hash, Clock clock) {
        this.check = check;
        this.papers = papers;
        this.contents = contents;
        this.hash = hash;
        this.clock = clock;
    }

    /** The paper that the case has by now; the same file again is the one that it has already. */
    PaperUpload.Added take(CaseNumber number, SentFile sent, String login) {
        var received = hash.of("paper", CheckedFile.digest(sent.content()));
        var checked = check.check(sent.content());
        contents.waitForTurn(number);
        return papers.findByNumberAndReceivedHashAndWithdrawnAtIsNull(number, received)
                .map(known -> new PaperUpload.Added(known, false))
                .orElseGet(() -> new PaperUpload.Added(
                        keep(number, sent, checked, new CasePaper.Addition(login, clock.instant(), received)), true));
    }

    private CasePaper keep(CaseNumber number, SentFile sent, CheckedFile checked, CasePaper.Addition by) {
        if (papers.countByNumber(number) >= MOST_OF_A_CASE) {
            throw new CaseRuleViolated(
                    number,
                    "一件案件最多 " + MOST_OF_A_CASE + " 份材料（含已撤下的），已经满了。",
                    "A case takes at most " + MOST_OF_A_CASE + " papers, with those that were withdrawn.");
        }
        var kind = Optional.ofNullable(sent.kind())
                .orElseThrow(() -> new FieldsRefused("kind", "请选择材料类别。", "Say what the paper is about."));
        var paper = papers.save(new CasePaper(number, kind, PaperName.of(sent.name(), checked.type()), checked, by));
        contents.keep(paper, checked.content());
        return paper;
    }
}
