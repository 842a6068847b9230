package dev.recourse.client.socket;

/** The length of a text as it is sent. */
final class Utf8 {

    private Utf8() {}

    /**
     * How many bytes the text has in UTF-8.
     *
     * @throws IllegalArgumentException if the text has an unpaired surrogate, which UTF-8 cannot represent
     */
    static long length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                throw new IllegalArgumentException("the text has an unpaired surrogate");
            }
        }
        return bytes;
    }
}
