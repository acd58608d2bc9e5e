package org.fengqiao.caseflow;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody has half filled in.
 *
 * @param fields what was filled in, by the keys of the form; nothing of it was checked
 * @param savedAt when it was kept
 */
public record FormDraft(Map<String, @Nullable Object> fields, Instant savedAt) {}
