package org.fengqiao.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.shared.sheet.Column;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The committees as lines of their list, and the end of a committee, which no list knows. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CommitteeBook {

    private final LockedCommittees committees;

    CommitteeBook(LockedCommittees committees) {
        this.committees = committees;
    }

    /** The committee's line; nobody else changes it until the transaction ends. */
    public Optional<TypedLine> line(String code) {
        return committees.lock(code).map(CommitteeBook::line);
    }

    /** The committee is dissolved with this day. */
    public void end(String code, LocalDate day) {
        committees.lock(code).ifPresent(committee -> committee.end(day));
    }

    /** It is there again. */
    public void goOn(String code) {
        committees.lock(code).ifPresent(Committee::goOn);
    }

    private static TypedLine line(Committee committee) {
        var fields = new LinkedHashMap<Column<?>, String>();
        fields.put(CommitteeColumns.CODE, committee.code());
        fields.put(CommitteeColumns.NAME, committee.name());
        fields.put(CommitteeColumns.KIND, CommitteeColumns.KINDS.word(committee.kind()));
        fields.put(CommitteeColumns.UNIT, committee.unitCode());
        fields.put(
                CommitteeColumns.FIELDS,
                committee.fields().stream().map(DisputeCategory::chinese).collect(Collectors.joining("、")));
        fields.put(
                CommitteeColumns.TERM_BEGINS,
                committee.term().map(term -> term.begins().toString()).orElse(""));
        var line = new LinkedHashMap<String, String>();
        fields.forEach((column, text) -> line.put(column.field(), text));
        return new TypedLine(line);
    }
}
