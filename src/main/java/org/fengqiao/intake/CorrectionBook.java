package org.fengqiao.intake;

import java.time.Clock;
import java.util.List;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Ending;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends case files whose registration was a mistake, and keeps what was done. */
@Service
@Transactional
public class CorrectionBook {

    private final Corrections corrections;
    private final CaseDesk cases;
    private final Place places;
    private final Clock clock;

    CorrectionBook(Corrections corrections, CaseDesk cases, Place places, Clock clock) {
        this.corrections = corrections;
        this.cases = cases;
        this.places = places;
        this.clock = clock;
    }

    Correction annul(CaseFile file, @Nullable String reason, String by) {
        var correction = Correction.voided(file, reason, by, clock.instant());
        cases.change(file.number(), each -> each.annul(Ending.VOIDED, clock.instant()));
        return corrections.save(correction);
    }

    /** @throws FieldsRefused when the other case is the same, is closed, or is not the user's to see */
    Correction merge(CaseFile file, CaseFile into, @Nullable String reason, String by) {
        if (into.number().equals(file.number())) {
            throw new FieldsRefused("into", "不能并入自己。", "A case is not merged into itself.");
        }
        if (into.closedAt().isPresent()) {
            throw new FieldsRefused("into", "要并入的案件已经结案。", "The other case is closed.");
        }
        var correction = Correction.merged(file, into.number(), reason, by, clock.instant());
        cases.change(file.number(), each -> each.annul(Ending.MERGED, clock.instant()));
        return corrections.save(correction);
    }

    /** @throws FieldsRefused when there is no such village, or the case is there already */
    Correction move(CaseFile file, String village, @Nullable String reason, String by) {
        var to = places.anyVillage(village);
        if (to.code().equals(file.village())) {
            throw new FieldsRefused("village", "案件已在这个村（社区）。", "The case is there already.");
        }
        var correction = Correction.moved(file, to.code(), reason, by, clock.instant());
        cases.change(file.number(), each -> each.moveTo(to.code(), places.townshipOf(to.code())));
        return corrections.save(correction);
    }

    /** All of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Correction> of(CaseNumber number) {
        return corrections.findByNumberOrderById(number);
    }

    /** The cases that were merged into a case. */
    @Transactional(readOnly = true)
    public List<CaseNumber> mergedInto(CaseNumber number) {
        return corrections.findByIntoOrderById(number).stream()
                .map(Correction::number)
                .toList();
    }
}
