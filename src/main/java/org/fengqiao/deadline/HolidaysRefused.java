package org.fengqiao.deadline;

import java.util.List;

/** A holiday file has mistakes; nothing of it was taken. */
public class HolidaysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<HolidayFileError> errors;

    public HolidaysRefused(List<HolidayFileError> errors) {
        super("节假日文件有 %d 处错误，未作任何修改。The holiday file has %d mistakes; nothing was changed."
                .formatted(errors.size(), errors.size()));
        this.errors = List.copyOf(errors);
    }

    /** Every mistake, in the order of the lines. */
    public List<HolidayFileError> errors() {
        return errors;
    }
}
