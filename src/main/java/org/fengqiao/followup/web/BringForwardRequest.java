package org.fengqiao.followup.web;

import org.jspecify.annotations.Nullable;

/**
 * Why a visit does not wait for its day.
 *
 * @param reason 1-500 characters
 */
record BringForwardRequest(@Nullable String reason) {}
