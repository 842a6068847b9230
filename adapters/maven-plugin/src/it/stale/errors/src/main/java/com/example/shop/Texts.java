package com.example.shop;

import java.util.Locale;

/** Uses the generated code. */
final class Texts {

    private Texts() {}

    static String soldOut(Locale locale) {
        return ShopMessages.of(Shop.policy().start().on(OrdersCode.SOLD_OUT.failed(), 0, 0), locale);
    }
}
