package org.fengqiao.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.CountyDbTest;
import org.fengqiao.organisation.DisputeCategory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyDbTest
class RosterDbTest {

    private static final String VILLAGE_COMMITTEE = "C990100101201";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Autowired
    private Roster roster;

    @Autowired
    private Absences absences;

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
                .isEqualTo("460754b8d71de9d9f472527173411f11");
    }

    @Test
    void whoIsAwayIsNotAvailable() {
        var someone = roster.mediatorsOf(VILLAGE_COMMITTEE).get(0);
        var absence = away(someone.id(), DAY, DAY.plusDays(2));

        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY.minusDays(1))).contains(someone);
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY))
                .doesNotContain(someone)
                .isNotEmpty();
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY.plusDays(2))).doesNotContain(someone);
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY.plusDays(3))).contains(someone);

        absence.end(DAY.plusDays(1), "township1", NOW);
        absences.save(absence);
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY)).doesNotContain(someone);
        assertThat(roster.availableOn(VILLAGE_COMMITTEE, DAY.plusDays(1))).contains(someone);
    }

    @Test
    void absencesOfOneMediatorOverlapOnTheDaysThatAreLeftOfThem() {
        var someone = roster.mediatorsOf(VILLAGE_COMMITTEE).get(0).id();
        var absence = away(someone, DAY, DAY.plusDays(9));

        assertThat(absences.overlapping(someone, DAY.minusDays(3), DAY)).containsExactly(absence);
        assertThat(absences.overlapping(someone, DAY.plusDays(9), DAY.plusDays(20)))
                .containsExactly(absence);
        assertThat(absences.overlapping(someone, DAY.minusDays(3), DAY.minusDays(1)))
                .isEmpty();
        assertThat(absences.overlapping(someone, DAY.plusDays(10), DAY.plusDays(20)))
                .isEmpty();
        assertThat(absences.overlapping("M0999", DAY, DAY)).isEmpty();

        absence.end(DAY.plusDays(5), "township1", NOW);
        absences.save(absence);
        assertThat(absences.overlapping(someone, DAY.plusDays(4), DAY.plusDays(6)))
                .containsExactly(absence);
        assertThat(absences.overlapping(someone, DAY.plusDays(5), DAY.plusDays(6)))
                .isEmpty();
    }

    @Test
    void absencesAreListedForTheCommitteesAndForOneself() {
        var someone = roster.mediatorsOf(VILLAGE_COMMITTEE).get(0);
        var login = someone.loginId().orElseThrow();
        var over = away(someone.id(), DAY.minusDays(9), DAY.minusDays(8));
        var now = away(someone.id(), DAY, DAY.plusDays(2));
        var other = away(roster.mediatorsOf("C990100101").get(0).id(), DAY, DAY);

        assertThat(seen(Set.of(), login, false)).containsExactly(now);
        assertThat(seen(Set.of(), login, true)).containsExactly(now, over);
        assertThat(seen(Set.of(VILLAGE_COMMITTEE, "C990100101"), "nobody", false))
                .containsExactly(other, now);

        now.end(DAY, "village1", NOW);
        absences.save(now);
        assertThat(seen(Set.of(), login, false)).isEmpty();
        assertThat(seen(Set.of(), login, true)).containsExactly(now, over);
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

    private List<Absence> seen(Set<String> committees, String login, boolean overToo) {
        return absences.seen(committees, login, overToo, DAY, Limit.of(10));
    }

    private Absence away(String mediator, LocalDate first, LocalDate last) {
        return absences.save(
                new Absence(new PlannedAbsence(mediator, first, last, AbsenceReason.LEAVE), "township1", NOW));
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
