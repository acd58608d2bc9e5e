package org.fengqiao.supervision;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.casefile.Standing;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.springframework.stereotype.Service;

/** What can be chosen in a search by whoever watches a unit. */
@Service
public class SearchTerms {

    private final FigureReaders readers;
    private final FigureNames names;

    SearchTerms(FigureReaders readers, FigureNames names) {
        this.readers = readers;
        this.names = names;
    }

    /** Of the reader's own unit. */
    public Terms read() {
        var unit = readers.scope(null).unit();
        var townships = unit.level() == UnitLevel.COUNTY ? names.below(unit) : List.of(unit);
        return new Terms(
                new Place(unit.code(), unit.name()),
                townships.stream().map(this::township).toList(),
                Arrays.stream(DisputeCategory.values())
                        .map(each -> new Term(each.code(), each.chinese(), each.english()))
                        .toList(),
                CaseFactRows.STAGES.stream()
                        .map(each -> new Term(
                                each,
                                FigureNames.ofStage(each).chinese(),
                                FigureNames.ofStage(each).english()))
                        .toList(),
                Arrays.stream(Standing.values())
                        .map(each -> new Term(each.name(), each.chinese(), each.english()))
                        .toList());
    }

    private Township township(Unit unit) {
        return new Township(
                unit.code(),
                unit.name(),
                names.below(unit).stream()
                        .map(each -> new Place(each.code(), each.name()))
                        .toList());
    }

    /** Everything that can be chosen. @param unit the reader's own: the county, or his township */
    public record Terms(
            Place unit, List<Township> townships, List<Term> categories, List<Term> stages, List<Term> standings) {}

    /** A township with its villages. */
    public record Township(String code, String name, List<Place> villages) {}

    /** A unit. */
    public record Place(String code, String name) {}

    /** One of a table of codes. */
    public record Term(String code, String chinese, String english) {}
}
