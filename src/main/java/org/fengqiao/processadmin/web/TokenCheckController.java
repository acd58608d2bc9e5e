package org.fengqiao.processadmin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.processadmin.TokenCheck;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@Tag(name = "administration", description = "管理 Administration")
class TokenCheckController {

    private final TokenCheck check;
    private final CurrentUsers users;

    TokenCheckController(TokenCheck check, CurrentUsers users) {
        this.check = check;
        this.users = users;
    }

    @GetMapping("/api/admin/token-check")
    @Operation(summary = "核对案卷与流程 Case files without a token, tokens without a case file, cases with two tokens")
    TokenCheck.Report run() {
        var user = users.require();
        if (!user.has(Role.FLOW_ADMIN) && !user.has(Role.COUNTY_SUPERVISOR)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "只有流程管理员和县督导员可以核对。 For flow administrators and county supervisors only.");
        }
        return check.run();
    }
}
