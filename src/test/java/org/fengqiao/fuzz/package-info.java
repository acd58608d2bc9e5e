/**
 * Malformed input: every door of the application is sent requests that were right and then were broken, from a seed. None is answered with
 * an error of ours, none tells what it should not, and what was refused has changed nothing. {@code FuzzHttpTest} says how to run it.
 */
@NullMarked
package org.fengqiao.fuzz;

import org.jspecify.annotations.NullMarked;
