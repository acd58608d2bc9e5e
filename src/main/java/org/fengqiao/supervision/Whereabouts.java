package org.fengqiao.supervision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.ClockStop;
import org.fengqiao.casefile.LimitExtension;
import org.fengqiao.caseflow.CasePosition;
import org.fengqiao.caseflow.CaseTime;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Where a case waits, and until when. */
@Component
class Whereabouts {

    /** The limit that a stage as a whole has, and what it is called. */
    private static final Map<String, Limit> LIMITS = Map.of(
            DisputeLifecycle.ON_SITE_MEDIATION, Limit.of("onSiteMediation", DisputeLifecycle.ON_SITE_MEDIATION),
            DisputeLifecycle.LEDGER_ENTRY, Limit.of("ledgerEntry", DisputeLifecycle.LEDGER_ENTRY),
            DisputeLifecycle.TOWNSHIP_MEDIATION, Limit.of("townshipMediation", DisputeLifecycle.TOWNSHIP_MEDIATION),
            DisputeLifecycle.COUNTY_REFERRAL, Limit.of("countyReferral", DisputeLifecycle.COUNTY_REFERRAL),
            DisputeLifecycle.JUDICIAL_CONFIRMATION,
                    new Limit("confirmationWindow", new Label("申请司法确认期限", "Asking the court")),
            DisputeLifecycle.FOLLOW_UP_CHECK, new Limit("followUp", new Label("回访日", "Day of the visit")));

    private static final Set<String> MEDIATION = Set.of(
            DisputeLifecycle.ON_SITE_MEDIATION, DisputeLifecycle.TOWNSHIP_MEDIATION, DisputeLifecycle.COUNTY_REFERRAL);

    private final CasePosition position;
    private final Limits limits;
    private final CaseTime time;
    private final Names names;
    private final DaysLeft left;

    Whereabouts(CasePosition position, Limits limits, CaseTime time, Names names, DaysLeft left) {
        this.position = position;
        this.limits = limits;
        this.time = time;
        this.names = names;
        this.left = left;
    }

    List<CasePosition.Place> of(CaseNumber number) {
        return position.of(number);
    }

    CaseView.PlaceView view(CasePosition.Place place) {
        var due = place.due();
        return new CaseView.PlaceView(
                place.process(),
                place.stage(),
                FigureNames.ofStage(place.process()).english(),
                place.step(),
                place.assignee() == null ? null : names.ofLogin(place.assignee()),
                due == null ? null : Timeline.inChina(due),
                left.isPast(due),
                left.to(due));
    }

    /** While the clock of the mediation stands still nobody knows when its stages end (R09). */
    List<CaseView.LimitView> limits(CaseFile file, List<CasePosition.Place> places) {
        var stopped = time.of(file).stopped();
        return places.stream()
                .filter(place -> !isVisit(place))
                .map(CasePosition.Place::process)
                .filter(stage -> !stopped || !MEDIATION.contains(stage))
                .distinct()
                .flatMap(stage -> Stream.ofNullable(LIMITS.get(stage)))
                .map(limit -> view(file.number(), limit))
                .toList();
    }

    /** The time of the mediation in words: its last day, and each time the clock stood still (R09). */
    List<Label> clock(CaseFile file) {
        var now = time.of(file);
        return Stream.of(
                        now
                                .lastDay()
                                .map(day -> new Label("调解总期限：" + day.date(), "Whole mediation until " + day.date()))
                                .stream(),
                        now.extensions().stream().map(Whereabouts::inWords),
                        now.stops().stream().map(Whereabouts::inWords))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Label inWords(LimitExtension extension) {
        return new Label(
                "经各方当事人同意延长 %d 日".formatted(extension.days()),
                "Extended by %d days with the consent of all".formatted(extension.days()));
    }

    private static Label inWords(ClockStop stop) {
        return new Label(
                "%s 起暂停计时（%s），%s"
                        .formatted(
                                stop.stoppedOn(),
                                stop.ground().chinese(),
                                stop.resumedOn().map(day -> day + " 恢复").orElse("尚未恢复")),
                "Clock stopped on %s (%s), %s"
                        .formatted(
                                stop.stoppedOn(),
                                stop.ground().english(),
                                stop.resumedOn()
                                        .map(day -> "started again on " + day)
                                        .orElse("not started again")));
    }

    /** Once the visit is somebody's task, its own date counts: it may have been brought forward. */
    private static boolean isVisit(CasePosition.Place place) {
        return place.process().equals(DisputeLifecycle.FOLLOW_UP_CHECK) && place.due() != null;
    }

    private CaseView.LimitView view(CaseNumber number, Limit limit) {
        var deadline = limits.due(limit.name(), number);
        return new CaseView.LimitView(
                limit.label().chinese(),
                limit.label().english(),
                deadline.date(),
                left.isPassed(deadline),
                deadline.uncertain(),
                left.to(deadline.date()));
    }

    private record Limit(String name, Label label) {
        static Limit of(String name, String stage) {
            var label = FigureNames.ofStage(stage);
            return new Limit(name, new Label(label.chinese() + "期限", label.english()));
        }
    }
}
