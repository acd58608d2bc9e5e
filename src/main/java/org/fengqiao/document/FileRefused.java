package org.fengqiao.document;

import org.fengqiao.shared.FieldsRefused;

/** A file is not taken; REST answers 422 at the field {@code file}. */
final class FileRefused extends FieldsRefused {

    private static final long serialVersionUID = 1L;

    FileRefused(String chinese, String english) {
        super("file", chinese, english);
    }

    /** The line broke, the copy was cut off, or somebody made it by hand. */
    static FileRefused broken() {
        return new FileRefused(
                "文件不完整或者已损坏，请重新选择或者重新拍照。",
                "The file is incomplete or damaged; choose it again or take the photo again.");
    }
}
