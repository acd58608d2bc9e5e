package org.fengqiao.supervision.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fengqiao.identity.FirstAdministrator;
import org.fengqiao.identity.SampleAccounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says once on plain standard output, when the port answers, where to go and who can log in. */
@Component
class StartBlock {

    private static final String RULE = "─".repeat(72);

    private final Environment environment;
    private final SampleUsers sampleUsers;
    private final FirstAdministrator administrator;

    StartBlock(Environment environment, SampleUsers sampleUsers, FirstAdministrator administrator) {
        this.administrator = administrator;
        this.environment = environment;
        this.sampleUsers = sampleUsers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            say(text(address(port), sampleUsers.all(), administrator.password()));
        }
    }

    /** In the console's own character set, and in UTF-8 where that one has no Chinese (a container without a locale). */
    private static void say(String text) {
        var console = Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        var charset = console.newEncoder().canEncode(text) ? console : StandardCharsets.UTF_8;
        System.out.writeBytes((text + "\n").getBytes(charset));
        System.out.flush();
    }

    private String address(String port) {
        var host = environment.getProperty("server.address", "localhost");
        var reachable = host.equals("0.0.0.0") || host.equals("::") || host.startsWith("127.") ? "localhost" : host;
        var path = environment.getProperty("server.servlet.context-path", "");
        return "http://" + reachable + ":" + port + path;
    }

    static String text(String address, List<SampleUsers.SampleUser> users, Optional<String> firstPassword) {
        var block = new StringBuilder("\n" + RULE + "\n 枫桥已启动 Fengqiao is running\n\n");
        line(block, "首页 Start page", address + "/");
        line(block, "待办 Tasklist", address + "/camunda/app/tasklist/default/");
        line(block, "监督 Cockpit", address + "/camunda/app/cockpit/default/");
        line(block, "案件 Cases", address + "/cases");
        line(block, "接口 API", address + "/swagger-ui/index.html");
        if (!users.isEmpty()) {
            block.append("\n 示例县及人物均为虚构，密码 The county and its people are invented; password: ")
                    .append(SampleAccounts.PASSWORD)
                    .append('\n');
            users.forEach(user -> line(block, user.login(), user.name() + "  " + user.role() + "  " + user.where()));
        }
        firstPassword.ifPresent(password -> {
            block.append("\n 首个账号，首次登录须修改密码；此密码只在此处显示 First account; change the password at the first login:\n");
            line(block, FirstAdministrator.LOGIN, password);
            line(block, "账号与导入 Accounts", address + "/accounts");
        });
        return block.append(RULE).toString();
    }

    private static void line(StringBuilder block, String name, String value) {
        block.append("   ")
                .append(name)
                .append(" ".repeat(Math.max(1, 18 - width(name))))
                .append(value)
                .append('\n');
    }

    /** Columns on a terminal: a Chinese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum();
    }
}
