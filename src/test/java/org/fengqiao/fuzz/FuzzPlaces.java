package org.fengqiao.fuzz;

import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.DoorPlaces;
import org.fengqiao.testing.Http;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of the marked person and one thing of every other kind, made anew from time to time: some requests use them up. */
final class FuzzPlaces {

    private static final int OPEN = 100;

    private final Http http;
    private final ApplicationContext beans;
    private DoorPlaces places;
    private int made;

    FuzzPlaces(Http http, ApplicationContext beans) {
        this.http = http;
        this.beans = beans;
        places = make();
    }

    String fill(String text) {
        return places.fill(text);
    }

    /** A county's mediators finish what they began: thousands of open cases would be another county, and slow for that. */
    void renew() {
        var driver = beans.getBean(CaseDriver.class);
        driver.end(places.number());
        old().forEach(driver::end);
        places = make();
    }

    private List<CaseNumber> old() {
        return beans
                .getBean(JdbcClient.class)
                .sql(
                        "select case_number from case_file where standing <> 'CLOSED' order by registered_at desc offset ?")
                .param(OPEN)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::of)
                .toList();
    }

    private DoorPlaces make() {
        return new DoorPlaces(http, beans, dispute(++made));
    }

    /** The same facts twice would be taken for the same dispute. */
    private static Map<String, String> dispute(int number) {
        return Map.of(
                "applicantName", FuzzPeople.NAME,
                "facts", FuzzPeople.TEXT + number,
                "place", FuzzPeople.TEXT);
    }
}
