package org.fengqiao.fuzz;

import java.util.Map;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.DoorPlaces;
import org.fengqiao.testing.Http;
import org.springframework.context.ApplicationContext;

/** A case of the marked person and one thing of every other kind, made anew from time to time: some requests use them up. */
final class FuzzPlaces {

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

    void renew() {
        beans.getBean(CaseDriver.class).end(places.number());
        places = make();
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
