package org.fengqiao.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.OfficialNumbers;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets every page write the number of a case as papers do, whatever form it was given. */
@RestController
@Tag(name = "disputes", description = "案件 Cases")
class OfficialNumbersController {

    private static final int MOST = 200;

    private final OfficialNumbers officials;

    OfficialNumbersController(OfficialNumbers officials) {
        this.officials = officials;
    }

    @PostMapping("/api/disputes/official-numbers")
    @Operation(summary = "案号照案卷上的写法，一次最多 200 个 The numbers of cases as papers write them, 200 at most")
    List<OfficialNumber> read(@RequestBody NumbersRequest request) {
        return officials.of(request.known()).entrySet().stream()
                .map(each -> new OfficialNumber(each.getKey().code(), each.getValue()))
                .toList();
    }

    /** @param numbers in their plain form; what is none is left out */
    record NumbersRequest(@Nullable List<@Nullable String> numbers) {

        List<CaseNumber> known() {
            var asked = Objects.requireNonNullElse(numbers, List.<@Nullable String>of());
            if (asked.size() > MOST) {
                throw new FieldsRefused("numbers", "一次最多 " + MOST + " 个案号。", "At most " + MOST + " numbers at a time.");
            }
            return asked.stream()
                    .flatMap(each -> CaseNumber.find(each).stream())
                    .distinct()
                    .toList();
        }
    }

    /** A number in both forms. */
    record OfficialNumber(String number, String official) {}
}
