package org.fengqiao.reminder.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.identity.Accounts;
import org.fengqiao.reminder.FailedMessage;
import org.fengqiao.reminder.Means;
import org.fengqiao.reminder.NothingToSend;
import org.fengqiao.reminder.OutboxCount;
import org.fengqiao.reminder.OutboxDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reminders/outbox")
@Tag(name = "reminders")
class OutboxController {

    private final OutboxDesk desk;
    private final Accounts people;

    OutboxController(OutboxDesk desk, Accounts people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "发件箱的情况 The state of the outbox")
    OutboxState state() {
        return new OutboxState(
                Arrays.stream(Means.values())
                        .map(means -> new MeansView(
                                means, means.chinese(), desk.means().all().contains(means)))
                        .toList(),
                desk.counts().stream().map(CountView::of).toList(),
                desk.failed().stream()
                        .map(message -> FailedView.of(message, people.nameOf(message.login())))
                        .toList());
    }

    @PostMapping("/{id}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "再发一次未能送达的 Send again what was given up")
    void again(@PathVariable long id) {
        desk.sendAgain(id);
    }

    @ExceptionHandler
    ProblemDetail onNothing(NothingToSend nothing) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(nothing.getMessage()));
    }

    record OutboxState(List<MeansView> means, List<CountView> counts, List<FailedView> failed) {}

    record MeansView(Means means, String name, boolean open) {}

    record CountView(String means, String state, String stateName, long count) {

        static CountView of(OutboxCount count) {
            return new CountView(
                    count.means().name(), count.state().name(), count.state().chinese(), count.count());
        }
    }

    record FailedView(FailedMessage message, String name, String meansName, String stateName) {

        static FailedView of(FailedMessage message, String name) {
            return new FailedView(
                    message, name, message.means().chinese(), message.state().chinese());
        }
    }
}
