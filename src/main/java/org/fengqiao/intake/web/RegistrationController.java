package org.fengqiao.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.fengqiao.identity.CurrentUsers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/disputes")
@Tag(name = "disputes", description = "案件 Cases")
class RegistrationController {

    private final RestRegistration registration;
    private final CurrentUsers users;

    RegistrationController(RestRegistration registration, CurrentUsers users) {
        this.registration = registration;
        this.users = users;
    }

    @PostMapping
    @Operation(summary = "登记纠纷 Register a dispute: opens its file and starts its flow")
    ResponseEntity<RegisteredView> register(@RequestBody RegisterDisputeRequest request) {
        var user = users.require();
        if (!user.registers()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "您的角色不能登记纠纷。 Your role does not register disputes.");
        }
        var file = registration.register(request, user.login());
        return ResponseEntity.created(URI.create("/api/disputes/" + file.number()))
                .body(new RegisteredView(file.number().code(), file.officialNumber()));
    }

    /** The two forms of the new case's number. */
    record RegisteredView(String number, String officialNumber) {}
}
