package org.fengqiao.notice;

import java.util.List;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of a person: their own, their committees', and for supervisors those of what they watch. */
@Service
@Transactional(readOnly = true)
public class NoticeBoard {

    private static final Limit MOST = Limit.of(200);

    private final Notices notices;

    NoticeBoard(Notices notices) {
        this.notices = notices;
    }

    /** The newest first, at most 200. */
    public List<Notice> of(CurrentUser person, boolean settledToo) {
        var supervises = person.has(Role.TOWNSHIP_SUPERVISOR) || person.has(Role.COUNTY_SUPERVISOR);
        return notices.findFor(
                person.login(), person.committees(), supervises ? person.caseTownships() : Set.of(), settledToo, MOST);
    }

    /** What stands open about a case, newest first, whoever was told. */
    public List<Notice> openOf(CaseNumber number) {
        return notices.findByNumberAndSettledAtIsNullOrderByIdDesc(number);
    }
}
