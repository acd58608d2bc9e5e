package org.fengqiao.fuzz;

/** How a request says who sends it. */
interface Signature {

    FuzzRequest sign(FuzzRequest request);
}
