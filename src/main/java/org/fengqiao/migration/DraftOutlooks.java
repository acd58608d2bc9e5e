package org.fengqiao.migration;

import java.util.List;
import org.fengqiao.assignment.OpenProposals;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.caseflow.OtherLimits;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.processadmin.FlowDraftDesk;
import org.springframework.stereotype.Service;

/**
 * Shows, before a draft is put in force, what its decision tables would do to the cases under way. The same code that counts
 * the dates then counts them here, with the draft's tables assumed; so what is shown is what happens.
 */
@Service
public class DraftOutlooks {

    private final FlowDraftDesk drafts;
    private final DecisionTables tables;
    private final OtherLimits limits;
    private final OpenProposals proposals;
    private final HardCases hardCases;
    private final CommitteeSuggestions committees;

    DraftOutlooks(
            FlowDraftDesk drafts,
            DecisionTables tables,
            OtherLimits limits,
            OpenProposals proposals,
            HardCases hardCases,
            CommitteeSuggestions committees) {
        this.drafts = drafts;
        this.tables = tables;
        this.limits = limits;
        this.proposals = proposals;
        this.hardCases = hardCases;
        this.committees = committees;
    }

    /** For flow administrators. @throws org.fengqiao.caseflow.UnusableTable when a table of the draft cannot be read */
    public DraftOutlook of(long draft) {
        return of(drafts.wholeOf(draft));
    }

    DraftOutlook of(List<FlowFile> files) {
        var assumed = files.stream()
                .filter(FlowFile::isDecision)
                .map(FlowFile::content)
                .toList();
        var hard = hardCases.numbers();
        var now = tables.assuming(List.of(), () -> proposals.now(hard::contains));
        var suggested = tables.assuming(List.of(), committees::now);
        return tables.assuming(
                assumed,
                () -> new DraftOutlook(
                        limits.moved(),
                        OtherOnes.proposals(now, proposals.now(hard::contains)),
                        OtherOnes.committees(suggested, committees.now()),
                        now.size(),
                        limits.waiting()));
    }
}
