package org.fengqiao.supervision;

import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CoveredCase;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Service;

/** One case for somebody who was asked about it: what it is about and where it stands, not who, and nothing that was submitted. */
@Service
public class GuestOverview {

    private final CaseOverview overview;

    GuestOverview(CaseOverview overview) {
        this.overview = overview;
    }

    /** The view of a case for a guest, who does there what he was asked for. */
    public CaseView of(CaseFile file, CurrentUser guest) {
        var covered = new CoveredCase(file);
        var whole = overview.of(file, guest);
        return new CaseView(
                whole.number(),
                whole.official(),
                whole.standing(),
                whole.standingEnglish(),
                whole.open(),
                whole.round(),
                whole.way(),
                whole.places(),
                whole.limits(),
                whole.clock(),
                whole.category(),
                whole.categoryEnglish(),
                "",
                whole.source(),
                whole.sourceEnglish(),
                whole.channel(),
                whole.channelEnglish(),
                covered.text(whole.facts()),
                whole.amount(),
                whole.applied(),
                parties(covered),
                List.of(),
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                whole.actions(),
                List.of());
    }

    private static List<CaseView.PartyView> parties(CoveredCase covered) {
        return covered.parties().stream()
                .map(each -> new CaseView.PartyView(
                        covered.parties().indexOf(each),
                        each.side().chinese(),
                        each.side().english(),
                        each.name(),
                        each.kind().chinese(),
                        each.kind().english(),
                        List.of()))
                .toList();
    }
}
