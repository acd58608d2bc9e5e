package org.fengqiao.database;

/** The PostgreSQL servers that this release is made for. */
final class SupportedVersions {

    private static final int OLDEST = 14;
    private static final int NEWEST = 18;

    private SupportedVersions() {}

    static boolean contains(int major) {
        return major >= OLDEST && major <= NEWEST;
    }

    static DatabaseUnusable refusal(String address, String found) {
        return new DatabaseUnusable(
                "PostgreSQL 服务器 " + address + " 的版本是 " + found + "，本系统支持 " + OLDEST + " 至 " + NEWEST
                        + "，未作任何改动。请改用受支持版本的服务器。",
                "The PostgreSQL server is version " + found + ", supported are " + OLDEST + " to " + NEWEST
                        + "; nothing was changed. Use a server of a supported version.");
    }
}
