package com.example.service;

import com.example.shop.OrderError;
import com.example.shop.OrderErrorHandler;
import com.example.shop.OrderErrorMessages;
import com.example.shop.Shop;
import com.example.shop.ShopMessages;
import com.example.shop.SoldOutDetails;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Retry;
import java.util.Locale;
import java.util.Optional;

/** Overrides one remedy and one method of a handler. */
final class Checkout implements OrderErrorHandler<String> {

    private Checkout() {}

    static String handleError(int status, String reason) {
        Decision decision = Shop.policy()
                .withRemedy(OrderError.CLOSED, Remedy.giveUp())
                .start()
                .on(OrderError.lookup(status).failed(reason), 0, 0.5);
        return new Checkout().handle(decision);
    }

    @Override
    public String soldOut(Optional<SoldOutDetails> details, Decision decision) {
        return details.map(found -> "offer " + found.left()).orElse("sorry");
    }

    @Override
    public String retry(Retry retry) {
        return "wait " + retry.delayMillis();
    }

    @Override
    public String refresh(Refresh refresh) {
        return "sign in";
    }

    @Override
    public String redirect(Redirect redirect) {
        return "go to " + redirect.target();
    }

    @Override
    public String giveUp(GiveUp giveUp) {
        return ShopMessages.of(giveUp, Locale.ENGLISH);
    }

    public static void main(String[] arguments) {
        String all = handleError(409, "only 3 left") + ", " + handleError(409, "") + ", " + handleError(401, "") + ", " + handleError(599, "");
        if (!all.startsWith("offer 3, sorry, sign in, wait ")) {
            throw new AssertionError(all);
        }
        String message = OrderErrorMessages.in(Locale.GERMAN).soldOut(3);
        if (!message.equals("There are only 3 left.")) {
            throw new AssertionError(message);
        }
    }
}
