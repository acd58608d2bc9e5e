package org.fengqiao.supervision;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.PartyNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the lines of a page together. */
@Component
class MyCaseParts {

    private static final int STEPS = 5;

    private final MyCaseRows rows;
    private final MyCaseWaits waits;
    private final MyCaseOutcomes outcomes;
    private final Names names;

    MyCaseParts(MyCaseRows rows, MyCaseWaits waits, MyCaseOutcomes outcomes, Names names) {
        this.rows = rows;
        this.waits = waits;
        this.outcomes = outcomes;
        this.names = names;
    }

    List<MyCases.Line> of(List<CaseFile> files, String login) {
        var numbers = files.stream().map(file -> file.number().code()).toList();
        var steps = rows.steps(login, numbers);
        var waiting = waits.of(files, login);
        var results = outcomes.of(numbers);
        return files.stream()
                .map(file -> line(
                        file,
                        steps.getOrDefault(file.number().code(), List.of()),
                        waiting.getOrDefault(file.number().code(), List.of()),
                        results.get(file.number().code())))
                .toList();
    }

    private MyCases.Line line(
            CaseFile file, List<MyCases.Step> steps, List<MyCases.Wait> waiting, MyCases.@Nullable Outcome outcome) {
        return new MyCases.Line(
                file.number().code(),
                file.officialNumber(),
                file.category().chinese(),
                file.category().english(),
                names.ofUnit(file.village()),
                PartyNames.onLists(file),
                file.standing().name(),
                file.standing().chinese(),
                file.standing().english(),
                file.ending().map(Ending::chinese).orElse(null),
                file.ending().map(Ending::english).orElse(null),
                LocalDate.ofInstant(file.registeredAt(), CaseFile.ZONE),
                steps.stream().limit(STEPS).toList(),
                Math.max(0, steps.size() - STEPS),
                waiting,
                outcome);
    }
}
