package org.fengqiao.processadmin;

import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;

/** Where a draft may have files: the two folders of the flows, and no way out of them. */
final class DraftFileName {

    private static final Pattern PLACE = Pattern.compile(
            "processes/[a-zA-Z0-9-]{1,80}\\.bpmn|processes/decisions/[a-zA-Z0-9-]{1,80}\\.dmn|forms/[a-zA-Z0-9-]{1,80}/[a-zA-Z0-9-]{1,80}\\.form");

    private DraftFileName() {}

    /** @throws FieldsRefused for any other place */
    static String checked(String name) {
        if (!PLACE.matcher(name).matches()) {
            throw new FieldsRefused(
                    List.of(
                            new FieldError(
                                    "name",
                                    "文件名应为 processes/….bpmn、processes/decisions/….dmn 或 forms/…/….form，只用字母、数字和短横线。",
                                    "A file is processes/….bpmn, processes/decisions/….dmn or forms/…/….form, of letters, digits and hyphens.")));
        }
        return name;
    }
}
