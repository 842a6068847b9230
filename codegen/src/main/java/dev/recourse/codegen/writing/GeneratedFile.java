package dev.recourse.codegen.writing;

/**
 * A source file to be.
 *
 * @param type the simple name of the type in it
 * @param text the source
 */
public record GeneratedFile(String type, String text) {}
