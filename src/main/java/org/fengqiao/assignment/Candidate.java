package org.fengqiao.assignment;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * A mediator in office who may be named.
 *
 * @param personId number in the roster
 * @param login login id, null for people who do not work in the system themselves
 * @param committee code of the committee the person belongs to
 * @param available whether the person is not away today
 */
public record Candidate(
        String personId,
        @Nullable String login,
        String name,
        String committee,
        List<DisputeCategory> specialities,
        boolean available) {

    private static final int NAMES_IN_A_LIST = 3;

    /** Somebody who works in the system but stands on no roster. */
    static Candidate unlisted(String login, String committee) {
        return new Candidate(login, login, login, committee, List.of(), true);
    }

    /** What a form posts for this person: the login id, or the roster's number where there is none. */
    public String choice() {
        return login == null ? personId : login;
    }

    /** The entry in the case file for this person, at the case's present tier and round. */
    CaseMediator mediatorOf(CaseFile file, String reason) {
        return new CaseMediator(personId, login, name, committee, file.tier(), file.round(), reason);
    }

    /** What the person is good at, for a list: the first few, or the line runs over its field. */
    public String specialityNames() {
        return specialityLabel().chinese();
    }

    /** The same for an English reader too. */
    Label specialityLabel() {
        if (specialities.isEmpty()) {
            return new Label("未登记专长", "no speciality on record");
        }
        var first = new Label(first(DisputeCategory::chinese, "、"), first(DisputeCategory::english, ", "));
        return specialities.size() > NAMES_IN_A_LIST
                ? first.and(new Label("等 " + specialities.size() + " 类", " and others, " + specialities.size()))
                : first;
    }

    private String first(Function<DisputeCategory, String> name, String between) {
        return specialities.stream().sorted().limit(NAMES_IN_A_LIST).map(name).collect(Collectors.joining(between));
    }
}
