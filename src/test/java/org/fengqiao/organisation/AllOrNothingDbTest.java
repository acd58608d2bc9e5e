package org.fengqiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.sheet.SheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has been written already goes back when a later list is refused: here without the test's own transaction. */
@CountyDbTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AllOrNothingDbTest {

    @Autowired
    private CountyImport county;

    @Autowired
    private Units units;

    @Autowired
    private Roster roster;

    @Test
    void aRefusalByTheDatabaseTakesEverythingBack(@TempDir Path folder) throws IOException {
        var village = file(folder, "units.csv", "单位代码,单位名称,级别,上级代码\n990100101299,新生村,村,990100101\n");
        // The file does not say when this mediator was appointed; what is recorded is later than the day of leaving.
        var people = file(folder, "mediators.csv", "调解员编号,姓名,调委会代码,联系电话,离任日期\nM0001,新名字,H01,19900000001,2020-01-01\n");

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> county.take(List.of(village, people), "tester"))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(1));

        assertThat(units.findByCode("990100101299")).isEmpty();
        assertThat(roster.mediator("M0001"))
                .hasValueSatisfying(mediator -> assertThat(mediator.name()).isNotEqualTo("新名字"));
    }

    private static SheetFile file(Path folder, String name, String content) throws IOException {
        return new SheetFile(name, Files.writeString(folder.resolve(name), content));
    }
}
