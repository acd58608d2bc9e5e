package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.Map;

/** Variables that the product changed from outside of the flow, as when a case passes to another mediator. */
public record RecordedChange(Instant at, Map<String, StoredValue> writes) {}
