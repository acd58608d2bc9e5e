/** Several real JVMs of the application on one database: what happens between nodes, and when one dies. */
@NullMarked
package org.fengqiao.nodes;

import org.jspecify.annotations.NullMarked;
