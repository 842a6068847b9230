package com.example;

/** Code that knows no errors. */
public final class Library {

    private Library() {}
}
