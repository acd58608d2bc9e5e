package org.fengqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.identity.CurrentUsers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person logged in has done, what came of it and what it waits for. That somebody looked for a party is on record. */
@Service
@Transactional
public class MyCasesDesk {

    private static final int PAGE = 20;

    private final CurrentUsers users;
    private final CaseAccess access;
    private final MyCaseRows rows;
    private final MyCaseParts parts;
    private final AuditTrail trail;
    private final Clock clock;

    MyCasesDesk(
            CurrentUsers users, CaseAccess access, MyCaseRows rows, MyCaseParts parts, AuditTrail trail, Clock clock) {
        this.users = users;
        this.access = access;
        this.rows = rows;
        this.parts = parts;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page of 20. */
    public MyCases read(MyCaseQuery query) {
        var scope = CaseScope.of(users.require());
        var found = rows.page(query, scope, PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        query.party()
                .ifPresent(party -> trail.record(
                        AuditAction.SEARCHED, "parties", Map.of("by", List.of("name"), "found", found.size())));
        var last = found.size() > PAGE ? page.get(PAGE - 1) : null;
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        return new MyCases(
                rows.figures(scope, today.getYear()),
                lines(page, scope.login()),
                last == null ? null : new MyCaseQuery.After(last.lastAt(), last.caseNumber()));
    }

    private List<MyCases.Line> lines(List<MyCaseRows.Row> page, String login) {
        var files = page.stream()
                .flatMap(row -> access.find(CaseNumber.of(row.caseNumber())).stream())
                .toList();
        return parts.of(files, login);
    }
}
