package org.fengqiao.fuzz;

import java.util.List;
import java.util.Set;

/**
 * Where a request may go.
 *
 * @param method GET, POST, PUT, DELETE, or MULTIPART for a POST of a file
 * @param path with places in braces, and the query
 * @param bodies samples that are right, or nearly; none for a door that takes no body
 * @param allowed logins of those who may
 */
record Door(String area, String method, String path, List<String> bodies, Set<String> allowed) {

    /** As it stands in the tally. */
    String name() {
        return method + " " + path.replaceFirst("\\?.*", "");
    }

    String verb() {
        return method.equals("MULTIPART") ? "POST" : method;
    }
}
