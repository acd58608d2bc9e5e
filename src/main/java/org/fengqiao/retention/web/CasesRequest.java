package org.fengqiao.retention.web;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/** @param numbers case numbers, 1-500 */
record CasesRequest(@Nullable List<@Nullable String> numbers) {

    List<CaseNumber> cases() {
        return numbers == null
                ? List.of()
                : numbers.stream()
                        .map(each -> CaseNumber.find(each)
                                .orElseThrow(() -> new FieldsRefused(
                                        "numbers",
                                        "案号格式不对，例如 QX-2026-00017。",
                                        "A case number looks like QX-2026-00017.")))
                        .toList();
    }
}
