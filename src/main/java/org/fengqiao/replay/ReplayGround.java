package org.fengqiao.replay;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.organisation.Jurisdiction;
import org.springframework.beans.factory.annotation.Value;

/** Where a year may be replayed: in the sample county only, and only while it has no case. */
class ReplayGround {

    private static final String SAMPLE = "990100";

    /** Not the replay's own, which is moved already. */
    private static final Clock ON_THE_WALL = Clock.system(CaseFile.ZONE);

    private final Jurisdiction jurisdiction;
    private final CaseRegister register;
    private final CountyCalendar calendar;
    private final boolean sampleCounty;

    ReplayGround(
            Jurisdiction jurisdiction,
            CaseRegister register,
            CountyCalendar calendar,
            @Value("${fengqiao.sample-county:false}") boolean sampleCounty) {
        this.jurisdiction = jurisdiction;
        this.register = register;
        this.calendar = calendar;
        this.sampleCounty = sampleCounty;
    }

    /** @throws ReplayRefused for any other ground, and for a year that is not over or has no notice of its holidays */
    void require(int year) {
        demand(
                sampleCounty && jurisdiction.county().code().equals(SAMPLE),
                "只能在示例县重演一年，不能在真实的县重演。",
                "A year is replayed in the sample county only.");
        demand(
                register.isEmpty(),
                "数据库里已经有案件，不能重演。请换一个空的数据目录（--fengqiao.data-dir）。",
                "There are cases already: name an empty data folder.");
        demand(year < LocalDate.now(ON_THE_WALL).getYear(), year + " 年还没有过完，不能重演。", "The year is not over yet.");
        demand(
                !calendar.current().plusDays(LocalDate.of(year, 1, 1), 364).uncertain(),
                "没有 " + year + " 年的放假安排，不能重演。",
                "There is no holiday notice of that year.");
    }

    private static void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new ReplayRefused(chinese + " " + english);
        }
    }

    /** Why there is no replay. */
    static final class ReplayRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReplayRefused(String why) {
            super(why);
        }
    }
}
