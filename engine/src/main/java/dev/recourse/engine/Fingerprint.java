package dev.recourse.engine;

/** A short text that differs between policies and between texts. Not a defence against forgery. */
final class Fingerprint {

    private static final int DIGITS = 8;
    private static final int BITS_PER_DIGIT = 4;

    private Fingerprint() {}

    /** FNV-1a over the characters, 32 bits, as eight hexadecimal digits. */
    static String of(CharSequence text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        char[] digits = new char[DIGITS];
        for (int i = 0; i < DIGITS; i++) {
            digits[i] = Character.forDigit(hash >>> ((DIGITS - 1 - i) * BITS_PER_DIGIT) & 0xF, 16);
        }
        return new String(digits);
    }
}
