package com.example.shop;

/** Uses the generated code. */
final class Uses {

    private Uses() {}

    static OrdersCode soldOut() {
        return OrdersCode.SOLD_OUT;
    }
}
