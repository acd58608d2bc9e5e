package org.fengqiao.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.identity.SecretSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contacts that people have given, sealed: a copy of the database alone does not open them. */
@Repository
class ContactRows {

    private final JdbcClient jdbc;
    private final SecretSeal seal;

    ContactRows(JdbcClient jdbc, SecretSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Contact> find(String login) {
        return jdbc.sql("select * from contact_address where login = ?")
                .param(login)
                .query((row, unused) -> contact(row, login))
                .optional();
    }

    void keep(String login, Contact contact, Instant now) {
        jdbc.sql("""
                        insert into contact_address (login, email, mobile, wants_email, wants_text, changed_at)
                        values (:login, :email, :mobile, :wantsEmail, :wantsText, :now)
                        on conflict (login) do update set email = excluded.email, mobile = excluded.mobile,
                            wants_email = excluded.wants_email, wants_text = excluded.wants_text,
                            changed_at = excluded.changed_at""")
                .param("login", login)
                .param("email", sealed(contact.email(), login), Types.BINARY)
                .param("mobile", sealed(contact.mobile(), login), Types.BINARY)
                .param("wantsEmail", contact.wantsEmail())
                .param("wantsText", contact.wantsText())
                .param("now", ReminderRows.at(now))
                .update();
    }

    void forget(String login) {
        jdbc.sql("delete from contact_address where login = ?").param(login).update();
    }

    private Contact contact(ResultSet row, String login) throws SQLException {
        return new Contact(
                opened(row.getBytes("email"), login),
                opened(row.getBytes("mobile"), login),
                row.getBoolean("wants_email"),
                row.getBoolean("wants_text"));
    }

    private byte @Nullable [] sealed(@Nullable String text, String login) {
        return text == null ? null : seal.seal(text.getBytes(UTF_8), context(login));
    }

    private @Nullable String opened(byte @Nullable [] sealed, String login) {
        return sealed == null ? null : new String(seal.open(sealed, context(login)), UTF_8);
    }

    private static String context(String login) {
        return "contact of " + login;
    }
}
