package org.fengqiao.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.identity.IdentityCheck;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be chosen for a new account. The county's organisation is public: committees hang it out (art. 8). */
@RestController
@RequestMapping("/api/account-options")
@Tag(name = "accounts", description = "账号 Accounts")
class AccountOptionsController {

    private final Units units;
    private final Committees committees;

    AccountOptionsController(Units units, Committees committees) {
        this.units = units;
        this.committees = committees;
    }

    @GetMapping
    @Operation(summary = "开户时可选的角色、单位和调委会 Roles, units and committees for a new account")
    OptionsView read() {
        var county = units.findByLevelOrderByCode(UnitLevel.COUNTY);
        var centre = county.stream().map(unit -> new Option(Committee.codeOf(unit.code()), Committee.centreOf(unit)));
        return new OptionsView(
                Arrays.stream(Role.values())
                        .map(role -> new Option(role.groupId(), role.chinese() + " " + role.english()))
                        .toList(),
                units.findAllByOrderByCode().stream()
                        .filter(unit -> unit.endedOn().isEmpty())
                        .map(AccountOptionsController::option)
                        .toList(),
                Stream.concat(
                                centre,
                                committees.findAllByOrderByCode().stream()
                                        .map(each -> new Option(each.code(), each.name())))
                        .toList(),
                Arrays.stream(IdentityCheck.values())
                        .map(check -> new Option(check.id(), check.label()))
                        .toList());
    }

    private static Option option(Unit unit) {
        return new Option(unit.code(), unit.name());
    }

    /** Something to choose: its code and its name. */
    record Option(String value, String label) {}

    /** All that can be chosen. */
    record OptionsView(List<Option> roles, List<Option> units, List<Option> committees, List<Option> checks) {}
}
