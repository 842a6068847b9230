package com.example.shop;

import com.example.shop.errors.OrdersCode;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.RecourseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Fails as a test says, with any code. */
@RestController
class Failing {

    static final Map<String, ErrorAnswer> ANSWERS = new ConcurrentHashMap<>();

    /** What is answered at this path. */
    static String pathOf(ErrorAnswer answer) {
        String id = Integer.toString(ANSWERS.size());
        ANSWERS.put(id, answer);
        return "/failing/" + id;
    }

    @GetMapping("/failing/{id}")
    String fail(@PathVariable String id) {
        throw new RecourseException(ANSWERS.get(id));
    }

    /** Sends a part of something else first. */
    @GetMapping("/failing-late")
    void failLate(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.getOutputStream().write("a,b\n".getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
        throw new RecourseException(OrdersCode.RESTOCKING.answer());
    }
}
