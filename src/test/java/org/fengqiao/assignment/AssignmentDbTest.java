package org.fengqiao.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;

import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseLoad;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.Tier;
import org.fengqiao.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.Import;

@PostgresTest
@Import(CaseLoad.class)
class AssignmentDbTest {

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private Assignments assignments;

    @Autowired
    private DeclaredConflicts conflicts;

    @Autowired
    private CaseLoad load;

    private CaseFile file;

    @BeforeEach
    void givenACase() {
        file = entities.persistAndFlush(aCase().open());
    }

    @Test
    void anAssignmentComesBackDecided() {
        var assignment = new Assignment(file, "C990100101", "M001", "本委员会，擅长邻里纠纷，在办 0 件", CaseFixture.NOW);
        assignment.decide("M002", "双方都信任他", "township1", CaseFixture.NOW);
        assignments.save(assignment);
        entities.flush();
        entities.clear();

        assertThat(assignments.findFirstByNumberOrderByIdDesc(file.number())).hasValueSatisfying(kept -> {
            assertThat(kept.proposedPerson()).contains("M001");
            assertThat(kept.person()).contains("M002");
            assertThat(kept.chosenBy()).contains("township1");
            assertThat(kept.isFor(file)).isTrue();
        });
    }

    @Test
    void aConflictIsDeclaredOnce() {
        conflicts.save(conflict("甲方是本人姐夫"));
        entities.flush();

        assertThat(conflicts.existsByNumberAndPersonId(file.number(), "M001")).isTrue();
        assertThat(conflicts.existsByNumberAndPersonId(file.number(), "M002")).isFalse();
        assertThatThrownBy(() -> {
                    conflicts.save(conflict("又一次"));
                    entities.flush();
                })
                .hasStackTraceContaining("declared_conflict_case_number_person_id_key");
    }

    @Test
    void loadCountsOpenAndSettledCasesOnce() {
        var committee = "C990100101201";
        name(file, "M001", committee);
        name(file, "M001", committee);
        var settled = aCase().numbered("QX-2026-00018").open();
        name(settled, "M001", committee);
        settled.settle();
        entities.persist(settled);
        name(entities.persist(aCase().numbered("QX-2026-00019").open()), "M002", "C990100101");
        entities.flush();

        assertThat(load.openCasesByMediator(committee)).containsOnly(Map.entry("M001", 2));
    }

    @Test
    void aClosedCaseIsNoLoad() {
        name(file, "M001", "C990100101201");
        file.withdraw();
        CaseFixture.close(file);
        entities.flush();

        assertThat(load.openCasesByMediator("C990100101201")).isEmpty();
    }

    private DeclaredConflict conflict(String reason) {
        return new DeclaredConflict(
                file.number(), new Declaration("M001", Tie.RELATIVE, reason), "village1", CaseFixture.NOW);
    }

    private static void name(CaseFile file, String person, String committee) {
        file.nameMediator(new CaseMediator(person, null, "调解员" + person, committee, Tier.VILLAGE, 1, "测试"));
    }
}
