package org.fengqiao.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.CountyDbTest;
import org.fengqiao.organisation.DisputeCategory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyDbTest
class RosterDbTest {

    private static final String VILLAGE_COMMITTEE = "C990100101201";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private Roster roster;

    @Autowired
    private Committees committees;

    @Autowired
    private JdbcClient database;

    @Test
    void theSampleHas1593MediatorsAnd58Experts() {
        assertThat(count("select count(*) from mediator")).isEqualTo(1593);
        assertThat(roster.experts()).hasSize(58);
    }

    @Test
    void everyCommitteeHasThreeToNineMediators() {
        for (var committee : committees.findAllByOrderByCode()) {
            assertThat(roster.mediatorsOf(committee.code()))
                    .as(committee.code())
                    .hasSizeBetween(3, 9);
        }
        assertThat(count("select count(*) from (select committee_code from mediator group by 1) c"))
                .isEqualTo(286);
    }

    @Test
    void noTwoSamplePeopleShareANameOrANumber() {
        assertThat(
                        count(
                                "select count(distinct name) from (select name from mediator union all select name from expert) p"))
                .isEqualTo(1593 + 58);
        assertThat(
                        count(
                                "select count(distinct phone) from mediator where phone like '1990000%' and length(phone) = 11"))
                .isEqualTo(1593);
    }

    @Test
    void theSampleUsersSitInTheirCommittees() {
        for (var person : SamplePeople.all()) {
            if (person.roles().contains("mediator") || person.roles().contains("townshipClerk")) {
                var mediator = roster.mediatorByLogin(person.login()).orElseThrow();
                assertThat(mediator.name()).isEqualTo(person.name());
                assertThat(person.committee()).contains(mediator.committeeCode());
            }
        }
        assertThat(count("select count(*) from mediator where login_id is not null"))
                .isEqualTo(7);
    }

    @Test
    void theSampleIsTheSameEveryTime() {
        var all = committees.findAllByOrderByCode();
        var once = new SampleRoster().mediators(all).stream().map(Mediator::row).toList();
        var again =
                new SampleRoster().mediators(all).stream().map(Mediator::row).toList();

        assertThat(again).isEqualTo(once);
        assertThat(database.sql("select md5(string_agg(m::text, '|' order by id)) from mediator m")
                        .query(String.class)
                        .single())
                .isEqualTo("5d98f63dd336605d48abbd674fb945f7");
    }

    @Test
    void whoIsAwayIsNotAvailable() {
        var someone = roster.mediatorsOf(VILLAGE_COMMITTEE).get(0);
        roster.recordAbsence(someone.id(), DAY, DAY.plusDays(2), "探亲");

        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY.minusDays(1))).contains(someone);
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY))
                .doesNotContain(someone)
                .isNotEmpty();
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY.plusDays(2))).doesNotContain(someone);
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY.plusDays(3))).contains(someone);
        assertThat(roster.absencesOf(someone.id(), DAY)).singleElement().satisfies(absence -> {
            assertThat(absence.firstDay()).isEqualTo(DAY);
            assertThat(absence.reason()).contains("探亲");
        });
    }

    @Test
    void whoHasLeftIsNotAvailable() {
        var someone = roster.mediatorsOf(VILLAGE_COMMITTEE).get(0).id();
        database.sql("update mediator set left_on = :day where id = :id")
                .param("day", DAY)
                .param("id", someone)
                .update();

        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY.minusDays(1)))
                .extracting(Person::id)
                .contains(someone);
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY))
                .extracting(Person::id)
                .doesNotContain(someone);
    }

    @Test
    void findsTheExpertsOfACategory() {
        var experts = roster.expertsFor(DisputeCategory.MEDICAL, DAY);

        assertThat(experts).isNotEmpty().allMatch(expert -> expert.isGoodAt(DisputeCategory.MEDICAL));
        assertThat(roster.expertsFor(DisputeCategory.MEDICAL, LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }

    @Test
    void anAbsenceDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> roster.recordAbsence("M0001", DAY, DAY.minusDays(1), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
