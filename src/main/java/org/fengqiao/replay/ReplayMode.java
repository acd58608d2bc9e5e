package org.fengqiao.replay;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the replay, in a JVM that was started for it only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ReplaySettings.YEAR)
@Import({
    DueJobs.class,
    CaseTasks.class,
    YearPeople.class,
    YearRegistration.class,
    YearWork.class,
    YearTools.class,
    YearTable.class,
    YearDigest.class,
    ReplayGround.class,
    ReplayEnd.class,
    ReplayRunner.class
})
class ReplayMode {

    /** By this name the scheduled methods of all modules find it. */
    @Bean
    HeldSchedule taskScheduler() {
        return new HeldSchedule();
    }
}
