package org.fengqiao.caseflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.ParticularsBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the fields that a county has added to a form: into the further particulars, and on to the flow where it asks. */
@Component
class CountyDesk {

    /** What stands in the record of what was sent, in place of something personal. */
    private static final String ELSEWHERE = "（记在补充信息里）";

    private final ParticularsBook book;

    CountyDesk(ParticularsBook book) {
        this.book = book;
    }

    /**
     * Writes down what was filled in.
     *
     * @param variables those that the process has declared
     * @return the variables that are set anew
     * @throws org.fengqiao.shared.FieldsRefused for the first field that is not what the form asks
     */
    Map<String, @Nullable Object> take(
            CaseNumber number,
            List<CountyField> asked,
            FormFields fields,
            String by,
            Map<String, CountyFieldType> variables) {
        var answers = new HashMap<String, @Nullable Object>();
        for (var field : asked) {
            var value = field.read(fields);
            value.ifPresentOrElse(given -> book.enter(number, field.entered(given), by), () -> clear(number, field));
            if (!field.personal() && variables.get(field.key()) == field.type()) {
                answers.put(field.key(), value.map(field.type()::variable).orElse(null));
            }
        }
        return answers;
    }

    /** Something personal was not shown in the form, so that it is not emptied by being left empty. */
    private void clear(CaseNumber number, CountyField field) {
        if (!field.personal()) {
            book.clear(number, field.key());
        }
    }

    /** What the case file knows of a variable; nothing that is personal. */
    Optional<Object> known(CaseNumber number, String name, CountyFieldType type) {
        return book.of(number, name)
                .filter(each -> !each.personal() && each.kind().equals(type.word()))
                .map(each -> type.variable(each.value()));
    }

    /** What was filled in before, as a form shows it: nothing personal, which opens for a reason only. */
    Map<String, @Nullable Object> shown(CaseNumber number, List<CountyField> asked) {
        var known = new HashMap<String, String>();
        book.of(number).forEach(each -> known.put(each.field() + each.kind(), each.value()));
        var shown = new HashMap<String, @Nullable Object>();
        asked.stream().filter(field -> !field.personal()).forEach(field -> Optional.ofNullable(
                        known.get(field.key() + field.type().word()))
                .ifPresent(value -> shown.put(field.key(), field.shown(value))));
        return shown;
    }

    /** The fields as they go on record: something personal is in the further particulars only. */
    static Map<String, @Nullable Object> onRecord(Map<String, Object> fields, List<CountyField> asked) {
        var kept = new HashMap<String, @Nullable Object>(fields);
        asked.stream()
                .filter(CountyField::personal)
                .forEach(field -> kept.computeIfPresent(field.key(), (key, value) -> ELSEWHERE));
        return kept;
    }
}
