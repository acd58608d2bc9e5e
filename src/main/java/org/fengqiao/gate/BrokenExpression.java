package org.fengqiao.gate;

/** A text that the grammar of expressions does not have. The message is the part at which it ends. */
class BrokenExpression extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenExpression(String at) {
        super(at, null, false, false);
    }
}
