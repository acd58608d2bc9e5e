package org.fengqiao.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;

import java.time.Clock;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.dao.DataIntegrityViolationException;

@PostgresTest
class LinkBookDbTest {

    private static final Clock CLOCK = Clock.fixed(CaseFixture.NOW, CaseFile.ZONE);

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private LinkedGroups groups;

    @Autowired
    private LinkedCases linked;

    private LinkBook book;
    private CaseFile first;
    private CaseFile second;
    private CaseFile third;
    private CaseFile fourth;

    @BeforeEach
    void givenFourCases() {
        book = new LinkBook(groups, linked, CLOCK);
        first = aCaseNumbered("QX-2026-00021");
        second = aCaseNumbered("QX-2026-00022");
        third = aCaseNumbered("QX-2026-00023");
        fourth = aCaseNumbered("QX-2026-00024");
    }

    @Test
    void twoCasesOpenAGroupAndAThirdJoinsItFromEitherEnd() {
        var group = link(first, second);

        assertThat(link(third, first)).isEqualTo(group);
        assertThat(link(second, fourth)).isEqualTo(group);

        assertThat(book.linkedWith(third.number()))
                .extracting(LinkedCase::number)
                .containsExactly(first.number(), second.number(), third.number(), fourth.number());
        assertThat(group.cause()).isEqualTo("同一工地拖欠工资");
        assertThat(group.number()).isPositive();
    }

    @Test
    @Proves(value = "R30", at = "LinkBook")
    void aCaseIsInOneOpenGroupAtMost() {
        link(first, second);
        link(third, fourth);

        assertThatThrownBy(() -> link(first, third))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("一案只能属于一个组");
        assertThatThrownBy(() -> link(second, first))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("已在同一关联组");
    }

    @Test
    void theDatabaseKeepsTwoGroupsApartWhenTwoLinkAtOnce() {
        var group = link(first, second);

        assertThatThrownBy(() -> {
                    linked.save(new LinkedCase(group, first.number(), "另一人同时关联", "township1", CaseFixture.NOW));
                    entities.flush();
                })
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void oneCaseTwiceAndAnEndedOneAreRefused() {
        assertThatThrownBy(() -> link(first, first))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("不能和本案自己关联");

        second.withdraw();
        assertThatThrownBy(() -> link(first, second))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("QX-2026-00022");
        assertThat(book.groupOf(first.number())).isEmpty();
    }

    @Test
    void aNewGroupNeedsItsCauseAndAReason() {
        assertThatThrownBy(() -> book.link(first, second, " ", "同一工地", "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("共同的起因");
        assertThatThrownBy(() -> book.link(first, second, "同一工地拖欠工资", null, "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("为什么关联");
    }

    @Test
    void whatIsTakenOutStaysOnRecordAndMayBeLinkedElsewhere() {
        link(first, second);
        link(first, third);

        book.takeOut(second, "起因不同", "township1");
        entities.flush();

        assertThat(book.linkedWith(first.number()))
                .extracting(LinkedCase::number)
                .containsExactly(first.number(), third.number());
        assertThat(book.historyOf(second.number())).singleElement().satisfies(kept -> {
            assertThat(kept.takenOutReason()).contains("起因不同");
            assertThat(kept.takenOutAt()).contains(CaseFixture.NOW);
            assertThat(kept.addedBy()).isEqualTo("township1");
        });
        assertThat(link(second, fourth))
                .isNotEqualTo(book.groupOf(first.number()).orElseThrow());
    }

    @Test
    void aGroupOfOneIsNoneAnyMore() {
        var group = link(first, second);

        book.takeOut(second, "起因不同", "township1");
        entities.flush();

        assertThat(group.isOpen()).isFalse();
        assertThat(book.groupOf(first.number())).isEmpty();
        assertThat(book.historyOf(first.number())).singleElement().satisfies(kept -> assertThat(kept.takenOutReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("只剩本案")));
        assertThatThrownBy(() -> book.takeOut(second, "再移一次", "township1")).isInstanceOf(CaseRuleViolated.class);
    }

    @Test
    void takingOutNeedsAReason() {
        link(first, second);

        assertThatThrownBy(() -> book.takeOut(second, "", "township1")).isInstanceOf(FieldsRefused.class);
    }

    private LinkedGroup link(CaseFile one, CaseFile other) {
        var group = book.link(one, other, "同一工地拖欠工资", "都在同一工地", "township1");
        entities.flush();
        return group;
    }

    private CaseFile aCaseNumbered(String number) {
        return entities.persistAndFlush(aCase().numbered(number).open());
    }
}
