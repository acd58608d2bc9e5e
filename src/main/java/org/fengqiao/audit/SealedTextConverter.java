package org.fengqiao.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Seals on the way into the database and opens on the way out. */
@Converter(autoApply = true)
class SealedTextConverter implements AttributeConverter<SealedText, String> {

    private final KeyRing keys;

    SealedTextConverter(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SealedText text) {
        return text == null
                ? null
                : keys.seal(text.owner(), text.known().orElseThrow(() -> new KeyDestroyed(text.owner())));
    }

    @Override
    public @Nullable SealedText convertToEntityAttribute(@Nullable String sealed) {
        return sealed == null ? null : keys.open(sealed);
    }
}
