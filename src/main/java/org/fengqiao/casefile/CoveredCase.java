package org.fengqiao.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a guest reads of a case: what it is about, not who. Of a person only the surname stays, in texts too; of numbers,
 * addresses, agents and guardians nothing.
 */
public record CoveredCase(CaseFile file) {

    /** The parties, each with its side, kind and covered name. */
    public List<PartyDetails> parties() {
        return file.parties().stream()
                .map(each -> new PartyDetails(
                        each.side(), each.kind(), Covered.name(each.name()), null, null, null, null, null))
                .toList();
    }

    /** A text about the case with every name in it covered that the file knows. */
    public String text(String text) {
        var covered = text;
        for (var name : names()) {
            covered = covered.replace(name, Covered.name(name));
        }
        return covered;
    }

    /** Long ones first: a name may be the beginning of another. */
    private List<String> names() {
        var names = new ArrayList<>(file.parties().stream()
                .flatMap(each -> Stream.of(each.name(), each.agent(), each.guardian()))
                .filter(Objects::nonNull)
                .toList());
        names.sort(Comparator.comparing(String::length).reversed());
        return names;
    }
}
