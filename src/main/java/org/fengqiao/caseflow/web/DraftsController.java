package org.fengqiao.caseflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.caseflow.DraftDesk;
import org.fengqiao.caseflow.DraftPlaces;
import org.fengqiao.caseflow.FormDraft;
import org.fengqiao.caseflow.FormPlace;
import org.fengqiao.identity.CurrentUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the person logged in has half filled in; the forms themselves bring it back to the screen. */
@RestController
@RequestMapping("/api/drafts")
@Tag(name = "drafts", description = "未交的表单 Half-filled forms")
class DraftsController {

    private final DraftDesk desk;
    private final DraftPlaces places;
    private final CurrentUsers users;

    DraftsController(DraftDesk desk, DraftPlaces places, CurrentUsers users) {
        this.desk = desk;
        this.places = places;
        this.users = users;
    }

    @GetMapping("/tasks/{task}")
    @Operation(summary = "任务表单有没有未交的内容 Whether a task's form is half filled")
    DraftView ofTask(@PathVariable String task) {
        return view(found(places.task(task)));
    }

    @PutMapping("/tasks/{task}")
    @Operation(summary = "保存未交的任务表单 Keep a half-filled form of a task")
    DraftView keepTask(@PathVariable String task, @RequestBody DraftRequest request) {
        return keep(found(places.task(task)), request);
    }

    @DeleteMapping("/tasks/{task}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "清除未交的任务表单 Forget a half-filled form of a task")
    void forgetTask(@PathVariable String task) {
        forget(FormPlace.ofTask(task));
    }

    @GetMapping("/starts/{definition}")
    @Operation(summary = "登记表单有没有未交的内容 Whether a start form is half filled")
    DraftView ofStart(@PathVariable String definition) {
        return view(found(places.start(definition)));
    }

    @PutMapping("/starts/{definition}")
    @Operation(summary = "保存未交的登记表单 Keep a half-filled start form")
    DraftView keepStart(@PathVariable String definition, @RequestBody DraftRequest request) {
        return keep(found(places.start(definition)), request);
    }

    @DeleteMapping("/starts/{definition}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "清除未交的登记表单 Forget a half-filled start form")
    void forgetStart(@PathVariable String definition) {
        forget(found(places.start(definition)));
    }

    private static FormPlace found(Optional<FormPlace> place) {
        return place.orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND, "这张表单已经办完，或者您无权填写。 This form is done, or it is not yours to fill in."));
    }

    private DraftView view(FormPlace place) {
        return DraftView.of(desk.find(users.require().login(), place).orElse(null));
    }

    private DraftView keep(FormPlace place, DraftRequest request) {
        return DraftView.of(desk.keep(users.require().login(), place, request.orEmpty()));
    }

    private void forget(FormPlace place) {
        desk.forget(users.require().login(), place);
    }

    /** @param fields texts, numbers, booleans and lists by the keys of the form */
    record DraftRequest(@Nullable Map<String, @Nullable Object> fields) {

        Map<String, @Nullable Object> orEmpty() {
            return fields == null ? Map.of() : fields;
        }
    }

    /** @param savedAt when the form was kept; null when nothing is kept */
    record DraftView(@Nullable Instant savedAt) {

        static DraftView of(@Nullable FormDraft draft) {
            return new DraftView(draft == null ? null : draft.savedAt());
        }
    }
}
