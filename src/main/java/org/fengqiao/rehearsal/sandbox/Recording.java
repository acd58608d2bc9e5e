package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.List;

/**
 * The life of a case as the engine's history tells it, without any word of what people said and without who they are.
 *
 * @param key a stand-in for the case number that only the product can read back
 * @param asOf the moment of the recording: what would happen after it has not happened yet
 */
public record Recording(String key, RecordedFacts facts, List<RecordedRun> runs, Instant asOf) {}
