package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.document.SampleFiles;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mediator with a telephone photographs a wall, in the Case tab of the task; the same works on the page of cases. */
@HttpTest
@ExtendWith(BrowserExtension.class)
class PapersBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    private final List<String> complaints = new ArrayList<>();
    private Desks desks;
    private CaseNumber number;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
        number = driver.register("village1", Map.of("applicantName", "闻人材料"));
    }

    @AfterEach
    void leave() {
        driver.end(number);
        desks.close();
    }

    @Test
    void aPhotoIsAddedAndLookedAtInTheCaseTabAtAPhonesWidth() {
        var tasklist = desks.tasklistOf("village1");
        var page = tasklist.page();
        tasklist.openMine("做好调解准备", "闻人材料");
        var view = tasklist.caseTab();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.setViewportSize(390, 844);
        var papers = view.locator(".fq-papers");
        assertThat(papers).containsText("尚无材料");
        assertThat(papers.getByText("拍照")).isVisible();
        assertThat(papers.locator("input[capture=environment]")).hasCount(1);

        papers.locator("input.fq-files").setInputFiles(photo("院墙.jpg", SampleFiles.jpeg(5000, 3000)));

        var kept = papers.locator(".fq-paper-list li").filter(new Locator.FilterOptions().setHasText("院墙.jpg"));
        assertThat(kept).containsText("证据照片");
        assertThat(papers.locator(".fq-sending")).hasCount(0);
        papers.scrollIntoViewIfNeeded();
        Screens.picture(page, "mediator-papers-phone");
        kept.getByText("院墙.jpg").click();
        var picture = page.locator("dialog.fq-preview img");
        page.waitForFunction("() => document.querySelector('dialog.fq-preview img')?.naturalWidth > 0");
        assertThat(picture).isVisible();
        assertThat(picture.evaluate("it => it.naturalWidth")).isEqualTo(2560);
        Screens.take(page, "papers-preview-phone");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.fq-preview")).hasCount(0);

        papers.locator("input.fq-files").setInputFiles(new FilePayload("协议.pdf", "application/pdf", SampleFiles.pdf()));
        var saved = page.waitForDownload(
                () -> papers.locator("a").getByText("协议.pdf").click());
        assertThat(saved.suggestedFilename()).isEqualTo("协议.pdf");
        assertThat(saved.path()).hasBinaryContent(SampleFiles.pdf());
        assertThat(complaints).noneMatch(said -> said.contains("Content Security Policy"));
    }

    @Test
    void aProgramIsRefusedAPaperIsWithdrawnAndABrokenLineTriedAgain() {
        var page = desks.casesOf("village1").show(number.code()).page();
        var papers = page.locator(".fq-papers");
        var choose = papers.locator("input.fq-files");

        choose.setInputFiles(photo("假照片.jpg", SampleFiles.elf()));
        assertThat(papers.locator(".fq-sending .fq-refusal")).containsText("而是一个程序");
        Screens.take(page, "papers-program");
        papers.locator(".fq-sending").getByText("移除").click();

        page.route("**/papers", route -> {
            if ("POST".equals(route.request().method())) {
                route.abort();
            } else {
                route.resume();
            }
        });
        choose.setInputFiles(photo("水沟.jpg", SampleFiles.jpeg(300, 200)));
        assertThat(papers.locator(".fq-sending .fq-refusal")).containsText("网络中断");
        Screens.take(page, "papers-broken-line");
        page.unroute("**/papers");
        papers.getByText("重试").click();
        assertThat(papers.locator(".fq-paper-list")).containsText("水沟.jpg");

        papers.getByText("撤下", new Locator.GetByTextOptions().setExact(true)).click();
        papers.getByPlaceholder("撤下原因").fill("拍的是别家");
        papers.getByText("确定撤下").click();
        assertThat(papers.locator(".fq-withdrawn")).containsText("已撤下：拍的是别家");
        Screens.take(page, "papers-withdrawn");
    }

    private static FilePayload photo(String name, byte[] content) {
        return new FilePayload(name, "image/jpeg", content);
    }
}
