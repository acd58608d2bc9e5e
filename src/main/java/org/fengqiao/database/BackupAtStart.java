package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.fengqiao.shared.ConfiguredDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * The commands {@code --fengqiao.backup.to=<file>} and {@code --fengqiao.restore.from=<file>}: done before anything of the application is
 * started, also while another application works on the same data folder; the program ends with 0, or with 1 and one line that says why.
 */
class BackupAtStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("org.fengqiao.database");

    /** After the settings and the log are there. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var settings = prepared.getEnvironment();
        var to = settings.getProperty("fengqiao.backup.to");
        var from = settings.getProperty("fengqiao.restore.from");
        if (to != null || from != null) {
            System.exit(run(settings, to, from));
        }
    }

    /** @return the program's exit code */
    int run(Environment settings, @Nullable String to, @Nullable String from) {
        try {
            var password = password(settings);
            if (from != null) {
                var note = restore(settings, new RestoreCommand(Path.of(from), password));
                LOG.info(
                        "已恢复 {} 的备份，共 {} 件案件。请用原来的主密钥启动。 Restored: start with the master key of that time.",
                        note.takenAt(),
                        note.cases());
            } else if (to != null) {
                var note = backup(settings, new BackupCommand(Path.of(to), password));
                LOG.info(
                        "备份已写入 {} 并验证，开始时 {} 件案件。主密钥不在备份里，请另外保存。 Written and verified; the master key is not in it.",
                        Path.of(to).toAbsolutePath(),
                        note.cases());
            }
            return 0;
        } catch (DatabaseUnusable refused) {
            LOG.error(refused.getMessage());
        } catch (IOException | SQLException failed) {
            LOG.error("没有成功，没有留下任何改动：{} It failed and left nothing changed.", failed.toString());
        }
        return 1;
    }

    private static BackupNote backup(Environment settings, BackupCommand command) throws IOException, SQLException {
        return ConfiguredDatabase.isPresentIn(settings)
                ? command.server(server(settings))
                : command.embedded(folder(settings));
    }

    private static BackupNote restore(Environment settings, RestoreCommand command) throws IOException, SQLException {
        return ConfiguredDatabase.isPresentIn(settings)
                ? command.server(server(settings))
                : command.embedded(folder(settings));
    }

    private static DataFolder folder(Environment settings) {
        var root = settings.getProperty("fengqiao.data-dir", "./data");
        return DataFolder.of(Path.of(root).toAbsolutePath().normalize());
    }

    private static ServerDump server(Environment settings) {
        return new ServerDump(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.flyway.user", settings.getProperty("spring.datasource.username", "")),
                settings.getProperty("spring.flyway.password", settings.getProperty("spring.datasource.password", "")),
                settings.getProperty("fengqiao.backup.tools", ""));
    }

    /** The first line of the file. */
    private static char @Nullable [] password(Environment settings) throws IOException {
        var file = settings.getProperty("fengqiao.backup.password-file");
        if (file == null) {
            return null;
        }
        var lines = Files.exists(Path.of(file)) ? Files.readAllLines(Path.of(file)) : java.util.List.<String>of();
        if (lines.isEmpty() || lines.get(0).length() < 12) {
            throw new DatabaseUnusable(
                    "密码文件 " + file + " 不存在，或者第一行不足 12 个字符。",
                    "The password file is missing, or its first line has fewer than 12 characters.");
        }
        return lines.get(0).toCharArray();
    }
}
