/**
 * The benchmark of whole lives of cases: the product beside the bare engine and beside Flowable. Compiled and run in the profile
 * {@code bench} only, which alone knows Flowable; nothing of it is shipped.
 */
@NullMarked
package org.fengqiao.bench.lifecycle;

import org.jspecify.annotations.NullMarked;
