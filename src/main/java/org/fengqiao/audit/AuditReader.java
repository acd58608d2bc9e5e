package org.fengqiao.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.shared.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail for the auditor. That it was exported is on record too. */
@Service
@Transactional
public class AuditReader {

    /** The most lines of one file: about half a year of a county. */
    public static final int MOST_LINES = 200_000;

    private static final Set<AuditAction> HOLD_A_PARTY =
            EnumSet.of(AuditAction.CREATED, AuditAction.CHANGED, AuditAction.REMOVED);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> DETAILS = new TypeReference<>() {};

    private final AuditEntries entries;
    private final KeyRing keys;
    private final AuditTrail trail;

    AuditReader(AuditEntries entries, KeyRing keys, AuditTrail trail) {
        this.entries = entries;
        this.keys = keys;
        this.trail = trail;
    }

    /** A page of what was asked for, newest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> find(AuditQuery query, Paging paging) {
        return entries.find(query, paging.page(), paging.size()).stream()
                .map(this::line)
                .toList();
    }

    /** All of it, newest first, up to {@link #MOST_LINES}. */
    public List<AuditLine> export(AuditQuery query) {
        var lines = entries.find(query, 0, MOST_LINES).stream().map(this::line).toList();
        trail.record(AuditAction.EXPORTED, "audit", Map.of("lines", lines.size()));
        return lines;
    }

    private AuditLine line(AuditEntry entry) {
        return new AuditLine(
                entry.id(), entry.at(), entry.by(), entry.action(), entry.subject(), entry.thing(), told(entry));
    }

    private List<String> told(AuditEntry entry) {
        if (entry.sealed() == null) {
            return List.of();
        }
        var namesOnly = HOLD_A_PARTY.contains(entry.action());
        return keys
                .open(entry.sealed())
                .known()
                .map(AuditReader::read)
                .orElseGet(LinkedHashMap::new)
                .entrySet()
                .stream()
                .map(field -> namesOnly ? field.getKey() : field.getKey() + ": " + field.getValue())
                .toList();
    }

    private static LinkedHashMap<String, Object> read(String json) {
        try {
            return JSON.readValue(json, DETAILS);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
