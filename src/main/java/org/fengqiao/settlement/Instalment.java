package org.fengqiao.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One part of the performance of an agreement: due on a day, then performed, performed in part, or refused (R18). */
@Entity
@Table(name = "settlement_instalment")
public class Instalment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int no;
    private LocalDate dueOn;
    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private @Nullable Performance performance;

    private @Nullable LocalDate performedOn;
    private @Nullable String note;
    private @Nullable LocalDate partlyOn;
    private @Nullable String partlyNote;
    private @Nullable String remediesTold;

    @SuppressWarnings("NullAway.Init")
    protected Instalment() {}

    Instalment(int no, LocalDate dueOn, @Nullable BigDecimal amount) {
        this.no = no;
        this.dueOn = dueOn;
        this.amount = amount;
    }

    /** All of it was done by this day. */
    void perform(LocalDate day, LocalDate agreedOn, LocalDate today) {
        if (day.isAfter(today)) {
            throw new FieldsRefused("performedOn", "履行日期不能晚于今天。", "The date must not lie in the future.");
        }
        if (day.isBefore(agreedOn)) {
            throw new FieldsRefused(
                    "performedOn", "履行日期不能早于达成协议之日（R18）。", "The date is not before the agreement (R18).");
        }
        performance = Performance.PERFORMED;
        performedOn = day;
    }

    /** Some of it was done; it stays open and is urged on. */
    void performPartly(@Nullable String what, LocalDate today) {
        partlyNote = Texts.required("note", "履行了多少、还差什么", what, 2, 1000);
        partlyOn = today;
    }

    /** It is not performed although it was urged; the other side was told of these routes (art. 32). */
    void refuse(@Nullable String why, String remedies) {
        note = Texts.required("note", "督促情况", why, 2, 1000);
        performance = Performance.REFUSED;
        remediesTold = remedies;
    }

    /** Which one, from 1. */
    public int no() {
        return no;
    }

    /** Its last day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** In yuan, where it is money. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /** Whether nobody has said yet what became of it. */
    public boolean isOpen() {
        return performance == null;
    }

    /** What became of it. */
    public Optional<Performance> performance() {
        return Optional.ofNullable(performance);
    }

    /** When all of it was done. */
    public Optional<LocalDate> performedOn() {
        return Optional.ofNullable(performedOn);
    }

    /** How its performance was urged, of one that was refused. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** What was done of it, while the rest is waited for. */
    public Optional<String> partlyNote() {
        return Optional.ofNullable(partlyNote);
    }

    /** The routes of which the other side was told, of one that was refused. */
    public Optional<String> remediesTold() {
        return Optional.ofNullable(remediesTold);
    }
}
