package org.fengqiao.intake;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Source;
import org.fengqiao.casefile.Standing;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/** That an organ entrusted a dispute, by which letter, and what it was told in the end (R01, R23). */
@Entity
public class Entrustment {

    @EmbeddedId
    private CaseNumber number;

    @Version
    private long version;

    @Embedded
    private SealedLetter letter;

    @Embedded
    private @Nullable SealedReply reply;

    @SuppressWarnings("NullAway.Init")
    protected Entrustment() {}

    /** Refused for a letter that is younger than the registration. */
    Entrustment(CaseFile file, EntrustingLetter letter) {
        var registered = LocalDate.ofInstant(file.registeredAt(), CaseFile.ZONE);
        if (letter.letterOn().isAfter(registered)) {
            throw new FieldsRefused("letterOn", "委托函日期不能晚于登记之日。", "The letter is not younger than the registration.");
        }
        number = file.number();
        this.letter = SealedLetter.of(number, letter);
    }

    /** The result goes back; only once there is one, and once (R23). To the police with the papers, where it was settled. */
    void answer(CaseFile file, Reply given) {
        var settled = file.standing() == Standing.SETTLED;
        demand(settled || file.ending().isPresent(), "案件还没有结果，不能回复委托机关（R23）。", "There is no result to tell yet (R23).");
        demand(reply == null, "已经回复委托机关。", "The organ was told already.");
        if (settled && toThePolice(file) && !given.papersEnclosed()) {
            throw new FieldsRefused(
                    "papersEnclosed",
                    "公安机关委托的，须附调解协议和履行证明（治安管理处罚法第九条）。",
                    "The police get the agreement and the proof of its performance (art. 9).");
        }
        requireDay(given.repliedOn(), file, LocalDate.ofInstant(given.at(), CaseFile.ZONE));
        reply = SealedReply.of(number, given);
    }

    private static void requireDay(LocalDate day, CaseFile file, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(file.appliedOn())) {
            throw new FieldsRefused(
                    "repliedOn", "回复日期应在申请之日和今天之间。", "The reply lies between the application and today.");
        }
    }

    private void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new CaseRuleViolated(number, chinese, english);
        }
    }

    /** Whether the police entrusted it. */
    static boolean toThePolice(CaseFile file) {
        return file.source() == Source.ENTRUSTED_BY_POLICE;
    }

    /** By which letter. */
    public EntrustingLetter letter() {
        return letter.open();
    }

    /** What the organ was told. */
    public Optional<Reply> reply() {
        return Optional.ofNullable(reply).map(SealedReply::open);
    }
}
