package org.fengqiao.reminder.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.reminder.MyReminder;
import org.fengqiao.reminder.ReminderBoard;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reminders")
@Tag(name = "reminders", description = "提醒 Reminders")
class RemindersController {

    private final ReminderBoard board;
    private final CurrentUsers users;

    RemindersController(ReminderBoard board, CurrentUsers users) {
        this.board = board;
        this.users = users;
    }

    @GetMapping
    @Operation(summary = "发给我的提醒，最新的在前 My reminders, newest first; settled=true adds those that are done")
    List<MyReminder> mine(@RequestParam(defaultValue = "false") boolean settled) {
        return board.of(users.require().login(), settled);
    }

    @GetMapping("/unread")
    @Operation(summary = "未读的提醒有几条 How many I have not read")
    Unread unread() {
        return new Unread(board.unread(users.require().login()));
    }

    @PostMapping("/read")
    @Operation(summary = "这些提醒已读 I have read these")
    Unread read(@RequestBody ReadRequest request) {
        var login = users.require().login();
        board.read(login, request.ids());
        return new Unread(board.unread(login));
    }

    /** @param ids numbers of reminders */
    record ReadRequest(List<Long> ids) {

        @SuppressWarnings("NullAway") // Jackson leaves it out
        ReadRequest {
            ids = ids == null ? List.of() : ids.stream().limit(1000).toList();
        }
    }

    record Unread(int unread) {}
}
