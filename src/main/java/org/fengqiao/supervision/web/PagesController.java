package org.fengqiao.supervision.web;

import java.util.stream.Collectors;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.shared.HtmlPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Our own pages. They answer without a login and tell nothing: what they show they ask for with one. */
@Controller
class PagesController {

    private final SampleUsers sampleUsers;
    private final HtmlPage start = HtmlPage.named("start");
    private final HtmlPage sample = HtmlPage.named("sample-county");
    private final HtmlPage cases = HtmlPage.named("cases");
    private final HtmlPage register = HtmlPage.named("register");
    private final HtmlPage myCases = HtmlPage.named("my-cases");
    private final HtmlPage accounts = HtmlPage.named("accounts");
    private final HtmlPage audit = HtmlPage.named("audit");
    private final HtmlPage approvals = HtmlPage.named("approvals");
    private final HtmlPage retention = HtmlPage.named("retention");
    private final HtmlPage tokens = HtmlPage.named("tokens");
    private final HtmlPage absences = HtmlPage.named("absences");
    private final HtmlPage handOver = HtmlPage.named("hand-over");
    private final HtmlPage mediators = HtmlPage.named("mediators");
    private final HtmlPage holidays = HtmlPage.named("holidays");
    private final HtmlPage organisation = HtmlPage.named("organisation");
    private final HtmlPage ledger = HtmlPage.named("ledger");
    private final HtmlPage sessions = HtmlPage.named("sessions");
    private final HtmlPage codes = HtmlPage.named("codes");
    private final HtmlPage reminders = HtmlPage.named("reminders");
    private final HtmlPage statistics = HtmlPage.named("statistics");

    PagesController(SampleUsers sampleUsers) {
        this.sampleUsers = sampleUsers;
    }

    @GetMapping("/")
    ResponseEntity<String> start() {
        return start.insert("sample-county", sampleCounty()).answer(HttpStatus.OK);
    }

    @GetMapping("/cases")
    ResponseEntity<String> cases() {
        return cases.answer(HttpStatus.OK);
    }

    @GetMapping("/register")
    ResponseEntity<String> register() {
        return register.answer(HttpStatus.OK);
    }

    @GetMapping("/my-cases")
    ResponseEntity<String> myCases() {
        return myCases.answer(HttpStatus.OK);
    }

    @GetMapping("/absences")
    ResponseEntity<String> absences() {
        return absences.answer(HttpStatus.OK);
    }

    @GetMapping("/hand-over")
    ResponseEntity<String> handOver() {
        return handOver.answer(HttpStatus.OK);
    }

    @GetMapping("/mediators")
    ResponseEntity<String> mediators() {
        return mediators.answer(HttpStatus.OK);
    }

    @GetMapping("/holidays")
    ResponseEntity<String> holidays() {
        return holidays.answer(HttpStatus.OK);
    }

    @GetMapping("/organisation")
    ResponseEntity<String> organisation() {
        return organisation.answer(HttpStatus.OK);
    }

    @GetMapping("/ledger")
    ResponseEntity<String> ledger() {
        return ledger.answer(HttpStatus.OK);
    }

    @GetMapping("/sessions")
    ResponseEntity<String> sessions() {
        return sessions.answer(HttpStatus.OK);
    }

    @GetMapping("/codes")
    ResponseEntity<String> codes() {
        return codes.answer(HttpStatus.OK);
    }

    @GetMapping("/statistics")
    ResponseEntity<String> statistics() {
        return statistics.answer(HttpStatus.OK);
    }

    @GetMapping("/reminders")
    ResponseEntity<String> reminders() {
        return reminders.answer(HttpStatus.OK);
    }

    @GetMapping("/accounts")
    ResponseEntity<String> accounts() {
        return accounts.answer(HttpStatus.OK);
    }

    @GetMapping("/audit")
    ResponseEntity<String> audit() {
        return audit.answer(HttpStatus.OK);
    }

    @GetMapping("/approvals")
    ResponseEntity<String> approvals() {
        return approvals.answer(HttpStatus.OK);
    }

    @GetMapping("/retention")
    ResponseEntity<String> retention() {
        return retention.answer(HttpStatus.OK);
    }

    @GetMapping("/tokens")
    ResponseEntity<String> tokens() {
        return tokens.answer(HttpStatus.OK);
    }

    private HtmlPage sampleCounty() {
        var users = sampleUsers.all();
        var rows = users.stream().map(PagesController::row).collect(Collectors.joining("\n"));
        return users.isEmpty()
                ? new HtmlPage("")
                : sample.fill("password", SampleAccounts.PASSWORD).insert("rows", new HtmlPage(rows));
    }

    private static String row(SampleUsers.SampleUser user) {
        return "      <tr><td><code>%s</code></td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        HtmlPage.escape(user.login()),
                        HtmlPage.escape(user.name()),
                        HtmlPage.escape(user.role()),
                        HtmlPage.escape(user.where()));
    }
}
