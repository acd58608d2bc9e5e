package org.fengqiao.processadmin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.gate.Finding;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works on drafts: changes of flows, decisions and forms that nobody runs until they are put in force. */
@Service
@Transactional
public class FlowDraftDesk {

    private final FlowDrafts drafts;
    private final FlowsInForce engine;
    private final FlowCheck check;
    private final FlowReleases releases;
    private final FlowAdmins admins;
    private final Clock clock;

    FlowDraftDesk(
            FlowDrafts drafts,
            FlowsInForce engine,
            FlowCheck check,
            FlowReleases releases,
            FlowAdmins admins,
            Clock clock) {
        this.drafts = drafts;
        this.engine = engine;
        this.check = check;
        this.releases = releases;
        this.admins = admins;
        this.clock = clock;
    }

    FlowDraft open(String title, @Nullable String reason) {
        var login = admins.require().login();
        return drafts.save(
                new FlowDraft(FlowDraft.titled(title), new FlowChange(FlowDoor.PAGE, login, reason), clock.instant()));
    }

    /** The newest drafts of all states. */
    List<FlowDraft> list() {
        admins.require();
        return drafts.findTop200ByOrderByIdDesc();
    }

    /** Names of the changed files of each draft. */
    Map<Long, List<String>> fileNames(List<FlowDraft> of) {
        return drafts.fileNames(of.stream().map(FlowDraft::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        FlowDrafts.NamedFile::getDraft,
                        Collectors.mapping(FlowDrafts.NamedFile::getName, Collectors.toList())));
    }

    FlowDraft find(long id) {
        admins.require();
        var draft = drafts.findById(id).orElseThrow(() -> new UnknownDraft(id));
        Hibernate.initialize(draft.files());
        return draft;
    }

    /** Keeps one file. @param revision which one the sender saw. @throws DraftConflict when there is a newer one */
    FlowDraft save(long id, int revision, String name, String content) {
        var draft = toChange(id, revision);
        var file = new FlowFile(DraftFileName.checked(name), content.getBytes(StandardCharsets.UTF_8));
        draft.put(file, hashInForce(file.name()), clock.instant());
        return draft;
    }

    FlowDraft drop(long id, int revision, String name) {
        var draft = toChange(id, revision);
        draft.drop(name, clock.instant());
        return draft;
    }

    FlowDraft submit(long id, int revision) {
        var draft = toChange(id, revision);
        demandSomething(draft);
        draft.submit(clock.instant());
        return draft;
    }

    FlowDraft withdraw(long id) {
        admins.require();
        var draft = drafts.findToChange(id).orElseThrow(() -> new UnknownDraft(id));
        draft.withdraw(clock.instant());
        return draft;
    }

    /** Every file as it would be in force if the draft were. */
    public List<FlowFile> wholeOf(long id) {
        return FlowComposition.of(engine.packages(), files(find(id))).whole();
    }

    /** The stages that the draft changes, and what gate and engine say of them. */
    Checked check(long id) {
        var composition = FlowComposition.of(engine.packages(), files(find(id)));
        var stages = composition.touched().stream().filter(Touched::isNew).toList();
        return new Checked(stages.stream().map(Touched::stage).toList(), check.findings(composition, stages));
    }

    /**
     * Puts the draft in force.
     *
     * @throws FlowsRefused with the findings; the draft stays as it is
     * @throws DraftConflict when what is in force is no longer what the draft was made from
     */
    Set<String> release(long id, int revision, @Nullable String reason) {
        var login = admins.require().login();
        var draft = toChange(id, revision);
        demandSecond(draft, login);
        return putInForce(draft, new FlowChange(FlowDoor.PAGE, login, said(reason, draft)));
    }

    /** The same on a later day, in China, shortly after its midnight. */
    FlowDraft plan(long id, int revision, @Nullable String reason, LocalDate day) {
        var login = admins.require().login();
        var draft = toChange(id, revision);
        demandSecond(draft, login);
        demandSomething(draft);
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new FieldsRefused(List.of(new FieldError("on", "生效日期应在今天以后。", "The day lies ahead of today.")));
        }
        var findings = check(id).findings();
        if (FlowFindings.refuse(findings)) {
            throw new FlowsRefused(findings);
        }
        draft.plan(day, new FlowChange(FlowDoor.PAGE, login, said(reason, draft)), clock.instant());
        return draft;
    }

    /** On its day. @return empty when somebody has taken the plan back meanwhile */
    Optional<Set<String>> releasePlanned(long id) {
        return drafts.findToChange(id)
                .filter(draft -> draft.state() == DraftState.PLANNED)
                .map(draft -> putInForce(draft, new FlowChange(draft.door(), draft.releasedBy(), draft.reason())));
    }

    void failed(long id, String why) {
        drafts.findToChange(id)
                .filter(draft -> draft.state() == DraftState.PLANNED)
                .ifPresent(draft -> draft.fail(why, clock.instant()));
    }

    private Set<String> putInForce(FlowDraft draft, FlowChange change) {
        demandSomething(draft);
        var stages = releases.release(change, files(draft), touched -> {
            demandFresh(draft);
            return touched.stream().filter(Touched::isNew).toList();
        });
        draft.released(change.by(), clock.instant());
        return stages;
    }

    private void demandFresh(FlowDraft draft) {
        for (var file : draft.files()) {
            if (!file.isBasedOn(hashInForce(file.name()))) {
                throw new DraftConflict(
                        file.name() + " 在草稿之后又有人改过并已生效；请比较后再保存一次，再使其生效。",
                        "It was changed and put in force by somebody since this draft was made; compare, save once more, then release.");
            }
        }
    }

    private void demandSecond(FlowDraft draft, String login) {
        if (!admins.fourEyes()) {
            return;
        }
        if (login.equals(draft.author())) {
            throw new SecondPersonNeeded();
        }
        if (draft.state() == DraftState.OPEN) {
            throw new DraftConflict("草稿还没有提交复核。", "The draft was not submitted yet.");
        }
    }

    private static void demandSomething(FlowDraft draft) {
        if (draft.files().isEmpty()) {
            throw new DraftConflict("草稿里还没有任何改动。", "The draft changes nothing yet.");
        }
    }

    private FlowDraft toChange(long id, int revision) {
        admins.require();
        var draft = drafts.findToChange(id).orElseThrow(() -> new UnknownDraft(id));
        if (draft.revision() != revision) {
            throw new DraftConflict(
                    "草稿刚由他人保存过，您看到的不是最新的；您的内容没有丢，也没有保存。",
                    "Somebody else has saved the draft meanwhile; what you wrote was not saved and is still in your page.");
        }
        return draft;
    }

    private @Nullable String hashInForce(String name) {
        return engine.packages().stream()
                .flatMap(each -> each.file(name).stream())
                .findFirst()
                .map(FlowHash::of)
                .orElse(null);
    }

    private static @Nullable String said(@Nullable String reason, FlowDraft draft) {
        return reason == null || reason.isBlank() ? draft.reason() : reason;
    }

    private static List<FlowFile> files(FlowDraft draft) {
        return draft.files().stream().map(FlowDraftFile::file).toList();
    }

    /** @param stages that would get a new version */
    record Checked(List<String> stages, List<Finding> findings) {}
}
