package org.fengqiao.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.audit.SealedText;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One dispute from acceptance to closure: what several stages ask about it. Every change of standing, tier and round goes
 * through here; sessions, ledger, agreement and visits belong to their own modules.
 */
@Entity
public class CaseFile extends AbstractAggregateRoot<CaseFile> {

    /** A day in every rule is a day in China. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @EmbeddedId
    private CaseNumber number;

    @Version
    private long version;

    private String officialNumber;
    private DisputeCategory category;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String village;
    private String township;
    private boolean acrossTownships;
    private @Nullable SealedText place;
    private SealedText facts;
    private @Nullable BigDecimal amount;
    private Instant appliedAt;
    private Instant registeredAt;
    private String registeredBy;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private int round;
    private boolean mobileRoom;
    private boolean mediatorLeft;
    private int peopleInvolved;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable LocalDate effectiveOn;
    private @Nullable Instant closedAt;

    /** Written past this class, in the moment in which its key is destroyed. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant anonymisedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_number", nullable = false)
    @OrderBy("id")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_mediator", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    private List<CaseMediator> mediators = new ArrayList<>();

    @Embedded
    private RunningClock clock = new RunningClock();

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    /** Opens the file of an accepted dispute. A dispute of two townships starts at the county (R08). */
    CaseFile(CaseNumber number, String officialNumber, NewCase known, Instant now) {
        this.number = number;
        this.officialNumber = officialNumber;
        category = known.category();
        source = known.source();
        channel = known.channel();
        village = known.village();
        township = known.township();
        acrossTownships = known.acrossTownships();
        place = SealedText.ofNullable(number.code(), known.place());
        facts = SealedText.of(number.code(), known.facts());
        amount = known.amount();
        appliedAt = known.appliedAt();
        registeredAt = now;
        registeredBy = known.registeredBy();
        peopleInvolved = known.parties().size();
        tier = acrossTownships && !known.settledOnTheSpot() ? Tier.COUNTY : Tier.VILLAGE;
        standing = Standing.OPEN;
        round = 1;
        checkParties(known.parties());
        known.parties().forEach(each -> parties.add(new Party(number, each)));
        registerEvent(new CaseAccepted(number));
    }

    /**
     * Writes down who the parties are, all of them: each side's first party, then the others. A party that is not among
     * them any more was written down by mistake and goes; each side keeps at least one, nobody stands in two places.
     */
    public void describeParties(List<PartyDetails> known) {
        demandOpen("修改当事人信息", "change a party");
        NewCase.requireBothSides(known);
        NewCase.requireDifferent(known);
        checkParties(known);
        PartyRows.write(number, parties, known);
        count(Math.max(peopleInvolved, known.size()));
    }

    /**
     * A party's own request: what is written down of it was wrong (Personal Information Protection Law art. 46). Also after
     * the close, as long as the people of the file are known.
     *
     * @param position among {@link #parties()}
     */
    void correctParty(int position, PartyDetails right) {
        var known = new ArrayList<>(parties());
        known.set(position, right);
        NewCase.requireDifferent(known);
        checkParties(known);
        parties.get(position).write(number, right);
    }

    /**
     * Looks at guardians and telephones, whatever else is wrong with a form.
     *
     * @param known as for {@link #describeParties}, null where a party could not be read
     * @throws org.fengqiao.shared.FieldsRefused with all that is wrong, naming whom it is about by the position
     */
    public void checkParties(List<? extends @Nullable PartyDetails> known) {
        var registeredOn = LocalDate.ofInstant(registeredAt, ZONE);
        var written = parties();
        var wrong = new Refusals();
        for (var i = 0; i < known.size(); i++) {
            var party = known.get(i);
            var position = i + 1;
            if (party != null) {
                wrong.check(() -> party.requireGuardianAsOf(registeredOn, position));
                wrong.check(() -> party.requirePhone(written, position));
            }
        }
        wrong.demandNone();
    }

    /** How many people the dispute concerns, a column of the statistics (domain.md 4.2): never fewer than its parties. */
    public void involve(int people) {
        demandOpen("修改涉及人数", "change the number of people");
        demand(people >= parties.size(), "涉及人数不能少于当事人人数。", "There are more parties than people.");
        count(people);
    }

    private void count(int people) {
        if (people != peopleInvolved) {
            registerEvent(new PeopleCounted(number, people));
        }
        peopleInvolved = people;
    }

    /** Names who mediates now. Earlier ones stay on the file: a visit is never paid by somebody who mediated (R28). */
    public void nameMediator(CaseMediator mediator) {
        demandOpen("指定调解员", "name a mediator");
        handOver(mediator);
    }

    /** Who has the case from now on, because whoever had it leaves: also once the parties agreed, while something is to do. */
    public void handOver(CaseMediator next) {
        demand(standing != Standing.CLOSED, "案件已结案，无需移交。", "The case is closed.");
        mediators.add(next);
        mediatorLeft = false;
    }

    /** Whoever had it leaves and nobody is named: the committee's people have it, and so they have what is still to come. */
    public void leaveToCommittee() {
        demand(standing != Standing.CLOSED, "案件已结案，无需移交。", "The case is closed.");
        mediatorLeft = true;
    }

    /** The parties agreed. */
    public void settle() {
        demandOpen("记录达成协议", "be settled");
        standing = Standing.SETTLED;
        registerEvent(new CaseSettled(number, tier, round));
    }

    /** That they agreed was written down by mistake, and taken back before anybody signed. */
    public void takeBackAgreement() {
        demand(
                standing == Standing.SETTLED && effectiveOn == null,
                "协议已经生效，不能撤回。",
                "The agreement has effect and is not taken back.");
        standing = Standing.OPEN;
    }

    /**
     * The time that an expert opinion or an appraisal takes does not count (R09).
     *
     * @throws FieldsRefused when the day lies in the future, before the limit ran, or within an earlier stop
     * @throws CaseRuleViolated when the clock stands still already, or the mediation is over
     */
    public void stopClock(ClockStop stop, LocalDate today) {
        demandOpen("暂停计时", "have its clock stopped");
        clock.stop(number, stop, countedFrom(), today);
    }

    /**
     * The clock goes on: from this day it counts again (R09).
     *
     * @throws FieldsRefused when the day lies in the future or before the stop
     * @throws CaseRuleViolated when the clock does not stand still
     */
    public void resumeClock(LocalDate day, String by, Instant now) {
        clock.resume(number, day, by, now);
    }

    /**
     * The mediation may take longer, because every party agreed (R09).
     *
     * @param agreedBy names of the parties who agreed
     * @throws FieldsRefused when a party is missing, or the days or the reason cannot be taken
     */
    public void extendTime(int days, Set<String> agreedBy, @Nullable String reason, String by, Instant now) {
        demandOpen("延长期限", "be extended");
        clock.extend(new LimitExtension(this, days, agreedBy, reason, by, now));
    }

    /**
     * The committee confirmed that it takes the case from the court: thirty days from this day (R09).
     *
     * @throws CaseRuleViolated when no court entrusted it, or the day is on record already
     */
    public void confirmForCourt(LocalDate day, LocalDate today) {
        demandOpen("登记接收法院委托", "be confirmed");
        demand(
                source == Source.ENTRUSTED_BY_COURT,
                "只有法院委托的案件从接收之日起计算期限（R09）。",
                "Only a court's case counts from its confirmation (R09).");
        clock.confirm(number, day, appliedOn(), today);
    }

    /** The day from which the limits of the first mediation run: its application, or the confirmation for the court (R09). */
    public LocalDate countedFrom() {
        return clock.courtConfirmedOn().orElseGet(this::appliedOn);
    }

    /** Whether the parties are mediating still: then the clock runs, or stands still for a reason (R09). */
    public boolean isBeingMediated() {
        return standing == Standing.OPEN && ending == null;
    }

    void endStopOfEndedMediation(Instant now) {
        if (!isBeingMediated()) {
            clock.end(now);
        }
    }

    /** The agreement binds from this day: it drives confirmation, performance and follow-up (R14, R16, R20). */
    public void takeEffect(LocalDate day) {
        demand(standing == Standing.SETTLED, "未达成协议的案件没有生效日期。", "Only a settled case has an effect date.");
        demand(!day.isBefore(appliedOn()), "协议生效日期不能早于申请日期。", "The effect date is not before the application.");
        effectiveOn = day;
    }

    /** Hands the dispute up (R08). Never down, and only while it is open. */
    public void escalate(Tier to) {
        demandOpen("上报", "be handed up");
        demand(to.compareTo(tier) > 0, "案件已在" + tier.chinese() + "级。", "The case already is at this tier.");
        registerEvent(new CaseEscalated(number, tier, to));
        tier = to;
    }

    /** It was handed up by mistake, and the step was taken back before anybody acted on it. */
    public void takeBackTo(Tier before) {
        demandOpen("撤回上报", "be taken back");
        demand(before.compareTo(tier) < 0, "案件已在" + before.chinese() + "级。", "The case already is at this tier.");
        tier = before;
    }

    /**
     * A party refuses or ends the mediation; nobody's approval is needed (art. 17, R03). An agreement that has not taken
     * effect falls with it; after that a refusal is non-performance (R18), or a wish to mediate again (R21).
     */
    public void withdraw() {
        demand(
                effectiveOn == null || standing != Standing.SETTLED,
                "调解协议已经生效，不能再退出调解：不履行的登记履行情况（R18），愿意再调的在回访时提出（R21）。",
                "The agreement has taken effect: a refusal is non-performance (R18) or a wish to mediate again (R21).");
        demand(standing != Standing.CLOSED, "案件已结案，不能退出调解。", "The case is closed and cannot be left.");
        demand(ending == null, "案件已记录终止原因。", "The case already has an ending.");
        standing = Standing.OPEN;
        ending = Ending.WITHDRAWN;
    }

    /** Whether a party can still refuse: until an agreement takes effect, and while nothing else has ended it (R03). */
    public boolean mayBeLeft() {
        return ending == null && (standing == Standing.OPEN || standing == Standing.SETTLED && effectiveOn == null);
    }

    /**
     * The registration was a mistake, or a second one of the same dispute: closed without counting as mediated. Refused once
     * an agreement was reached, for then something happened that is no mistake.
     */
    public void annul(Ending mistake, Instant now) {
        demandOpen("作废或者合并", "be voided or merged");
        ending = mistake;
        standing = Standing.CLOSED;
        closedAt = now;
        registerEvent(new CaseClosed(number));
    }

    /** The dispute belongs elsewhere: it is mediated there from the beginning, under the same number. */
    public void moveTo(String rightVillage, String rightTownship) {
        demandOpen("移送", "be moved");
        village = rightVillage;
        township = rightTownship;
        acrossTownships = false;
        tier = Tier.VILLAGE;
    }

    /** Whether a mistake of its registration can still be mended. */
    public boolean mayBeMended() {
        return standing == Standing.OPEN && ending == null;
    }

    /** The dispute must not be accepted; the parties are told why and whom to turn to (R02). */
    public void refuseAcceptance() {
        demandOpen("不予受理", "be refused");
        demand(mediators.isEmpty(), "已开始调解的案件不能再不予受理。", "What is being mediated has been accepted.");
        ending = Ending.NOT_ACCEPTED;
    }

    /** No agreement at the last tier; the parties are told of the routes that remain (art. 26, R19). */
    public void endUnsettled() {
        demandOpen("终止调解", "be ended");
        ending = Ending.ROUTES_GIVEN;
    }

    /** The peace did not hold or the agreement never came about: mediated again under the same number (R20, R21). */
    public void reopen(Tier at) {
        demand(standing == Standing.SETTLED, "只有已达成协议的案件可以重新调解。", "Only a settled case is mediated again.");
        demand(at.compareTo(tier) >= 0, "重新调解不得降级。", "A case is not mediated again at a lower tier.");
        standing = Standing.OPEN;
        round++;
        tier = at;
        effectiveOn = null;
        mobileRoom = false;
        mediatorLeft = false;
        registerEvent(new CaseReopened(number, round, at));
    }

    /** The parties want the mobile mediation room to come to them in this new round (county report, R20). */
    public void callMobileRoom() {
        demandOpen("要求流动调解", "be mediated by the mobile room");
        demand(round > 1, "流动调解室用于回访后的再次调解。", "The mobile room comes after a visit, in a new round.");
        mobileRoom = true;
    }

    /** Ends the case for good. A settled one closes as agreed, any other only after its ending was recorded (R22). */
    void close(Instant now) {
        demand(standing != Standing.CLOSED, "案件已结案。", "The case is closed already.");
        if (standing == Standing.SETTLED) {
            demand(effectiveOn != null, "协议尚未生效，不能结案。", "An agreement without effect does not close a case.");
            ending = Ending.AGREEMENT;
        }
        demand(ending != null, "未记录结果的案件不能结案。", "A case without an outcome is not closed.");
        standing = Standing.CLOSED;
        closedAt = now;
        registerEvent(new CaseClosed(number));
    }

    /** Nothing is done any more to a file whose people are gone. */
    public void demandKept() {
        demand(anonymisedAt == null, "案卷已匿名，不能再办理或者修改。", "The file was anonymised: nothing in it changes any more.");
    }

    private void demandOpen(String chinese, String english) {
        demand(
                standing == Standing.OPEN,
                "案件" + standing.chinese() + "，不能" + chinese + "。",
                "The case is " + standing.english() + " and cannot " + english + ".");
        demand(ending == null, "案件已记录终止原因，不能" + chinese + "。", "The case has an ending and cannot " + english + ".");
    }

    private void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new CaseRuleViolated(number, chinese, english);
        }
    }

    /** Plain number. */
    public CaseNumber number() {
        return number;
    }

    /** The number as it stands on papers: {@code （2026）青溪人调字第00017号}. */
    public String officialNumber() {
        return officialNumber;
    }

    /** National category. */
    public DisputeCategory category() {
        return category;
    }

    /** What set the mediation going. */
    public Source source() {
        return source;
    }

    /** How the dispute became known. */
    public Channel channel() {
        return channel;
    }

    /** Code of the village where it arose. */
    public String village() {
        return village;
    }

    /** Code of that village's township. */
    public String township() {
        return township;
    }

    /** Whether the sides belong to two townships. */
    public boolean acrossTownships() {
        return acrossTownships;
    }

    /** Where it happened, in words. */
    public Optional<String> place() {
        return Optional.ofNullable(place).map(SealedText::text);
    }

    /** What happened and what is asked. */
    public String facts() {
        return facts.text();
    }

    /** In yuan. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /** When relief was first asked for. */
    public Instant appliedAt() {
        return appliedAt;
    }

    /** The day of {@link #appliedAt()} in China. Acceptance is the same day (R09). */
    public LocalDate appliedOn() {
        return LocalDate.ofInstant(appliedAt, ZONE);
    }

    /** When it was written into the system. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** Login id of whoever registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** The level that mediates, or that settled it. */
    public Tier tier() {
        return tier;
    }

    /** Standing on record. */
    public Standing standing() {
        return standing;
    }

    /** 1 for the first mediation, one more each time it is mediated again. */
    public int round() {
        return round;
    }

    /** Whether the mobile mediation room mediates this round. */
    public boolean mobileRoom() {
        return mobileRoom;
    }

    /** How many people it concerns. */
    public int peopleInvolved() {
        return peopleInvolved;
    }

    /** The time that counts against the mediation. */
    public RunningClock clock() {
        return clock;
    }

    /** Why it ended, once it has. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** The day from which the agreement binds. */
    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    /** When it was closed. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** When it was anonymised: who it was about is gone, figures stay. */
    public Optional<Instant> anonymisedAt() {
        return Optional.ofNullable(anonymisedAt);
    }

    /** All parties, in the order in which they were written down. */
    public List<PartyDetails> parties() {
        return parties.stream().map(Party::details).toList();
    }

    /** The row of a party, which stays while the order may change. @param position among {@link #parties()}, from 0 */
    public Optional<Long> partyId(int position) {
        return position < 0 || position >= parties.size()
                ? Optional.empty()
                : Optional.of(parties.get(position).id());
    }

    /** Each side's first party, then the others. */
    public List<PartyDetails> partiesInOrder() {
        return PartyRows.inOrder(parties).stream().map(Party::details).toList();
    }

    /** The first party on a side. */
    public PartyDetails party(Side side) {
        return PartyRows.first(parties, side).details();
    }

    /** Everybody who was named to mediate, oldest first. */
    public List<CaseMediator> mediators() {
        return List.copyOf(mediators);
    }

    /** Who mediates now, or mediated last in this round; nobody once that person left the case to the committee. */
    public Optional<CaseMediator> mediator() {
        return mediators.stream()
                .filter(each -> !mediatorLeft && each.round() == round)
                .reduce((earlier, later) -> later);
    }

    /** Whether this person of the roster ever mediated the case, under whatever login (R28). */
    public boolean wasMediatedByPerson(String personId) {
        return mediators.stream().anyMatch(each -> personId.equals(each.personId()));
    }

    /** Whether this login ever mediated the case (R28). */
    public boolean wasMediatedBy(String login) {
        return mediators.stream().anyMatch(each -> login.equals(each.login()));
    }
}
