package org.fengqiao.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.shared.sheet.RowReader;

/** Sees to it that no two people share a login id once an import is written; one file may hand it from one to another. */
final class LoginCheck {

    private final Map<String, String> loginOf = new HashMap<>();
    private final Map<String, RowReader> lines = new LinkedHashMap<>();

    LoginCheck(List<Mediator> recorded) {
        recorded.forEach(mediator -> mediator.loginId().ifPresent(login -> loginOf.put(mediator.id(), login)));
    }

    void read(Mediator mediator, RowReader row) {
        lines.put(mediator.id(), row);
        mediator.loginId()
                .ifPresentOrElse(login -> loginOf.put(mediator.id(), login), () -> loginOf.remove(mediator.id()));
    }

    void finish() {
        var owners = new HashMap<String, String>();
        loginOf.forEach((id, login) -> {
            var other = owners.putIfAbsent(login, id);
            if (other != null) {
                refuse(id, other);
                refuse(other, id);
            }
        });
    }

    private void refuse(String id, String other) {
        var row = lines.get(id);
        if (row != null) {
            row.refuse(MediatorColumns.LOGIN, "用户名与调解员 " + other + " 相同", "mediator " + other + " has the same login");
        }
    }
}
