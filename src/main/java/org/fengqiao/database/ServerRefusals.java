package org.fengqiao.database;

import java.sql.SQLException;

/** What a configured server's "no" means and what to do about it. */
final class ServerRefusals {

    private static final String SQLSTATE_UNKNOWN_DATABASE = "3D000";
    private static final String SQLSTATE_STARTING_UP = "57P03";
    private static final String SQLSTATE_CONNECTION_REJECTED = "08004";
    private static final String SQLSTATES_AUTHORISATION = "28";
    private static final String SQLSTATES_CONNECTION = "08";

    private ServerRefusals() {}

    static DatabaseUnusable of(SQLException failure, String address, String user) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith(SQLSTATES_AUTHORISATION) || state.equals(SQLSTATE_CONNECTION_REJECTED)) {
            return loginRefused(address, user);
        }
        return switch (state) {
            case SQLSTATE_UNKNOWN_DATABASE -> unknownDatabase(address, failure);
            case SQLSTATE_STARTING_UP -> startingUp(address);
            default -> state.startsWith(SQLSTATES_CONNECTION) ? unreachable(address) : other(address, failure);
        };
    }

    private static DatabaseUnusable loginRefused(String address, String user) {
        return new DatabaseUnusable(
                "PostgreSQL 服务器 " + address + " 拒绝用户 " + user
                        + " 登录。请检查 SPRING_DATASOURCE_USERNAME、SPRING_DATASOURCE_PASSWORD 和服务器的 pg_hba.conf。",
                "The PostgreSQL server refused the login: check SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD and"
                        + " the server's pg_hba.conf.");
    }

    private static DatabaseUnusable unknownDatabase(String address, SQLException failure) {
        return new DatabaseUnusable(
                "PostgreSQL 服务器 " + address
                        + " 上没有该数据库。请先用 CREATE DATABASE … ENCODING 'UTF8' 建立，或改正 SPRING_DATASOURCE_URL。",
                "The database does not exist on the server: create it (CREATE DATABASE … ENCODING 'UTF8') or correct"
                        + " SPRING_DATASOURCE_URL.",
                failure);
    }

    private static DatabaseUnusable startingUp(String address) {
        return new DatabaseUnusable(
                "PostgreSQL 服务器 " + address + " 正在启动或关闭。请稍后再启动本系统。",
                "The PostgreSQL server is starting up or shutting down: start again in a moment.");
    }

    private static DatabaseUnusable unreachable(String address) {
        return new DatabaseUnusable(
                "连接不上 PostgreSQL 服务器 " + address + "。请检查 SPRING_DATASOURCE_URL、网络，以及服务器是否在运行。",
                "The PostgreSQL server cannot be reached: check SPRING_DATASOURCE_URL, the network and whether the server"
                        + " runs.");
    }

    private static DatabaseUnusable other(String address, SQLException failure) {
        var reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("") + " [" + failure.getSQLState()
                + "]";
        return new DatabaseUnusable(
                "PostgreSQL 服务器 " + address + " 不可用（" + reason + "）。请检查 SPRING_DATASOURCE_URL 和服务器日志。",
                "The PostgreSQL server cannot be used: check SPRING_DATASOURCE_URL and the server's log.",
                failure);
    }

    static DatabaseUnusable notPostgres(String url) {
        return new DatabaseUnusable(
                "SPRING_DATASOURCE_URL（" + url.replaceFirst("\\?.*", "")
                        + "）不是 PostgreSQL 地址。请写成 jdbc:postgresql://主机:5432/数据库。",
                "It is no PostgreSQL address: write jdbc:postgresql://host:5432/database.");
    }

    static DatabaseUnusable notUnicode(String address, String encoding) {
        return new DatabaseUnusable(
                "数据库 " + address + " 的编码是 " + encoding + "，存不下全部汉字。请用 ENCODING 'UTF8' 新建数据库。",
                "The database's encoding is " + encoding + ", which lacks Chinese characters: create one with ENCODING"
                        + " 'UTF8'.");
    }
}
