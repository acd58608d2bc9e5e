package org.fengqiao.processadmin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.gate.Finding;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks drafts and puts them in force. */
@Service
@Transactional
public class FlowDraftRelease {

    private final FlowDrafts drafts;
    private final FlowsInForce engine;
    private final FlowCheck check;
    private final FlowReleases releases;
    private final FlowAdmins admins;
    private final Clock clock;

    FlowDraftRelease(
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

    /** The stages that the draft changes, and what gate and engine say of them. */
    public Checked check(long id) {
        admins.require();
        return check(drafts.findById(id).orElseThrow(() -> new UnknownDraft(id)));
    }

    private Checked check(FlowDraft draft) {
        var composition = FlowComposition.of(engine.packages(), draft.contents());
        var stages = composition.touched().stream().filter(Touched::isNew).toList();
        return new Checked(stages.stream().map(Touched::stage).toList(), check.findings(composition, stages));
    }

    /**
     * Puts the draft in force.
     *
     * @param revision which one was looked at
     * @return the stages that got a new version
     * @throws FlowsRefused with the findings; the draft stays as it is
     * @throws DraftConflict when draft or flows are no longer what was looked at
     * @throws SecondPersonNeeded where two release
     */
    public Set<String> release(long id, int revision, @Nullable String reason) {
        var draft = toRelease(id, revision);
        return putInForce(draft, change(draft, reason));
    }

    /** The same on a later day, in China, shortly after its midnight. */
    public LocalDate plan(long id, int revision, @Nullable String reason, LocalDate day) {
        var draft = toRelease(id, revision);
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new FieldsRefused(List.of(new FieldError("on", "生效日期应在今天以后。", "The day lies ahead of today.")));
        }
        var findings = check(draft).findings();
        if (FlowFindings.refuse(findings)) {
            throw new FlowsRefused(findings);
        }
        draft.plan(day, change(draft, reason), clock.instant());
        return day;
    }

    /** On its day. @return empty when somebody has taken the plan back meanwhile */
    Optional<Set<String>> releasePlanned(long id) {
        return drafts.findToChange(id)
                .filter(draft -> draft.state() == DraftState.PLANNED)
                .map(draft -> putInForce(draft, new FlowChange(draft.door(), draft.releasedBy(), draft.reason())));
    }

    /** It could not be released on its day: it is a draft again and says why. */
    void failed(long id, String why) {
        drafts.findToChange(id)
                .filter(draft -> draft.state() == DraftState.PLANNED)
                .ifPresent(draft -> draft.fail(why, clock.instant()));
    }

    private FlowDraft toRelease(long id, int revision) {
        var login = admins.require().login();
        var draft = drafts.findToChange(id).orElseThrow(() -> new UnknownDraft(id));
        draft.demandRevision(revision);
        draft.demandSomething();
        if (admins.fourEyes()) {
            draft.demandSecond(login);
        }
        return draft;
    }

    private FlowChange change(FlowDraft draft, @Nullable String reason) {
        var said = reason == null || reason.isBlank() ? draft.reason() : reason;
        return new FlowChange(draft.door(), admins.require().login(), said);
    }

    private Set<String> putInForce(FlowDraft draft, FlowChange change) {
        var stages = releases.compose(draft.contents(), composition -> {
            draft.files().forEach(this::demandFresh);
            return releases.release(
                    change,
                    composition,
                    composition.touched().stream().filter(Touched::isNew).toList());
        });
        draft.released(change.by(), clock.instant());
        return stages;
    }

    private void demandFresh(FlowDraftFile file) {
        var inForce = engine.file(file.name()).map(FlowHash::of).orElse(null);
        if (!file.isBasedOn(inForce) && !Objects.equals(FlowHash.of(file.file()), inForce)) {
            throw new DraftConflict(
                    file.name() + " 在草稿之后又有人改过并已生效；请比较后再保存一次，再使其生效。",
                    "It was changed and put in force since this draft was made; compare, save once more, then release.");
        }
    }

    /**
     * What was found.
     *
     * @param stages that would get a new version
     * @param findings of gate and engine; warnings among them keep nothing from coming into force
     */
    public record Checked(List<String> stages, List<Finding> findings) {

        /** Whether the draft could come into force. */
        public boolean clean() {
            return !FlowFindings.refuse(findings);
        }
    }
}
