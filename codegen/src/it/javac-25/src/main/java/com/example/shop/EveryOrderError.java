package com.example.shop;

import dev.recourse.engine.Decision;

/** Uses the generated code. */
final class EveryOrderError {

    private EveryOrderError() {}

    static Decision soldOut(int left) {
        return Shop.policy().start().on(OrderError.SOLD_OUT.failed("only " + left + " left"), 0, 0);
    }
}
