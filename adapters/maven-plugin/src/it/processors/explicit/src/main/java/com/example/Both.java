package com.example;

import com.example.shop.Shop;

/** Uses what both processors generated. */
final class Both {

    private Both() {}

    static String both() {
        return new Names() + Shop.policy().name();
    }
}
