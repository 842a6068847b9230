package dev.recourse.okhttp;

import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.support.Shop;

/** Recoveries under the policy of a shop, whose delays are short. */
final class Recoveries {

    static final CallRecoveries OF_SHOP = CallRecoveries.builder(Shop.POLICY).build();

    private Recoveries() {}
}
