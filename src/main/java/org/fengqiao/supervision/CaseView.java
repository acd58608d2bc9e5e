package org.fengqiao.supervision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CoveredField;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * One case on one screen, in the words that the screen shows. Identity numbers and telephones are covered but for their
 * ends (domain.md 8.1).
 *
 * @param number plain form
 * @param official the number on papers
 * @param standing matter of record, in Chinese; what has a name ending in English says the same for an English reader
 * @param open whether it is not closed yet
 * @param round 1, and one more each time it is mediated again
 * @param way the stages of a case that goes the whole way, in their order, and which of them this one came to
 * @param places where the flow waits
 * @param limits the last days that the present stages have
 * @param clock the time of the mediation: its last day, and when its clock stood still (R09)
 * @param source what set the mediation going (R01)
 * @param channel how the dispute became known, empty where that is how its kind usually comes
 * @param amount in yuan
 * @param applied when relief was asked for; limits are counted from that day
 * @param particulars what the county's own fields of forms say
 * @param mayCopy whether the reader may save a copy of what is kept of a party, for that party
 * @param mediator who mediates now, or mediated last
 * @param agreements what became of the agreement of each round
 * @param crowd whether it is one of a crowd: the rule, who speaks, what is linked, what was reported (R30)
 * @param retention how long the closed file is kept, and whether its people are gone
 * @param notices what is due or overdue, or to be urged
 * @param timeline what was submitted so far, oldest first
 * @param actions what the reader may do at any moment
 * @param rareActions what the reader may do too, but seldom will
 */
public record CaseView(
        String number,
        String official,
        String standing,
        String standingEnglish,
        boolean open,
        int round,
        List<StageView> way,
        List<PlaceView> places,
        List<LimitView> limits,
        List<Label> clock,
        String category,
        String categoryEnglish,
        String place,
        String source,
        String sourceEnglish,
        String channel,
        String channelEnglish,
        String facts,
        @Nullable String amount,
        OffsetDateTime applied,
        List<PartyView> parties,
        List<ParticularView> particulars,
        boolean mayCopy,
        @Nullable MediatorView mediator,
        List<AgreementView> agreements,
        List<Label> crowd,
        List<Label> retention,
        List<NoticeView> notices,
        List<Entry> timeline,
        List<CaseAction.Offer> actions,
        List<CaseAction.Offer> rareActions) {

    /** A stage: the key of its process, what it is called, and whether the case has come to it in its present round. */
    public record StageView(String process, String name, String english, boolean reached) {}

    /**
     * A place where the flow waits; who has the task is empty while it is the committee's.
     *
     * @param process key of the stage
     * @param daysLeft working days until it is due, 0 today, negative when past; null where nothing is due
     */
    public record PlaceView(
            String process,
            String stage,
            String stageEnglish,
            String step,
            @Nullable String who,
            @Nullable OffsetDateTime due,
            boolean late,
            @Nullable Integer daysLeft) {}

    /**
     * The last day of a limit; uncertain while the holidays of its year are not known.
     *
     * @param daysLeft working days until then, 0 on the day itself, negative when past
     */
    public record LimitView(
            String label, String labelEnglish, LocalDate last, boolean passed, boolean uncertain, int daysLeft) {}

    /**
     * A party: side, name, what kind of party, and what is covered.
     *
     * @param position among the parties of the case, from 0
     */
    public record PartyView(
            int position,
            String side,
            String sideEnglish,
            String name,
            String note,
            String noteEnglish,
            List<CoveredView> covered) {}

    /** A covered value, and how to ask for the whole. */
    public record CoveredView(CoveredField field, String label, String labelEnglish, String value) {}

    /** What a county's own field says; something personal is covered, and opened for a reason. */
    public record ParticularView(String field, String label, String value, boolean covered) {}

    /** Who mediates, and why this person (R05). */
    public record MediatorView(String name, String reason, String reasonEnglish) {}

    /** The agreement of a round, and what has become of it. */
    public record AgreementView(int round, String standing, String standingEnglish) {}

    /** What somebody was told about a step and is still to be done. */
    public record NoticeView(String label, String labelEnglish, String step, LocalDate due) {}

    /** One submission. */
    public record Entry(String step, String who, OffsetDateTime at, List<FieldView> fields) {}

    /** One field of a submission, by its label. */
    public record FieldView(String label, String labelEnglish, String value, String valueEnglish) {}
}
