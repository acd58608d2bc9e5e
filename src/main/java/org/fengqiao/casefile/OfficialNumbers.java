package org.fengqiao.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of cases as they stand on papers. One is made of the plain one by a rule, so it tells nobody whether there is such a
 * case; what a recorded case was given stays its number, also when the county has another name since.
 */
@Component
public class OfficialNumbers {

    private final JdbcClient jdbc;
    private final CaseNumbers rule;

    OfficialNumbers(JdbcClient jdbc, CaseNumbers rule) {
        this.jdbc = jdbc;
        this.rule = rule;
    }

    /** The official number of each, in their order. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, String> of(List<CaseNumber> numbers) {
        var recorded = recorded(numbers);
        var all = new LinkedHashMap<CaseNumber, String>();
        numbers.forEach(number -> all.put(number, recorded.getOrDefault(number.code(), rule.official(number))));
        return all;
    }

    private Map<String, String> recorded(List<CaseNumber> numbers) {
        var found = new LinkedHashMap<String, String>();
        jdbc.sql("select case_number, official_number from case_file"
                        + " where case_number = any (string_to_array(:numbers, ','))")
                .param(
                        "numbers",
                        String.join(",", numbers.stream().map(CaseNumber::code).toList()))
                .query((row, unused) -> found.put(row.getString(1), row.getString(2)))
                .list();
        return found;
    }
}
