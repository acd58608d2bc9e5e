package org.fengqiao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The NOTICE names whatever the pom brings in. */
class NoticeTest {

    private static final Pattern GROUP =
            Pattern.compile("<(?:dependency|path)>\\s*<groupId>([^<]+)</groupId>", Pattern.MULTILINE);

    @Test
    void everyLibraryOfThePomIsNamedWithItsLicence() throws Exception {
        var notice = Files.readString(Path.of("NOTICE"));
        var groups = GROUP.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();

        assertThat(groups).hasSizeGreaterThan(10);
        assertThat(groups)
                .as("groups that the NOTICE does not name")
                .filteredOn(group -> !notice.contains(group))
                .isEmpty();
    }
}
