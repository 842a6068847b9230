package com.example;

/** Code without a catalog. */
public final class Library {

    private Library() {}
}
