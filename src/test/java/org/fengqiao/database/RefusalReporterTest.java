package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusalReporterTest {

    private final RefusalReporter reporter = new RefusalReporter(null);

    @Test
    void aRefusalDeepInsideIsSaidOnceAndWithoutATrace(CapturedOutput output) {
        var refusal = new DatabaseUnusable("不行。", "No.", new IOException("disk"));

        assertThat(reporter.reportException(new IllegalStateException(new RuntimeException(refusal))))
                .isTrue();

        assertThat(output.getAll().lines()).hasSize(1);
        assertThat(output).contains("不行。 No.").doesNotContain("IOException");
    }

    @Test
    void aDiskThatFillsUpDuringTheMigrationsIsSaidTheSameWay(CapturedOutput output) {
        var failure = new RuntimeException(new SQLException("could not extend file", "53100"));

        assertThat(reporter.reportException(failure)).isTrue();

        assertThat(output).contains("磁盘空间不足").contains("disk of the database is full");
    }

    @Test
    void everyOtherFailureIsLeftToSpring() {
        assertThat(reporter.reportException(new RuntimeException(new SQLException("syntax error", "42601"))))
                .isFalse();
    }
}
