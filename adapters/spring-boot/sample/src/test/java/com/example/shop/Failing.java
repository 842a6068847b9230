package com.example.shop;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.RecourseException;
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
}
