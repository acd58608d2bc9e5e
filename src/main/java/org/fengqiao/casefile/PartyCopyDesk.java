package org.fengqiao.casefile;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a party a copy of what is kept of it (Personal Information Protection Law art. 45): a clerk of the township or the
 * county's dispatcher asks for it in one action, and that is on record. Nothing of the other parties stands in it.
 */
@Service
@Transactional
public class PartyCopyDesk {

    private static final Label WHO = new Label("乡镇调委会工作人员和县调度员", "Township clerks and the county's dispatcher");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final CaseAccess access;
    private final CurrentUsers users;
    private final AuditTrail trail;

    PartyCopyDesk(CaseAccess access, CurrentUsers users, AuditTrail trail) {
        this.access = access;
        this.users = users;
        this.trail = trail;
    }

    /** Whether somebody may ask for copies. */
    public static boolean mayCopy(CurrentUser user) {
        return user.has(Role.TOWNSHIP_CLERK) || user.has(Role.DISPATCHER);
    }

    /**
     * What is kept of a party, by the names that people read, in the order of a form.
     *
     * @param party position among the parties of the file, from 0
     * @throws UnknownCase when the user may not know of the case
     * @throws NotYoursToDo when the user is no clerk and no dispatcher
     * @throws FieldsRefused when there is no such party
     */
    public Map<String, String> copy(CaseNumber number, int party) {
        var file = access.visible(number);
        file.demandKept();
        if (!mayCopy(users.require())) {
            throw new NotYoursToDo(WHO.chinese(), WHO.english());
        }
        var parties = file.parties();
        if (party < 0 || party >= parties.size()) {
            throw new FieldsRefused("party", "没有这位当事人。", "There is no such party.");
        }
        var copied = parties.get(party);
        trail.record(AuditAction.EXPORTED, number, Map.of("party", copied.side().chinese() + (party + 1)));
        return lines(file, copied);
    }

    private static Map<String, String> lines(CaseFile file, PartyDetails party) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("案号 Case", file.officialNumber());
        lines.put("纠纷类型 Category", file.category().chinese());
        lines.put("申请时间 Applied", minute(file));
        lines.put("案件状态 Standing", file.standing().chinese());
        lines.put("身份 Side", party.side().chinese());
        lines.put("类别 Kind", party.kind().chinese());
        lines.put("姓名或名称 Name", party.name());
        put(lines, "身份证号 Identity number", party.idNumber());
        put(lines, "电话 Telephone", party.phone());
        put(lines, "住址 Address", party.address());
        put(lines, "代理人 Agent", party.agent());
        put(lines, "监护人 Guardian", party.guardian());
        return lines;
    }

    private static String minute(CaseFile file) {
        return MINUTE.format(LocalDateTime.ofInstant(file.appliedAt(), CaseFile.ZONE));
    }

    private static void put(Map<String, String> lines, String name, @Nullable String value) {
        lines.put(name, value == null ? "未登记 none" : value);
    }
}
