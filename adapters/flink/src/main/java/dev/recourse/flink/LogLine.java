package dev.recourse.flink;

/**
 * One line of a log, which is not blank.
 *
 * @param session the name of its session; empty if the line cannot be read
 * @param file the name of the file, relative to the folder that is read
 * @param number of the line in its file, from 1
 * @param text without the line feed; nothing if the line is too long
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are passed on as they are, and lines are not compared.
public record LogLine(String session, String file, long number, byte[] text) {

    boolean isTooLong() {
        return text.length == 0;
    }
}
