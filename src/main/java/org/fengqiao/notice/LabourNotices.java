package org.fengqiao.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells every party of a labour dispute on day 15 from the application that arbitration is open to it (R10). The mediation
 * goes on, wherever it stands; a clock that was stopped or a limit that was extended does not move the day.
 */
@Service
@Transactional
public class LabourNotices {

    private static final String LIMIT = "labourNotice";
    private static final PartyNoticeKind KIND = PartyNoticeKind.LABOUR_ARBITRATION;
    private static final List<String> LABOUR = Stream.of(DisputeCategory.values())
            .filter(DisputeCategory::isLabour)
            .map(DisputeCategory::code)
            .toList();

    private final PartyNotices notices;
    private final CaseDesk cases;
    private final Limits limits;
    private final Clock clock;

    LabourNotices(PartyNotices notices, CaseDesk cases, Limits limits, Clock clock) {
        this.notices = notices;
        this.cases = cases;
        this.limits = limits;
        this.clock = clock;
    }

    /** Labour disputes in mediation whose parties were not told yet, whatever day it is for them. */
    @Transactional(readOnly = true)
    public List<CaseNumber> untold() {
        return notices.untold(LABOUR, clock.instant(), KIND.name()).stream()
                .map(CaseNumber::of)
                .toList();
    }

    /** Writes the notices of a case when its day has come; answers whether it did. Two nodes at once write them once. */
    public boolean write(CaseNumber number) {
        var file = cases.read(number);
        var due = limits.dueFrom(file.appliedOn(), LIMIT, number).date();
        if (today().isBefore(due)) {
            return false;
        }
        for (var i = 0; i < file.parties().size(); i++) {
            notices.save(new PartyNotice(KIND, file, i, due, clock.instant()));
        }
        return true;
    }

    /** What the parties of a case were told, oldest first. */
    @Transactional(readOnly = true)
    public List<PartyNotice> of(CaseNumber number) {
        return notices.findByNumberOrderById(number);
    }

    /** A notice reached its party. */
    PartyNotice serve(CaseNumber number, long id, Served how, String by) {
        var notice = of(number).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(
                        () -> new FieldsRefused("notice", "本案没有这份告知书（R10）。", "The case has no such notice (R10)."));
        notice.serve(how, by, today());
        return notices.save(notice);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }
}
