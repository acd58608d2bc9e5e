package org.fengqiao.assignment;

import java.util.List;
import java.util.stream.Collectors;

/** A hand-over of which some case cannot go where it was meant to go; so nothing moved at all. */
public class HandOverRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<NotMoved> cases;

    HandOverRefused(List<NotMoved> cases) {
        super(cases.stream().map(NotMoved::text).collect(Collectors.joining("\n")));
        this.cases = List.copyOf(cases);
    }

    /** Each case that cannot go, whom it was meant for, and why. */
    public List<NotMoved> cases() {
        return cases;
    }

    /**
     * One of them.
     *
     * @param number the case
     * @param person whom it was meant for; empty where nobody was said
     * @param chinese why not
     */
    public record NotMoved(String number, String person, String chinese, String english) {

        String text() {
            return number + (person.isEmpty() ? "" : " → " + person) + "：" + chinese + " " + english;
        }
    }
}
