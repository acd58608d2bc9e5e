package org.fengqiao.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.processadmin.FlowDraftDesk;
import org.fengqiao.processadmin.FlowDraftRelease;
import org.fengqiao.processadmin.FlowsInForce;
import org.fengqiao.rehearsal.sandbox.CaseResult;
import org.fengqiao.rehearsal.sandbox.Difference;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a flow administrator asks for rehearsals and reads what they found. Nobody else does. */
@Service
public class RehearsalDesk {

    private final RehearsalBook book;
    private final RehearsedCases cases;
    private final RehearsalWork work;
    private final FlowDraftDesk drafts;
    private final FlowDraftRelease release;
    private final FlowsInForce flows;
    private final FlowAdmins admins;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RehearsalDesk(
            RehearsalBook book,
            RehearsedCases cases,
            RehearsalWork work,
            FlowDraftDesk drafts,
            FlowDraftRelease release,
            FlowsInForce flows,
            FlowAdmins admins,
            AuditTrail trail,
            Clock clock,
            TransactionTemplate transaction) {
        this.book = book;
        this.cases = cases;
        this.work = work;
        this.drafts = drafts;
        this.release = release;
        this.flows = flows;
        this.admins = admins;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Begins to rehearse a draft.
     *
     * @throws RehearsalBusy while another rehearsal is at work
     * @throws RehearsalRefused when the gate refuses the draft: what it refuses runs nowhere
     * @throws org.fengqiao.processadmin.UnknownDraft when there is none
     */
    public Rehearsal begin(RehearsalQuestion question) {
        var by = admins.require();
        var checked = release.check(question.draft());
        if (!checked.clean()) {
            throw new RehearsalRefused(checked.findings());
        }
        List<FlowFile> inForce = flows.packages().stream()
                .flatMap(each -> each.files().stream())
                .distinct()
                .toList();
        var draft = drafts.wholeOf(question.draft());
        var title = drafts.line(question.draft()).title();
        var run = transaction.execute(status -> open(question, title, by.login(), inForce, draft));
        if (run == null) {
            throw new RehearsalBusy();
        }
        work.begin(run, question, inForce, draft);
        return book.find(run).orElseThrow();
    }

    private @Nullable Long open(
            RehearsalQuestion question, String title, String by, List<FlowFile> inForce, List<FlowFile> draft) {
        var run = book.open(question, title, by, RehearsalBook.at(clock.instant()));
        run.ifPresent(id -> {
            keepModels(id, inForce, draft);
            trail.record(
                    AuditAction.CREATED,
                    "flow-rehearsal-" + id,
                    Map.of("draft", question.draft(), "title", title, "cases", question.most()));
        });
        return run.orElse(null);
    }

    private void keepModels(long run, List<FlowFile> inForce, List<FlowFile> draft) {
        Map<String, String> before = models(inForce);
        Map<String, String> after = models(draft);
        var processes = new java.util.TreeSet<>(before.keySet());
        processes.addAll(after.keySet());
        processes.forEach(process -> cases.keepModel(run, process, before.get(process), after.get(process)));
    }

    private static Map<String, String> models(List<FlowFile> files) {
        var models = new HashMap<String, String>();
        files.stream().filter(FlowFile::isProcess).forEach(file -> ProcessId.of(file)
                .ifPresent(id -> models.put(id, new String(file.content(), StandardCharsets.UTF_8))));
        return models;
    }

    /** Stops a rehearsal; what it found until now stays. @throws UnknownRehearsal when there is none */
    @Transactional
    public void cancel(long run) {
        admins.require();
        require(run);
        book.cancel(run);
        trail.record(AuditAction.CHANGED, "flow-rehearsal-" + run, Map.of("cancelled", "true"));
    }

    /** Of one draft, or of all; the newest first. */
    @Transactional(readOnly = true)
    public List<Rehearsal> list(@Nullable Long draft) {
        admins.require();
        return book.newest(draft);
    }

    /** One rehearsal as it stands. @throws UnknownRehearsal when there is none */
    @Transactional(readOnly = true)
    public Rehearsal find(long run) {
        admins.require();
        return require(run);
    }

    private Rehearsal require(long run) {
        return book.find(run).orElseThrow(() -> new UnknownRehearsal(run));
    }

    /** Cases that differ, or that cannot be compared. */
    @Transactional(readOnly = true)
    public List<RehearsedLine> cases(long run, @Nullable Difference difference, boolean incomparable, Paging paging) {
        admins.require();
        return cases.lines(run, difference, incomparable, paging);
    }

    /** What was found of one case; nothing where it came out the same, or was not rehearsed. */
    @Transactional(readOnly = true)
    public Optional<CaseResult> result(long run, String caseNumber) {
        admins.require();
        return cases.find(run, caseNumber);
    }

    /** A model as it was rehearsed. */
    @Transactional(readOnly = true)
    public Optional<String> model(long run, String process, boolean draft) {
        admins.require();
        return cases.model(run, process, draft);
    }
}
