package org.fengqiao.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.assignment.Successors.Following;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseLoad;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.WorkInHand;
import org.fengqiao.caseflow.WorkInHand.HeldTask;
import org.springframework.stereotype.Component;

/** All that somebody has in hand: the cases that he mediates, with or without a task at the moment, and what he took up. */
@Component
class WorkBook {

    private final CaseLoad load;
    private final CaseDesk cases;
    private final WorkInHand work;
    private final Successors successors;
    private final List<CaseCommitment> commitments;

    WorkBook(CaseLoad load, CaseDesk cases, WorkInHand work, Successors successors, List<CaseCommitment> commitments) {
        this.load = load;
        this.cases = cases;
        this.work = work;
        this.successors = successors;
        this.commitments = commitments;
    }

    /** Each case, by number. */
    List<HeldCase> of(String login) {
        var tasks = work.tasksOf(login);
        var files = new TreeMap<String, CaseFile>();
        mediatedBy(login).forEach(file -> files.put(file.number().code(), file));
        tasks.keySet().forEach(number -> files.putIfAbsent(number.code(), cases.read(number)));
        return files.values().stream()
                .map(file -> held(file, login, tasks.getOrDefault(file.number(), List.of())))
                .toList();
    }

    /** What he mediates: named at the tier where the case is. */
    List<CaseFile> mediatedBy(String login) {
        return load.inHandsOf(login).stream().filter(WorkBook::isHere).toList();
    }

    /** Cases with a task of his. */
    Map<CaseNumber, List<HeldTask>> tasksOf(String login) {
        return work.tasksOf(login);
    }

    /** Whatever could still give him something: flows that name him, and files, also where the case went up since. */
    List<CaseNumber> traces(String login) {
        var all = new ArrayList<>(work.casesToCome(login));
        load.inHandsOf(login).stream()
                .map(CaseFile::number)
                .filter(number -> !all.contains(number))
                .forEach(all::add);
        all.sort(Comparator.comparing(CaseNumber::code));
        return all;
    }

    private HeldCase held(CaseFile file, String login, List<HeldTask> tasks) {
        var mediator = file.mediator()
                .filter(each -> login.equals(each.login()) && isHere(file))
                .orElse(null);
        var following = mediator == null ? Following.NOBODY : successors.after(file, mediator);
        var promised =
                commitments.stream().flatMap(each -> each.of(file).stream()).toList();
        return new HeldCase(
                file,
                mediator,
                tasks,
                mediator == null ? List.of() : promised,
                following.fit(),
                following.others(),
                following.withoutAccount());
    }

    private static boolean isHere(CaseFile file) {
        return file.mediator().filter(each -> each.tier() == file.tier()).isPresent();
    }
}
