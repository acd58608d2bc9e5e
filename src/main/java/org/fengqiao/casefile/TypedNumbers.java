package org.fengqiao.casefile;

import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Component;

/** Reads the number of a case as people type it; whoever leaves out the letters means this county. */
@Component
public class TypedNumbers {

    private final CountyNaming county;

    TypedNumbers(CountyNaming county) {
        this.county = county;
    }

    /** @throws FieldsRefused at {@code number}, when it is not the whole number of a case */
    public CaseNumber read(String typed) {
        return CaseNumber.find(TypedNumber.plain(typed))
                .or(() -> TypedNumber.find(typed)
                        .map(number -> CaseNumber.of(county.code(), number.year(), number.serial())))
                .orElseThrow(() -> new FieldsRefused(
                        "number",
                        "这不是案号。请照案卷上写，如（2026）……第00017号，或 QX-2026-00017。",
                        "This is no case number; write it as on the papers, or as QX-2026-00017."));
    }
}
