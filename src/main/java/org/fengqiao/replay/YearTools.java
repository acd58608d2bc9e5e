package org.fengqiao.replay;

/**
 * What a replayed year needs of the application.
 *
 * @param duties what the product does by itself every day
 */
record YearTools(
        CaseTasks tasks,
        DueJobs timers,
        YearPeople people,
        ActingAs acting,
        YearRegistration registration,
        YearWork work,
        DailyDuties duties) {}
