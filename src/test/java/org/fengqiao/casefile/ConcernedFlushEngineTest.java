package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A query sees what its transaction has changed before; one that reads other tables writes nothing. */
@EngineTest
@Transactional
class ConcernedFlushEngineTest {

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles files;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private CaseFile file;

    @BeforeEach
    void aCase() {
        var number = walk.inTheVillage();
        file = files.findById(number).orElseThrow();
        entities.flush();
    }

    @Test
    void aQuerySeesAChangedField() {
        file.involve(29);

        assertThat(entities.createQuery("select f.peopleInvolved from CaseFile f where f = :file", Integer.class)
                        .setParameter("file", file)
                        .getSingleResult())
                .isEqualTo(29);
    }

    @Test
    void aQuerySeesANewRowThatACaseCascadesTo() {
        var all = file.parties().stream().map(PartyDetails::name).collect(Collectors.toSet());
        file.extendTime(5, all, "双方同意（虚构）", "village1", file.registeredAt());

        var days = entities.createQuery(
                        "select sum(e.days) from LimitExtension e where e.recordedAt >= :day", Long.class)
                .setParameter("day", file.registeredAt())
                .getSingleResult();

        assertThat(days).isEqualTo(5);
    }

    @Test
    void aQuerySeesWhatIsCollected() {
        file.nameMediator(new CaseMediator("M1", null, "某人（虚构）", "C990100101201", file.tier(), 1, "虚构"));

        var load = files.openCases(List.of("C990100101201")).stream()
                .filter(each -> each.personId().equals("M1"))
                .toList();

        assertThat(load).hasSize(1);
    }

    @Test
    void aQueryOfOtherTablesWritesNothing() {
        file.involve(29);

        entities.createQuery("select count(u) from Unit u").getSingleResult();

        assertThat(written()).isFalse();
        entities.flush();
        assertThat(written()).isTrue();
    }

    private boolean written() {
        return jdbc.sql("select people_involved = 29 from case_file where case_number = ?")
                .param(file.number().code())
                .query(Boolean.class)
                .single();
    }
}
