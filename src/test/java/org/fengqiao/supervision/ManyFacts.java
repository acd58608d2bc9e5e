package org.fengqiao.supervision;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts of many cases of ten years in the sample county's 23 townships, one in 51 open, each with two stages passed. Numbers begin with B. */
final class ManyFacts {

    private static final int OPEN_EVERY = 51;

    private ManyFacts() {}

    static void add(JdbcClient jdbc, int cases) {
        jdbc.sql(
                        "insert into case_fact select 'B' || i, 'B' || i, t, t || '201', (array['VILLAGE','TOWNSHIP','COUNTY'])[1 + i % 3],"
                                + " (array['01','02','03','1001','12'])[1 + i % 5], (array['APPLICATION','OWN_INITIATIVE'])[1 + i % 2],"
                                + " 'WALK_IN', day, case when i % :open > 0 then day + i % 40 end, case when i % :open > 0 then 'CLOSED' else 'OPEN' end,"
                                + " case when i % :open > 0 then (array['AGREEMENT','AGREEMENT','AGREEMENT','ROUTES_GIVEN','WITHDRAWN'])[1 + i % 5] end,"
                                + " 'C' || t, 'TOWNSHIP', 'ORAL', true, false, 1 + i % 5, 100, 2,"
                                + " false, false, false, false, '{}', false,"
                                + " case when i % :open = 0 then array['townshipMediation'] else '{}' end"
                                + " from (select i, '9901001' || lpad((1 + i % 23)::text, 2, '0') as t,"
                                + " case when i % :open = 0 then date '2026-10-01' + i % 60 else date '2016-12-01' + i % 3600 end as day"
                                + " from generate_series(1, :cases) i) made")
                .param("open", OPEN_EVERY)
                .param("cases", cases)
                .update();
        jdbc.sql(
                        "insert into case_stage_fact select case_number, 1, passed, township, village, accepted_on, closed_on,"
                                + " case when closed_on is not null then closed_on - accepted_on end, accepted_on + 20 from case_fact,"
                                + " unnest(array['onSiteMediation','townshipMediation']) as through(passed) where case_number like 'B%'")
                .update();
    }
}
