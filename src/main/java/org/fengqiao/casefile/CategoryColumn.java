package org.fengqiao.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class CategoryColumn implements AttributeConverter<DisputeCategory, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DisputeCategory category) {
        return category == null ? null : category.code();
    }

    @Override
    public @Nullable DisputeCategory convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : DisputeCategory.ofCode(code).orElseThrow();
    }
}
