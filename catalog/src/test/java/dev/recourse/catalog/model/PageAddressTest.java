package dev.recourse.catalog.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "close, 4006, RATE_LIMIT, close/4006-rate-limit",
        "transport, not-sent, NOT_SENT, transport/not_sent-not-sent",
        "smtp, 5.7.1, REFUSED, smtp/5.7.1-refused",
        "sql, 01000, WARNING, sql/01000-warning",
        "aws, com.amazonaws#Throttled!!, THROTTLED, aws/com_amazonaws_throttled_-throttled",
        "files, /a/../b, B, files/_a_b-b",
        "files, ../../etc/passwd, P, files/_etc_passwd-p",
        "files, .hidden, H, files/_hidden-h",
        "files, index.html, I, files/index_html-i",
        "files, NUL, N, files/nul_-n",
        "files, com1.5, N, files/com1_.5-n",
        "aux, 1, A, aux_/1-a",
        "texts, 'nicht möglich', M, texts/nicht_m_glich-m",
        "texts, 在庫なし, S, texts/_-s",
        "texts, '', E, texts/_-e"
    })
    void theAddressOfAnErrorReadsAsItsCodeAndKey(String domain, String code, String key, String address) {
        assertEquals(address, PageAddress.ofError(domain, code, key));
    }

    @Test
    void aLongCodeIsCut() {
        assertEquals("x".repeat(60), PageAddress.ofCode("x".repeat(256)));
        assertEquals("1".repeat(59), PageAddress.ofCode("1".repeat(59) + ".1"));
    }

    @Test
    void aLongKeyEndsInItsDigest() {
        String key = "K".repeat(255);
        String address = PageAddress.ofError("close", "4006", key + "1");
        assertEquals("close/4006-" + "k".repeat(83) + "_8e0f34a84d5207b5", address);
        assertNotEquals(PageAddress.ofError("close", "4006", key + "2"), address);
    }

    @Test
    void anAddressDependsOnNoLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("close/4011-limit", PageAddress.ofError("close", "4011", "LIMIT"));
            assertEquals("limit", PageAddress.ofCode("LIMIT"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
