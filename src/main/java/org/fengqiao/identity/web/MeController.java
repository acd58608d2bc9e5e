package org.fengqiao.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page or a client who is logged in. */
@RestController
@RequestMapping("/api/me")
@Tag(name = "me", description = "当前用户 Who is logged in")
class MeController {

    private final CurrentUsers users;

    MeController(CurrentUsers users) {
        this.users = users;
    }

    @GetMapping
    @Operation(summary = "当前登录的用户 The person who is logged in")
    MeView read() {
        return MeView.of(users.require());
    }

    /** The person with roles in both languages, and the codes of committees and townships. @param watches whether Cockpit opens */
    record MeView(
            String login,
            String displayName,
            List<RoleView> roles,
            List<String> committees,
            List<String> townships,
            boolean watches) {

        static MeView of(CurrentUser person) {
            return new MeView(
                    person.login(),
                    person.displayName(),
                    person.roles().stream().sorted().map(RoleView::of).toList(),
                    inOrder(person.committees()),
                    inOrder(person.townships()),
                    Doors.opens(person, "cockpit"));
        }

        private static List<String> inOrder(Set<String> codes) {
            return codes.stream().sorted().toList();
        }
    }

    /** A role. */
    record RoleView(String id, String chinese, String english) {

        static RoleView of(Role role) {
            return new RoleView(role.groupId(), role.chinese(), role.english());
        }
    }
}
