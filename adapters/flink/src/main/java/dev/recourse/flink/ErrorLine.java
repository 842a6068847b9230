package dev.recourse.flink;

/**
 * What is written about something that cannot be read.
 *
 * @param file the name of the file that it is in
 * @param json one line, without its line feed
 */
public record ErrorLine(String file, String json) {}
