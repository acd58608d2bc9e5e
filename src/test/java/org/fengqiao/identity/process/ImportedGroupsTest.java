package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.fengqiao.organisation.CountyImport;
import org.fengqiao.shared.sheet.SheetFile;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A county's own committees and townships are the engine's groups and tenants as soon as they are imported. */
@EngineTest
@Transactional
class ImportedGroupsTest {

    @Autowired
    private CountyImport county;

    @Autowired
    private IdentityService identity;

    @Test
    void anImportedCommitteeIsAGroupAndAnImportedTownshipATenant(@TempDir Path folder) throws IOException {
        var units = file(folder, "units.csv", "单位代码,单位名称,级别,上级代码\n990100199,新桥镇,乡镇,990100\n");
        var committees = file(folder, "committees.csv", "调委会代码,调委会名称,类别,所属单位代码\nC990100199,新桥镇调委会,乡镇,990100199\n");

        county.take(List.of(units, committees), "tester");

        assertThat(identity.createGroupQuery()
                        .groupId("C990100199")
                        .singleResult()
                        .getName())
                .isEqualTo("新桥镇调委会");
        assertThat(identity.createTenantQuery()
                        .tenantId("990100199")
                        .singleResult()
                        .getName())
                .isEqualTo("新桥镇");
    }

    private static SheetFile file(Path folder, String name, String content) throws IOException {
        return new SheetFile(name, Files.writeString(folder.resolve(name), content));
    }
}
