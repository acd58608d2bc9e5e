package org.fengqiao.related;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Side;
import org.fengqiao.casefile.Standing;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for the people of a crowd: few, of their own side, nobody twice (R30). */
@Service
@Transactional
public class RepresentativeBook {

    private final Representatives representatives;
    private final Crowds crowds;
    private final Clock clock;

    RepresentativeBook(Representatives representatives, Crowds crowds, Clock clock) {
        this.representatives = representatives;
        this.crowds = crowds;
        this.clock = clock;
    }

    /** Everybody who ever was, oldest first. */
    @Transactional(readOnly = true)
    public List<Representative> of(CaseNumber number) {
        return representatives.findByNumberOrderById(number);
    }

    /** Who speaks now, oldest first. */
    @Transactional(readOnly = true)
    public List<Representative> current(CaseNumber number) {
        return of(number).stream().filter(Representative::isCurrent).toList();
    }

    /**
     * The people of a side elected somebody.
     *
     * @throws CaseRuleViolated when the case is no crowd, or closed
     * @throws FieldsRefused when there are too many already, the person speaks already or is on the other side
     */
    Representative elect(CaseFile file, Election election, String by) {
        var crowd = crowdOf(file);
        var now = current(file.number());
        if (now.stream().filter(each -> each.side() == election.side()).count()
                >= crowd.measures().representativesMost()) {
            throw new FieldsRefused(
                    "side",
                    "每方代表不超过 " + crowd.measures().representativesMost() + " 人（"
                            + crowd.measures().rule() + "）。",
                    "A side has at most " + crowd.measures().representativesMost() + " representatives (R30).");
        }
        requireElectable(file, election, now);
        return representatives.save(new Representative(file, election, crowd.electors(), by, clock.instant()));
    }

    /**
     * Somebody else of the same side takes over; the record of the former one stays.
     *
     * @throws FieldsRefused also when nobody speaks under this number now
     */
    Representative replace(
            CaseFile file, long former, @Nullable String reason, Function<Side, Election> successor, String by) {
        var leaving = current(file.number()).stream()
                .filter(each -> each.id() == former)
                .findFirst()
                .orElseThrow(() -> new FieldsRefused(
                        "representative", "本案没有这名现任代表（R30）。", "The case has no such representative now (R30)."));
        leaving.replace(reason, by, clock.instant());
        return elect(file, successor.apply(leaving.side()), by);
    }

    private Crowd crowdOf(CaseFile file) {
        if (file.standing() == Standing.CLOSED) {
            throw new CaseRuleViolated(file.number(), "案件已结案（R30）。", "The case is closed (R30).");
        }
        return crowds.of(file)
                .orElseThrow(() -> new CaseRuleViolated(
                        file.number(), "本案不是群体性纠纷，不推举代表（R30）。", "The case is no crowd; nobody is elected (R30)."));
    }

    private static void requireElectable(CaseFile file, Election election, List<Representative> now) {
        if (now.stream()
                .anyMatch(each -> each.side() == election.side() && each.name().equals(election.name()))) {
            throw new FieldsRefused(
                    "name",
                    "此人已是代表；若只是同名，请在姓名后注明，例如 王五（二组）（R30）。",
                    "This person speaks already; for a namesake add something that tells them apart (R30).");
        }
        if (isOfAnotherSide(file, election, now)) {
            throw new FieldsRefused(
                    "name", "此人在另一方，不能代表本方（R30）。", "This person is on another side of the dispute (R30).");
        }
        requireOneOfTheSide(file, election);
    }

    private static boolean isOfAnotherSide(CaseFile file, Election election, List<Representative> now) {
        return file.parties().stream()
                        .anyMatch(each ->
                                each.side() != election.side() && each.name().equals(election.name()))
                || now.stream()
                        .anyMatch(each ->
                                each.side() != election.side() && each.name().equals(election.name()));
    }

    /** Where everybody is on file, whoever is elected is one of them; of a larger crowd the file names a few only. */
    private static void requireOneOfTheSide(CaseFile file, Election election) {
        var everybodyIsOnFile = file.parties().size() >= file.peopleInvolved();
        if (everybodyIsOnFile
                && file.parties().stream()
                        .filter(each -> each.side() == election.side())
                        .map(PartyDetails::name)
                        .noneMatch(election.name()::equals)) {
            throw new FieldsRefused(
                    "name",
                    "代表从本方当事人中推举，本方没有此人（R30）。",
                    "Representatives are elected from the people of the side; there is no such person (R30).");
        }
    }
}
