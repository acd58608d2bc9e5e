package org.fengqiao.related;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Side;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whom the people of a crowd elected, by whoever has the case (R30). */
@Service
@Transactional
public class RepresentativeDesk {

    static final SubmittedElement ELECT = new SubmittedElement("case", "electRepresentative", "登记推举的代表", null);
    static final SubmittedElement REPLACE = new SubmittedElement("case", "replaceRepresentative", "更换代表", null);

    private final CaseCommand command;
    private final CaseAccess access;
    private final RepresentativeBook book;

    RepresentativeDesk(CaseCommand command, CaseAccess access, RepresentativeBook book) {
        this.command = command;
        this.access = access;
        this.book = book;
    }

    /**
     * Somebody was elected.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when the case is in other hands
     * @throws org.fengqiao.casefile.CaseRuleViolated when the case is no crowd
     */
    public List<Representative> elect(CaseNumber number, Election election) {
        command.onCaseInHand(number, (file, user) -> {
            book.elect(file, election, user.login());
            return record(ELECT, file, user, election, null);
        });
        return book.of(number);
    }

    /** Somebody else was elected in the place of one who speaks now, on the same side. */
    public List<Representative> replace(
            CaseNumber number, long former, @Nullable String reason, Function<Side, Election> successor) {
        command.onCaseInHand(number, (file, user) -> {
            var elected = book.replace(file, former, reason, successor, user.login());
            return record(REPLACE, file, user, successor.apply(elected.side()), reason);
        });
        return book.of(number);
    }

    /** Everybody who ever was, for somebody who may see the case. */
    @Transactional(readOnly = true)
    public List<Representative> of(CaseNumber number) {
        return book.of(access.visible(number).number());
    }

    private CaseFile record(
            SubmittedElement element, CaseFile file, CurrentUser user, Election election, @Nullable String reason) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("side", election.side().name());
        fields.put("name", election.name());
        fields.put("phone", election.phone());
        fields.put("electedBy", election.electedBy());
        fields.put("electedOn", election.electedOn().toString());
        fields.put("voters", election.voters());
        if (reason != null) {
            fields.put("reason", reason.strip());
        }
        return command.record(element, file, user, fields);
    }
}
