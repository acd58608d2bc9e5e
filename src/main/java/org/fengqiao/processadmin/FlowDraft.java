package org.fengqiao.processadmin;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;

/** Changed files that nobody runs yet. Each saving makes a new revision; whoever saves says which one he saw. */
@Entity
class FlowDraft {

    /** Room for a title, in characters. */
    static final int TITLE = 200;

    /** Room for a problem, in characters. */
    private static final int ROOM = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private DraftState state = DraftState.OPEN;

    @Enumerated(EnumType.STRING)
    private FlowDoor door;

    private @Nullable String author;
    private Instant createdAt;
    private Instant changedAt;
    private int revision = 1;
    private @Nullable LocalDate liveOn;
    private @Nullable String releasedBy;
    private @Nullable Instant releasedAt;
    private @Nullable String problem;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "draft_id", nullable = false)
    private final List<FlowDraftFile> files = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FlowDraft() {}

    FlowDraft(String title, FlowChange change, Instant now) {
        this.title = title;
        reason = change.reason();
        door = change.door();
        author = change.by();
        createdAt = now;
        changedAt = now;
    }

    /** A text cut to the room of a title. */
    static String titled(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE - 1) + "…";
    }

    /** Puts one file in, in place of an older one of this name. @param baseHash of the file in force; null for none */
    void put(FlowFile file, @Nullable String baseHash, Instant now) {
        demand(state == DraftState.OPEN);
        file(file.name())
                .ifPresentOrElse(
                        there -> there.become(file.content(), baseHash),
                        () -> files.add(new FlowDraftFile(file, baseHash)));
        touch(now);
    }

    /** Takes the change of one file out. */
    void drop(String name, Instant now) {
        demand(state == DraftState.OPEN);
        if (files.removeIf(file -> file.name().equals(name))) {
            touch(now);
        }
    }

    private void touch(Instant now) {
        revision++;
        changedAt = now;
        problem = null;
    }

    /** Hands the draft to a second person. */
    void submit(Instant now) {
        demand(state == DraftState.OPEN);
        state = DraftState.SUBMITTED;
        touch(now);
    }

    /** It is in force. */
    void released(@Nullable String by, Instant now) {
        demand(state.isPending());
        state = DraftState.RELEASED;
        releasedBy = by;
        releasedAt = now;
        touch(now);
    }

    /** It will be put in force on a day. */
    void plan(LocalDate day, FlowChange release, Instant now) {
        demand(state == DraftState.OPEN || state == DraftState.SUBMITTED);
        state = DraftState.PLANNED;
        liveOn = day;
        releasedBy = release.by();
        reason = release.reason() == null ? reason : release.reason();
        touch(now);
    }

    /** A planned or submitted one can be worked on again; an open one is over, and stays on record. */
    void withdraw(Instant now) {
        demand(state.isPending());
        if (state == DraftState.OPEN) {
            state = DraftState.WITHDRAWN;
        } else {
            backToWork();
        }
        touch(now);
    }

    /** The same door has brought something newer. */
    void supersede(Instant now) {
        demand(state.isPending());
        state = DraftState.WITHDRAWN;
        touch(now);
    }

    /** On its day it could not be put in force. */
    void fail(String why, Instant now) {
        backToWork();
        touch(now);
        problem = why.length() <= ROOM ? why : why.substring(0, ROOM - 1) + "…";
    }

    private void backToWork() {
        state = DraftState.OPEN;
        liveOn = null;
        releasedBy = null;
    }

    private void demand(boolean holds) {
        if (!holds) {
            throw new DraftConflict(
                    "草稿现在是“" + state.label().chinese() + "”，不能这样办。",
                    "The draft is " + state.label().english().toLowerCase(Locale.ROOT) + " now.");
        }
    }

    /** Refuses whoever saw another revision. */
    void demandRevision(int seen) {
        if (seen != revision) {
            throw new DraftConflict(
                    "草稿刚由他人保存过，您看到的不是最新的；这次没有保存，您的内容还在页面上。",
                    "Somebody else has saved the draft meanwhile; nothing was saved, what you wrote is still in your page.");
        }
    }

    /** Refuses to go on with a draft that changes nothing. */
    void demandSomething() {
        if (files.isEmpty()) {
            throw new DraftConflict("草稿里还没有任何改动。", "The draft changes nothing yet.");
        }
    }

    /** Refuses the author, and a draft that he has not handed over yet. */
    void demandSecond(String login) {
        if (login.equals(author)) {
            throw new SecondPersonNeeded();
        }
        if (state == DraftState.OPEN) {
            throw new DraftConflict("草稿还没有提交复核。", "The draft was not submitted yet.");
        }
    }

    /** What it changes. */
    List<FlowFile> contents() {
        return files.stream().map(FlowDraftFile::file).toList();
    }

    Optional<FlowDraftFile> file(String name) {
        return files.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Only to be read. */
    List<FlowDraftFile> files() {
        return files;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String title() {
        return title;
    }

    @Nullable
    String reason() {
        return reason;
    }

    DraftState state() {
        return state;
    }

    FlowDoor door() {
        return door;
    }

    @Nullable
    String author() {
        return author;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int revision() {
        return revision;
    }

    @Nullable
    LocalDate liveOn() {
        return liveOn;
    }

    @Nullable
    String releasedBy() {
        return releasedBy;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
