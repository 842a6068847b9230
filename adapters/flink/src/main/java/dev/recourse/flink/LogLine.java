package dev.recourse.flink;

/**
 * One line of a log, which is not blank.
 *
 * @param session the name of its session; empty if the line cannot be read
 * @param file the name of the file, relative to the folder that is read
 * @param number of the line in its file, from 1
 * @param text without the line feed; nothing if there is a problem
 * @param problem why there is no text, such as a line that is too long; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are passed on as they are, and lines are not compared.
public record LogLine(String session, String file, long number, byte[] text, String problem) {}
