package org.fengqiao.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * One record of the database as it was written.
 *
 * @param state the values of its properties, in the persister's order
 */
record ChangedRow(
        EntityPersister persister, Object id, @Nullable Object[] state) {

    private static final Pattern SECRET = Pattern.compile("(?i)hash|secret");

    /** The case whose record it is, if any: it bears the case's number, or a text that is sealed for the case. */
    Optional<String> owner() {
        return Stream.concat(Stream.of(id), Stream.of(state))
                .flatMap(value -> owner(value).stream())
                .findFirst();
    }

    private static Optional<String> owner(@Nullable Object value) {
        if (value instanceof AuditSubject subject) {
            return Optional.of(subject.code());
        }
        return value instanceof SealedText text ? Optional.of(text.owner()) : Optional.empty();
    }

    String subject() {
        return owner().orElseGet(this::thing);
    }

    /** Such as {@code Party#12}. */
    String thing() {
        var name = persister.getEntityName();
        var thing = name.substring(name.lastIndexOf('.') + 1) + "#" + id;
        return thing.substring(0, Math.min(80, thing.length()));
    }

    /** What stands there, without what is empty. */
    Map<String, Object> values() {
        var all = new LinkedHashMap<String, Object>();
        var names = persister.getPropertyNames();
        for (var i = 0; i < names.length; i++) {
            var value = plain(state[i]);
            if (value != null && tells(names[i])) {
                all.put(names[i], value);
            }
        }
        return all;
    }

    /** What is different now: for each property what stood there before, and what stands there now. */
    Map<String, Object> changes(@Nullable Object @Nullable [] before) {
        if (before == null) {
            return values();
        }
        var all = new LinkedHashMap<String, Object>();
        var names = persister.getPropertyNames();
        for (var i = 0; i < names.length; i++) {
            if (tells(names[i]) && !Objects.equals(before[i], state[i])) {
                all.put(names[i], new @Nullable Object[] {plain(before[i]), plain(state[i])});
            }
        }
        return all;
    }

    /** What counts changes, and what opens a login or finds a party, says nothing of who changed what. */
    private static boolean tells(String property) {
        return !property.equals("version") && !SECRET.matcher(property).find();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof SealedText text) {
            return text.plain();
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> several) {
            return Hibernate.isInitialized(several) && several.stream().allMatch(Record.class::isInstance)
                    ? several.stream().map(ChangedRow::plain).toList()
                    : null;
        }
        if (value instanceof byte[] content) {
            return content.length + " bytes";
        }
        return value instanceof Record part && !(value instanceof AuditSubject) ? parts(part) : value.toString();
    }

    private static Map<String, @Nullable Object> parts(Record part) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                all.put(component.getName(), plain(component.getAccessor().invoke(part)));
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return all;
    }
}
