package org.fengqiao.document;

import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.UnknownCase;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files that people send to a case. */
@Service
@Transactional
public class PaperUpload {

    private final CaseAccess access;
    private final WhoKeepsPapers keepers;
    private final PaperIntake intake;

    PaperUpload(CaseAccess access, WhoKeepsPapers keepers, PaperIntake intake) {
        this.access = access;
        this.keepers = keepers;
        this.intake = intake;
    }

    /**
     * Keeps a file, once: a telephone that sends it again gets the paper that is there.
     *
     * @throws UnknownCase when there is none that the user may see
     * @throws NotYoursToDo when the user only looks at cases
     * @throws FieldsRefused when the file is none that is taken
     * @throws org.fengqiao.casefile.CaseRuleViolated when the case was anonymised, or has as many papers as it takes
     */
    public Added add(CaseNumber number, SentFile sent) {
        var user = keepers.demandAdds(access.visible(number));
        return intake.take(number, sent, user.login());
    }

    /** @param isNew false when the case had the same file already */
    public record Added(CasePaper paper, boolean isNew) {}
}
