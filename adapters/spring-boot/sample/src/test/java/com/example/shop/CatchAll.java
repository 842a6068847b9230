package com.example.shop;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The advice for everything else, which most applications have. */
@RestControllerAdvice
class CatchAll {

    @ExceptionHandler
    ResponseEntity<String> answer(Exception thrown) {
        return ResponseEntity.status(500).body("something else: " + thrown.getMessage());
    }
}
