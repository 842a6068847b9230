package dev.recourse.tools.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.answer.Shop;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers with statuses, headers and bodies, and reasons that domains read. */
class AnswerLinesTest {

    /** Some fields of the decision about this failure, or the error of its line. */
    private static String decide(String failed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String line = ("{'at':0,'event':'failed','random':0," + failed + "}").replace('\'', '"');
        new Decider(Shop.POLICY, 0)
                .run(
                        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8).strip();
        return Stream.of("code", "name", "listed", "decision", "delayMs", "error")
                .map(field -> Pattern.compile("\"" + field + "\":\"?((?:[^\",}]|, )*)")
                        .matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'status':409 | 409 CONFLICT true give-up",
                "'status':409,'body':'' | 409 CONFLICT true give-up",
                "'status':409,'headers':{'X-Request':['a','b'],'Retry-After':7,'empty':[]} | 409 CONFLICT true give-up",
                "'status':409,'reason':'{\\'error\\':{\\'code\\':\\'out-of-stock\\'}}' | out-of-stock OUT_OF_STOCK true retry 1000",
                "'status':409,'body':'{\\'error\\':{\\'code\\':\\'gone\\'}}' | gone CONFLICT false give-up",
                "'status':403 | 403 FORBIDDEN true give-up",
                "'status':403,'headers':{'x-ratelimit-remaining':0} | 403 API_LIMIT true retry 1000",
                "'status':403,'headers':{'X-RateLimit-Remaining':['no','0']} | 403 API_LIMIT true retry 1000",
                "'status':302,'phase':'opening' | 302 SIGN_IN true refresh 0",
                "'status':999 | 999 UNKNOWN false give-up",
            })
    void anAnswerIsReadAsItsDomainSays(String failed, String decision) throws IOException {
        assertEquals(decision, decide("'domain':'orders'," + failed.replace("\\'", "\\\"")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'hintMs':4000,'retryAfter':3,'headers':{'Retry-After':'2'} | 4000",
                "'retryAfter':3,'headers':{'Retry-After':'2'} | 3000",
                "'retryAfter':'soon','headers':{'Retry-After':'2'} | 2000",
                "'headers':{'Retry-After':2} | 2000",
                "'headers':{'Retry-After':2},'body':'{\\'retry_after\\':5.5}' | 5500",
                "'headers':{'Retry-After':'Sun, 06 Nov 1994 08:49:37 GMT'} | 1000",
                "'headers':{'Retry-After':'Sun, 06 Nov 1994 08:49:37 GMT'},'date':'1994-11-06T08:49:28Z' | 9000",
                "'headers':{'Retry-After':'Sun, 06 Nov 1994 08:49:37 GMT','date':'Sun, 06 Nov 1994 08:49:27 GMT'} | 10000",
                "'retryAfter':'Sun, 06 Nov 1994 08:49:37 GMT','headers':{'date':'Sun, 06 Nov 1994 08:49:26 GMT'} | 11000",
            })
    void theHintIsTheFirstOfThoseThatTheLineGives(String hints, long delay) throws IOException {
        String limit = "'domain':'orders','status':403," + hints.replace("\\'", "\\\"");
        String limited = limit.contains("'headers':{")
                ? limit.replace("'headers':{", "'headers':{'X-RateLimit-Remaining':'0',")
                : limit + ",'headers':{'X-RateLimit-Remaining':'0'}";
        assertEquals("403 API_LIMIT true retry " + delay, decide(limited));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'code':4006,'reason':'limited, wait 9s' | 4006 RATE_LIMIT true retry 9000",
                "'code':4006,'reason':'limited, wait 9s','hintMs':3000 | 4006 RATE_LIMIT true retry 3000",
                "'code':4006,'reason':'{\\'wait\\':\\'9s\\'}' | 4006 RATE_LIMIT true retry 9000",
                "'code':4006,'reason':'{\\'code\\':\\'draining\\'}' | draining DRAINING true retry 1000",
                "'code':'4006','reason':'{\\'code\\':\\'lost\\'}' | lost RATE_LIMIT false retry 1000",
            })
    void theReasonOfACloseCodeIsRead(String failed, String decision) throws IOException {
        assertEquals(decision, decide("'domain':'close'," + failed.replace("\\'", "\\\"")));
    }

    @Test
    void theCodeOfAnHttpAnswerIsWhatItsDomainWouldRead() throws IOException {
        assertEquals("out-of-stock OUT_OF_STOCK true retry 1000", decide("'domain':'orders','code':'out-of-stock'"));
        assertEquals("403 FORBIDDEN true give-up", decide("'domain':'orders','code':403,'reason':'x'"));
    }

    @Test
    void aWholeBodyIsReadHoweverItIsEscaped() throws IOException {
        String json = "{\"error\":{\"code\":\"out-of-stock\"},\"x\":\"" + "x".repeat(60_000) + "\"}";
        String escaped = json.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
        assertEquals(
                "out-of-stock OUT_OF_STOCK true retry 1000",
                decide("'domain':'orders','status':409,'body':'" + escaped + "'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'domain':'orders','status':409,'code':409 | there are both 'code' and 'status'",
                "'domain':'orders','status':409,'body':'','reason':'' | there are both 'body' and 'reason'",
                "'domain':'orders','code':409,'headers':{} | 'headers' needs a 'status'",
                "'domain':'orders','body':'x' | 'body' needs a 'status'",
                "'domain':'orders','status':'409' | 'status' is not a whole number",
                "'domain':'orders','status':99 | 99 is not a status; write a number from 100 to 999",
                "'domain':'orders','status':4006 | 4006 is not a status; write a number from 100 to 999",
                "'domain':'close','status':403 | the domain 'close' has no statuses, because it is not an HTTP domain",
                "'domain':'transport','status':403 | the domain 'transport' has no statuses, because it is not an HTTP domain",
                "'domain':'order','status':403 | the catalog has no domain 'order', but orders, close",
                "'domain':'orders','status':200 | an answer with status 200 is not a failure in the domain 'orders': it is below 400, and not listed",
                "'domain':'orders','status':302 | an answer with status 302 is not a failure in the domain 'orders': no case of it applies",
                "'domain':'orders','status':409,'body':{} | 'body' is not a string",
                "'domain':'orders','status':409,'headers':[] | 'headers' is not an object",
                "'domain':'orders','status':409,'headers':{'a':true} | the header 'a' is not a string, a number, or a list of strings and numbers",
                "'domain':'orders','status':409,'headers':{'a':[null]} | the header 'a' is not a string, a number, or a list of strings and numbers",
                "'domain':'orders','status':409,'headers':{'a':{}} | the header 'a' is not a string, a number, or a list of strings and numbers",
            })
    void whatCannotBeReadIsAnErrorOfItsLine(String failed, String error) throws IOException {
        assertEquals(error, decide(failed));
    }
}
