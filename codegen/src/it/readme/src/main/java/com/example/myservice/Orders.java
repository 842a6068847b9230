package com.example.myservice;

import com.example.myservice.errors.MyService;
import com.example.myservice.errors.MyServiceMessages;
import com.example.myservice.errors.OrdersCode;
import dev.recourse.engine.Decision;
import java.util.Locale;

/** Meets an error, and wants it under this name with its remedy and its sentence. */
final class Orders {

    private Orders() {}

    public static void main(String[] arguments) {
        Decision decision = MyService.policy()
                .start()
                .on(OrdersCode.lookup(409).failed("out of stock: tea"), 0, 1);
        String told = decision.failure().code().name() + ": " + MyServiceMessages.of(decision, Locale.ENGLISH);
        if (!told.equals(arguments[0] + ": We are waiting for tea. Trying again in 10 seconds.")) {
            throw new AssertionError(told);
        }
    }
}
