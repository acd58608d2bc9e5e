package org.fengqiao.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.notice.NoticeBoard;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "notices", description = "提醒 Notices")
class NoticesController {

    private final NoticeBoard board;
    private final CurrentUsers users;

    NoticesController(NoticeBoard board, CurrentUsers users) {
        this.board = board;
        this.users = users;
    }

    @GetMapping("/api/notices")
    @Operation(summary = "我的提醒，最新的在前 My notices, newest first; settled=true adds those that are done")
    List<NoticeView> mine(@RequestParam(defaultValue = "false") boolean settled) {
        return board.of(users.require(), settled).stream().map(NoticeView::of).toList();
    }
}
