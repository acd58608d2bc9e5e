package org.fengqiao.retention.web;

import org.fengqiao.retention.RetentionClass;
import org.fengqiao.retention.RetentionOverview;

/** A class as REST gives it. */
record ClassView(RetentionClass kept, String keptName, long files, long withinYear, long expired, long anonymised) {

    static ClassView of(RetentionOverview.ClassCount count) {
        return new ClassView(
                count.kept(),
                count.kept().chinese(),
                count.files(),
                count.withinYear(),
                count.expired(),
                count.anonymised());
    }
}
