package org.fengqiao.migration.web;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.deadline.MovedDeadline;
import org.fengqiao.migration.DraftOutlook;
import org.fengqiao.migration.DraftOutlook.OtherCommittee;
import org.fengqiao.migration.DraftOutlook.OtherProposal;

/**
 * What a draft would do to the cases under way.
 *
 * @param cases how many cases have a date that moves
 */
record DatesView(
        List<Moved> moved,
        int earlier,
        int later,
        int cases,
        List<OtherProposal> proposals,
        List<OtherCommittee> committees,
        int openProposals,
        int waiting) {

    static DatesView of(DraftOutlook outlook) {
        var moved = outlook.moved().stream().map(Moved::of).toList();
        var earlier = (int) moved.stream().filter(Moved::earlier).count();
        return new DatesView(
                moved,
                earlier,
                moved.size() - earlier,
                (int) moved.stream().map(Moved::number).distinct().count(),
                outlook.proposals(),
                outlook.committees(),
                outlook.openProposals(),
                outlook.waiting());
    }

    /**
     * One date.
     *
     * @param step what is due, as users call it
     * @param before the last day now
     * @param after the last day then
     */
    record Moved(String number, String limit, String step, LocalDate before, LocalDate after, boolean earlier) {

        static Moved of(MovedDeadline date) {
            return new Moved(
                    date.number(),
                    date.limit(),
                    date.step(),
                    date.before(),
                    date.after(),
                    date.after().isBefore(date.before()));
        }
    }
}
