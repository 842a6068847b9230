package dev.recourse.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Codes by number: pages of 256 for numbers below 65,536, a map for larger ones. */
final class CodePages {

    private static final int PAGE = 256;
    private static final int PAGED = 65_536;

    /** The length of the longest number that an int holds, with its sign. */
    private static final int MAX_LENGTH = 11;

    private final @Nullable ErrorCode[] @Nullable [] pages;
    private final Map<Integer, ErrorCode> beyond;

    private CodePages(@Nullable ErrorCode[] @Nullable [] pages, Map<Integer, ErrorCode> beyond) {
        this.pages = pages;
        this.beyond = beyond;
    }

    static CodePages of(List<CodeInfo> infos, ErrorCode[] codes) {
        @Nullable ErrorCode[] @Nullable [] pages = new ErrorCode[PAGED / PAGE][];
        Map<Integer, ErrorCode> beyond = new LinkedHashMap<>();
        for (int i = 0; i < codes.length; i++) {
            OptionalInt canonical = canonicalNumber(infos.get(i).code());
            if (codes[i] == null || canonical.isEmpty()) {
                continue;
            }
            int number = canonical.getAsInt();
            if (number < 0 || number >= PAGED) {
                beyond.put(number, codes[i]);
            } else {
                @Nullable ErrorCode[] page = pages[number / PAGE];
                if (page == null) {
                    page = new ErrorCode[PAGE];
                    pages[number / PAGE] = page;
                }
                page[number % PAGE] = codes[i];
            }
        }
        return new CodePages(pages, beyond);
    }

    @Nullable
    ErrorCode find(int number) {
        if (number < 0 || number >= PAGED) {
            return beyond.get(number);
        }
        @Nullable ErrorCode[] page = pages[number / PAGE];
        return page == null ? null : page[number % PAGE];
    }

    /** The number, if the text is its usual form: {@code 01000} is a text, not a thousand. */
    static OptionalInt canonicalNumber(String code) {
        if (!CodeSpan.isWhole(code) || code.length() > MAX_LENGTH) {
            return OptionalInt.empty();
        }
        long number = Long.parseLong(code);
        return number == (int) number ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
