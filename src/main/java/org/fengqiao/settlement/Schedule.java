package org.fengqiao.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.StepTakenBack;
import org.fengqiao.mediation.AgreementTerms;
import org.fengqiao.mediation.InstalmentTerm;

/** The parts in which an agreement is performed; one where nobody agreed on more, none where it was done at once (R18). */
@Embeddable
public class Schedule {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "agreement_id", nullable = false)
    @OrderBy("no")
    private List<Instalment> instalments = new ArrayList<>();

    protected Schedule() {}

    static Schedule of(CaseNumber number, AgreementTerms terms, List<InstalmentTerm> parts) {
        var schedule = new Schedule();
        var performBy = terms.performBy();
        if (parts.isEmpty() && performBy != null) {
            schedule.instalments.add(new Instalment(number, 1, performBy, terms.amount()));
        }
        for (var part : parts) {
            schedule.instalments.add(
                    new Instalment(number, schedule.instalments.size() + 1, part.dueOn(), part.amount()));
        }
        return schedule;
    }

    /** The next part about which nothing is known. */
    Optional<Instalment> next() {
        return instalments.stream().filter(Instalment::isOpen).findFirst();
    }

    /** Whether there are parts after the next one. */
    boolean hasLater() {
        return instalments.stream().filter(Instalment::isOpen).count() > 1;
    }

    /** What was reported with a step that was taken back counts no more. */
    void takeBack(StepTakenBack taken) {
        instalments.forEach(each -> each.takeBack(taken));
    }

    /** Nobody performs what is left either. */
    void refuseAll(String why, String remedies) {
        instalments.stream().filter(Instalment::isOpen).forEach(each -> each.refuse(why, remedies));
    }

    /** What became of all of them, once that is known: refused where one was. */
    Optional<Outcome> outcome() {
        if (instalments.isEmpty() || next().isPresent()) {
            return Optional.empty();
        }
        return instalments.stream()
                .filter(each -> each.performance().equals(Optional.of(Performance.REFUSED)))
                .reduce((earlier, later) -> later)
                .map(refused ->
                        new Outcome(Performance.REFUSED, null, refused.note().orElse(null)))
                .or(() -> instalments.stream()
                        .flatMap(each -> each.performedOn().stream())
                        .max(Comparator.<LocalDate>naturalOrder())
                        .map(day -> new Outcome(Performance.PERFORMED, day, null)));
    }

    List<Instalment> all() {
        return List.copyOf(instalments);
    }

    /** Which part is looked at, in Chinese. */
    String nextText() {
        return next().map(this::text).orElse("");
    }

    private String text(Instalment part) {
        var which = instalments.size() == 1 ? "" : "第 " + part.no() + " 期（共 " + instalments.size() + " 期），";
        var money = part.amount().map(yuan -> "，" + yuan.toPlainString() + " 元").orElse("");
        return which + part.dueOn() + " 前" + money
                + part.partlyNote().map(done -> "；此前：" + done).orElse("");
    }

    /** All parts in Chinese, where there are several. */
    Optional<String> text() {
        return instalments.size() < 2
                ? Optional.empty()
                : Optional.of(
                        "分期履行：" + instalments.stream().map(Schedule::line).collect(Collectors.joining("；")) + "。");
    }

    private static String line(Instalment part) {
        return "第 " + part.no() + " 期 " + part.dueOn()
                + part.amount().map(yuan -> " " + yuan.toPlainString() + " 元").orElse("")
                + part.performance().map(known -> "（" + known.chinese() + "）").orElse("");
    }
}
