package org.fengqiao.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.StepTakenBack;
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

    @Embedded
    private CaseNumber number;

    private int no;
    private LocalDate dueOn;
    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private @Nullable Performance performance;

    private @Nullable LocalDate performedOn;
    private @Nullable SealedText note;
    private @Nullable LocalDate partlyOn;
    private @Nullable SealedText partlyNote;
    private @Nullable String remediesTold;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "instalment_id", nullable = false)
    @OrderBy("id")
    private List<InstalmentReport> reports = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Instalment() {}

    Instalment(CaseNumber number, int no, LocalDate dueOn, @Nullable BigDecimal amount) {
        this.number = number;
        this.no = no;
        this.dueOn = dueOn;
        this.amount = amount;
    }

    /** All of it was done by this day. */
    void perform(LocalDate day, LocalDate agreedOn, Instant now) {
        if (day.isAfter(LocalDate.ofInstant(now, CaseFile.ZONE))) {
            throw new FieldsRefused("performedOn", "履行日期不能晚于今天。", "The date must not lie in the future.");
        }
        if (day.isBefore(agreedOn)) {
            throw new FieldsRefused(
                    "performedOn", "履行日期不能早于达成协议之日（R18）。", "The date is not before the agreement (R18).");
        }
        performance = Performance.PERFORMED;
        performedOn = day;
        reports.add(new InstalmentReport(day, null, now));
    }

    /** Some of it was done; it stays open and is urged on. */
    void performPartly(@Nullable String what, Instant now) {
        partlyNote = SealedText.of(number.code(), Texts.required("note", "履行了多少、还差什么", what, 2, 1000));
        partlyOn = LocalDate.ofInstant(now, CaseFile.ZONE);
        reports.add(new InstalmentReport(partlyOn, partlyNote, now));
    }

    /** What was reported of it with a step that was taken back counts no more; it is open again, as far as it was. */
    void takeBack(StepTakenBack taken) {
        var struck = reports.stream().filter(each -> each.takeBack(taken)).toList();
        if (!struck.isEmpty()) {
            performance = null;
            performedOn = null;
            var partly = reports.stream()
                    .filter(each -> each.counts() && each.sealedPart().isPresent())
                    .reduce((earlier, later) -> later);
            partlyOn = partly.map(InstalmentReport::day).orElse(null);
            partlyNote = partly.flatMap(InstalmentReport::sealedPart).orElse(null);
        }
    }

    /** It is not performed although it was urged; the other side was told of these routes (art. 32). */
    void refuse(@Nullable String why, String remedies) {
        note = SealedText.of(number.code(), Texts.required("note", "督促情况", why, 2, 1000));
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
        return Optional.ofNullable(note).map(SealedText::text);
    }

    /** What was done of it, while the rest is waited for. */
    public Optional<String> partlyNote() {
        return Optional.ofNullable(partlyNote).map(SealedText::text);
    }

    /** The routes of which the other side was told, of one that was refused. */
    public Optional<String> remediesTold() {
        return Optional.ofNullable(remediesTold);
    }
}
