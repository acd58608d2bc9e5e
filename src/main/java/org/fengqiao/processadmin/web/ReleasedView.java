package org.fengqiao.processadmin.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a release.
 *
 * @param released stages that are in force in a new version now
 * @param planned the day on which they will be
 * @param waitsForSecond whether it became a draft that a second person releases
 */
record ReleasedView(List<String> released, @Nullable LocalDate planned, boolean waitsForSecond) {}
