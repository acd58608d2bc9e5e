/**
 * What runs in the sandbox, a JVM of its own without Spring's application, the product's database or its keys: two engines, one with the flows in
 * force, one with the draft laid over them, and the recordings that are played through both.
 */
@NullMarked
package org.fengqiao.rehearsal.sandbox;

import org.jspecify.annotations.NullMarked;
