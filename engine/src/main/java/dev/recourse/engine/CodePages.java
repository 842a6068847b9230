package dev.recourse.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes by number: pages of 256 for numbers below 65,536, a map for larger ones. */
final class CodePages {

    private static final int PAGE = 256;
    private static final int PAGED = 65_536;

    private final @Nullable ErrorCode[] @Nullable [] pages;
    private final Map<Integer, ErrorCode> beyond;

    private CodePages(@Nullable ErrorCode[] @Nullable [] pages, Map<Integer, ErrorCode> beyond) {
        this.pages = pages;
        this.beyond = beyond;
    }

    static CodePages of(List<CodeInfo> infos, ErrorCode[] codes) {
        @Nullable ErrorCode[] @Nullable [] pages = new ErrorCode[PAGED / PAGE][];
        Map<Integer, ErrorCode> beyond = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            int number = canonicalNumber(infos.get(i).code());
            if (number >= PAGED) {
                beyond.put(number, codes[i]);
            } else if (number >= 0) {
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

    /** The number, if the text is its usual form, else -1: {@code 01000} is a text, not a thousand. */
    static int canonicalNumber(String code) {
        int length = code.length();
        if (length == 0 || length > 10 || (length > 1 && code.charAt(0) == '0')) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number <= Integer.MAX_VALUE ? (int) number : -1;
    }
}
