package com.example.myservice;

import com.example.myservice.errors.MyService;
import com.example.myservice.errors.MyServiceMessages;
import com.example.myservice.errors.OrdersCode;
import dev.recourse.engine.Decision;
import java.util.Locale;

/** Decides about an error and compares its name and message. */
final class Orders {

    private Orders() {}

    public static void main(String[] arguments) {
        Decision decision = MyService.policy()
                .start()
                .on(OrdersCode.lookup(409).failed("out of stock: tea"), 0, 1);
        String message = decision.failure().code().name() + ": " + MyServiceMessages.of(decision, Locale.ENGLISH);
        if (!message.equals(arguments[0] + ": We are waiting for tea. Trying again in 10 seconds.")) {
            throw new AssertionError(message);
        }
    }
}
