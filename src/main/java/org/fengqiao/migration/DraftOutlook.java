package org.fengqiao.migration;

import java.util.List;
import org.fengqiao.deadline.MovedDeadline;
import org.jspecify.annotations.Nullable;

/**
 * What a draft's tables would do to the cases under way.
 *
 * @param moved open dates that would be others; a date that a person set, or that was agreed on, stays
 * @param proposals open proposals of a mediator that would name somebody else
 * @param committees cases before their reception at the county for which another industry committee would be suggested
 * @param openProposals how many proposals were looked at
 * @param waiting how many cases still have the dates of a table that was in force before
 */
public record DraftOutlook(
        List<MovedDeadline> moved,
        List<OtherProposal> proposals,
        List<OtherCommittee> committees,
        int openProposals,
        int waiting) {

    /** Keeps its own lists. */
    public DraftOutlook {
        moved = List.copyOf(moved);
        proposals = List.copyOf(proposals);
        committees = List.copyOf(committees);
    }

    /**
     * A proposal that would be another one.
     *
     * @param now name of the mediator whom the table in force would name today; null: nobody fits
     * @param then the same by the draft's table
     */
    public record OtherProposal(
            String number, @Nullable String now, @Nullable String then) {}

    /**
     * An industry committee that would be another one.
     *
     * @param now name of the committee by the table in force; null: none
     * @param then the same by the draft's table
     */
    public record OtherCommittee(
            String number, @Nullable String now, @Nullable String then) {}
}
