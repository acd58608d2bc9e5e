package org.fengqiao.processadmin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works on drafts: changes of flows, decisions and forms that nobody runs until they are put in force. */
@Service
@Transactional
public class FlowDraftDesk {

    private final FlowDrafts drafts;
    private final FlowsInForce engine;
    private final FlowAdmins admins;
    private final DraftLines lines;
    private final Clock clock;

    FlowDraftDesk(FlowDrafts drafts, FlowsInForce engine, FlowAdmins admins, DraftLines lines, Clock clock) {
        this.drafts = drafts;
        this.engine = engine;
        this.admins = admins;
        this.lines = lines;
        this.clock = clock;
    }

    /** Begins one that changes nothing yet. @param title up to 200 characters. @param reason up to 500 */
    public DraftLine open(String title, @Nullable String reason) {
        var change = new FlowChange(FlowDoor.PAGE, admins.require().login(), reason);
        return lines.of(drafts.save(new FlowDraft(FlowDraft.titled(title.strip()), change, clock.instant())));
    }

    /** The newest 200 drafts of all states. */
    @Transactional(readOnly = true)
    public List<DraftLine> list() {
        admins.require();
        return lines.of(drafts.findTop200ByOrderByIdDesc());
    }

    /** One draft. @throws UnknownDraft for a number that there is not */
    @Transactional(readOnly = true)
    public DraftLine line(long id) {
        return lines.of(find(id));
    }

    /** All files of the stages that the draft touches, and of one that is about to be. @param stage its key, or empty */
    @Transactional(readOnly = true)
    public List<DraftFileLine> files(long id, String stage) {
        return lines.files(find(id), stage);
    }

    /** A file as the draft has it, else as it is in force. @throws UnknownFlow when neither is there */
    @Transactional(readOnly = true)
    public FlowFile file(long id, String name) {
        return find(id).file(name)
                .map(FlowDraftFile::file)
                .or(() -> engine.file(name))
                .orElseThrow(() -> new UnknownFlow(name));
    }

    /**
     * Keeps one file.
     *
     * @param revision which one the sender saw
     * @throws DraftConflict when there is a newer one
     */
    public DraftLine save(long id, int revision, String name, String content) {
        var draft = toChange(id, revision);
        var file = new FlowFile(DraftFileName.checked(name), content.getBytes(StandardCharsets.UTF_8));
        var base = engine.file(file.name()).map(FlowHash::of).orElse(null);
        draft.put(file, base, clock.instant());
        return lines.of(draft);
    }

    /** Takes the change of one file out of the draft. */
    public DraftLine drop(long id, int revision, String name) {
        var draft = toChange(id, revision);
        draft.drop(name, clock.instant());
        return lines.of(draft);
    }

    /** Hands the draft to the second person, where two release. */
    public DraftLine submit(long id, int revision) {
        var draft = toChange(id, revision);
        draft.demandSomething();
        draft.submit(clock.instant());
        return lines.of(draft);
    }

    /** Gives up an open draft; brings a submitted or planned one back to work. */
    public DraftLine withdraw(long id) {
        admins.require();
        var draft = drafts.findToChange(id).orElseThrow(() -> new UnknownDraft(id));
        draft.withdraw(clock.instant());
        return lines.of(draft);
    }

    /** Every file as it would be in force if the draft were. */
    @Transactional(readOnly = true)
    public List<FlowFile> wholeOf(long id) {
        return FlowComposition.of(engine.packages(), find(id).contents()).whole();
    }

    private FlowDraft find(long id) {
        admins.require();
        return drafts.findById(id).orElseThrow(() -> new UnknownDraft(id));
    }

    private FlowDraft toChange(long id, int revision) {
        admins.require();
        var draft = drafts.findToChange(id).orElseThrow(() -> new UnknownDraft(id));
        draft.demandRevision(revision);
        return draft;
    }
}
