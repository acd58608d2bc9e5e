package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.assignment.ChoiceReason;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.CoveredField;
import org.fengqiao.casefile.PartyCopyDesk;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Standing;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.notice.NoticeBoard;
import org.springframework.stereotype.Service;

/** Puts one case on one screen: the file, its place in the flow, its timeline, and what the reader may do. */
@Service
public class CaseOverview {

    private final Whereabouts whereabouts;
    private final Timeline timeline;
    private final Remarks remarks;
    private final NoticeBoard notices;
    private final List<CaseAction> actions;

    CaseOverview(
            Whereabouts whereabouts,
            Timeline timeline,
            Remarks remarks,
            NoticeBoard notices,
            List<CaseAction> actions) {
        this.whereabouts = whereabouts;
        this.timeline = timeline;
        this.remarks = remarks;
        this.notices = notices;
        this.actions = actions;
    }

    /** The view of a case for somebody who may see it. */
    public CaseView of(CaseFile file, CurrentUser reader) {
        var places = whereabouts.of(file.number());
        return new CaseView(
                file.number().code(),
                file.officialNumber(),
                file.standing().chinese(),
                file.standing().english(),
                file.standing() != Standing.CLOSED,
                file.round(),
                FigureNames.way(remarks.reached(file)),
                places.stream().map(whereabouts::view).toList(),
                whereabouts.limits(file, places),
                whereabouts.clock(file),
                file.category().chinese(),
                file.category().english(),
                file.place().orElse(""),
                file.source().chinese(),
                file.source().english(),
                channel(file).map(Channel::chinese).orElse(""),
                channel(file).map(Channel::english).orElse(""),
                file.facts(),
                file.amount().map(BigDecimal::toPlainString).orElse(null),
                Timeline.inChina(file.appliedAt()),
                parties(file),
                remarks.particulars(file),
                PartyCopyDesk.mayCopy(reader) && file.anonymisedAt().isEmpty(),
                file.mediator().map(CaseOverview::mediator).orElse(null),
                remarks.agreements(file),
                remarks.crowd(file, reader),
                remarks.retention(file),
                notices(file),
                timeline.of(file.number()),
                offers(file, reader, false),
                offers(file, reader, true));
    }

    private List<CaseView.NoticeView> notices(CaseFile file) {
        return notices.openOf(file.number()).stream()
                .map(each -> new CaseView.NoticeView(
                        each.kind().chinese(), each.kind().english(), each.step(), each.dueOn()))
                .distinct()
                .toList();
    }

    /** Said only where somebody said it: what is usual was proposed by the system. */
    private static Optional<Channel> channel(CaseFile file) {
        return Optional.of(file.channel()).filter(channel -> channel != Channel.usualFor(file.source()));
    }

    private List<CaseAction.Offer> offers(CaseFile file, CurrentUser reader, boolean rare) {
        return actions.stream()
                .filter(action -> action.rare() == rare && file.anonymisedAt().isEmpty())
                .map(action -> action.offer(file, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<CaseView.PartyView> parties(CaseFile file) {
        var parties = file.parties();
        return IntStream.range(0, parties.size())
                .mapToObj(position -> party(position, parties.get(position)))
                .toList();
    }

    private static CaseView.PartyView party(int position, PartyDetails party) {
        return new CaseView.PartyView(
                position,
                party.side().chinese(),
                party.side().english(),
                party.name(),
                party.kind().chinese(),
                party.kind().english(),
                Stream.of(CoveredField.values())
                        .flatMap(field -> field
                                .covered(party)
                                .map(value -> new CaseView.CoveredView(field, field.chinese(), field.english(), value))
                                .stream())
                        .toList());
    }

    private static CaseView.MediatorView mediator(CaseMediator mediator) {
        var reason = ChoiceReason.of(mediator.reason());
        return new CaseView.MediatorView(mediator.name(), reason.chinese(), reason.english());
    }
}
