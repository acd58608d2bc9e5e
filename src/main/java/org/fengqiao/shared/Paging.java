package org.fengqiao.shared;

/**
 * Which page of a list is asked for.
 *
 * @param page counts from 0
 * @param size rows of a page, 1 to 200
 */
public record Paging(int page, int size) {

    private static final int MOST = 200;
    private static final int LAST = 100_000;

    /** @throws FieldsRefused for a page that there cannot be */
    public Paging {
        if (page < 0 || page > LAST) {
            throw new FieldsRefused("page", "页码从 0 开始。", "Pages count from 0.");
        }
        if (size < 1 || size > MOST) {
            throw new FieldsRefused("size", "每页 1 至 200 条。", "A page has 1 to 200 rows.");
        }
    }
}
