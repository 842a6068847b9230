package dev.recourse.tools.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "7, 7",
        "-1.5, -1.5",
        "0.1, 0.1",
        "0.3, 0.3",
        "0.30000000000000004, 0.30000000000000004",
        "2.0E-3, 0.002",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "1.5E-7, 1.5e-7",
        "9007199254740991, 9007199254740991",
        "9.007199254740993E15, 9007199254740992",
        "1E20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "1E21, 1e+21",
        "1.5E300, 1.5e+300",
        "1E-300, 1e-300",
        "4.9E-324, 5e-324",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "1.7976931348623157E308, 1.7976931348623157e+308",
        "2.0E23, 2e+23",
        "0.9999999999999999, 0.9999999999999999"
    })
    void numbersAreWrittenAsEcmaScriptWritesThem(double number, String text) {
        assertEquals(text, EcmaNumber.text(number));
    }

    @Test
    void everyNumberIsReadBack() {
        Draw draw = new Draw(3);
        for (int i = 0; i < 2_000; i++) {
            double number = draw.fraction() * Math.pow(10, draw.below(40) - 20);

            assertEquals(number, Double.parseDouble(EcmaNumber.text(number)));
        }
    }
}
