// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.ShownText;
import java.math.BigDecimal;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code pt-BR}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingMessagesPtBr implements EverythingMessages {

    private static final PluralRules PLURALS =
            PluralRules.of("one: i = 0..1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5");

    static final EverythingMessages PT_BR = new EverythingMessagesPtBr(NumberStyle.of("-1.234.567,8", 4));
    static final EverythingMessages PT_AO = new EverythingMessagesPtBr(NumberStyle.of("-1\u00a0234\u00a0567,8", 4));
    static final EverythingMessages PT_PT = new EverythingMessagesPtBr(NumberStyle.of("-1\u00a0234\u00a0567,8", 5));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final SocketCodeMessages socketCodeMessages = new SocketCodePtBr();
    private final SqlStateMessages sqlStateMessages = new SqlStatePtBr();
    private final ShopCodeMessages shopCodeMessages = new ShopCodePtBr();
    private final ApiErrorMessages apiErrorMessages = new ApiErrorPtBr();

    private EverythingMessagesPtBr(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "Estamos trabalhando nisso. Pr\u00f3xima tentativa em " + waits.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "N\u00e3o deu certo.";
    }

    @Override
    public SocketCodeMessages socketCode() {
        return socketCodeMessages;
    }

    @Override
    public SqlStateMessages sqlState() {
        return sqlStateMessages;
    }

    @Override
    public ShopCodeMessages shopCode() {
        return shopCodeMessages;
    }

    @Override
    public ApiErrorMessages apiError() {
        return apiErrorMessages;
    }

    private String seconds(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + " segundo";
            case MANY -> numbers.of(n) + " de segundos";
            default -> numbers.of(n) + " segundos";
        };
    }

    private String minutes(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + " minuto";
            case MANY -> numbers.of(n) + " de minutos";
            default -> numbers.of(n) + " minutos";
        };
    }

    private final class SocketCodePtBr implements SocketCodeMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesPtBr.this;
        }

        @Override
        public String range4500_4599(Duration delay) {
            return "Fora. De novo em " + waits.of(delay) + ".";
        }

        @Override
        public String range4500_4599GaveUp() {
            return "Ainda fora.";
        }

        @Override
        public String waitCode(Duration delay) {
            return "Aspas \" e \\ e " + waits.of(delay) + " e \u00fcn\u00efc\u00f6d\u00e9.";
        }

        @Override
        public String waitCodeGaveUp() {
            return "Acabou.";
        }

        @Override
        public String handleCode(String target, String locale, long size, int total, Duration delay) {
            return "Em " + waits.of(delay) + " para " + ShownText.of(target) + " como " + ShownText.of(locale) + ": "
                    + numbers.of(size) + " de " + numbers.of(total);
        }

        @Override
        public String handleCode(Duration delay) {
            return "Em " + waits.of(delay) + ", noutro lugar.";
        }

        @Override
        public String fixedText() {
            return "Sempre o mesmo.";
        }

        @Override
        public String normal() {
            return general().gaveUp();
        }

        @Override
        public String normalGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String goingAway(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String protocolError() {
            return general().gaveUp();
        }

        @Override
        public String protocolErrorGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String unsupportedData() {
            return general().gaveUp();
        }

        @Override
        public String unsupportedDataGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String reserved() {
            return general().gaveUp();
        }

        @Override
        public String reservedGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String noStatus(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String abnormal(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String invalidPayload() {
            return general().gaveUp();
        }

        @Override
        public String invalidPayloadGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String policyViolation() {
            return general().gaveUp();
        }

        @Override
        public String policyViolationGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String messageTooBig() {
            return general().gaveUp();
        }

        @Override
        public String messageTooBigGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String mandatoryExtension() {
            return general().gaveUp();
        }

        @Override
        public String mandatoryExtensionGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String internalError(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String serviceRestart(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String badGateway(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String tlsHandshake() {
            return general().gaveUp();
        }

        @Override
        public String tlsHandshakeGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String unauthorized() {
            return general().recovering(Duration.ZERO);
        }

        @Override
        public String forbidden() {
            return general().gaveUp();
        }

        @Override
        public String forbiddenGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String timeout(Duration delay) {
            return general().recovering(delay);
        }
    }

    private final class SqlStatePtBr implements SqlStateMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesPtBr.this;
        }

        @Override
        public String rangeAny() {
            return "O banco de dados n\u00e3o diz o motivo.";
        }

        @Override
        public String warning() {
            return "Um aviso do banco de dados.";
        }

        @Override
        public String handleXml(String text) {
            return ShownText.of(text);
        }

        @Override
        public String handleXml() {
            return "Um estado.";
        }
    }

    private final class ShopCodePtBr implements ShopCodeMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesPtBr.this;
        }

        @Override
        public String rangeE() {
            return "A loja tem um problema.";
        }

        @Override
        public String rangeEGaveUp() {
            return "A loja tem um problema que fica.";
        }

        @Override
        public String rangeE1_E9(Duration delay) {
            return "D\u00edgitos, de novo em " + waits.of(delay) + ".";
        }

        @Override
        public String rangeE1_E9GaveUp() {
            return "A loja tem um problema que fica.";
        }

        @Override
        public String rangeF() {
            return "Acabou.";
        }

        @Override
        public String outOfStock() {
            return "A loja tem um problema.";
        }

        @Override
        public String outOfStockGaveUp() {
            return "A loja tem um problema que fica.";
        }

        @Override
        public String rangeAny() {
            return "A loja tem um problema.";
        }

        @Override
        public String slow(Duration waitValueValue, BigDecimal price, String classValue, long waitValue) {
            return ShownText.of(classValue) + " custa " + numbers.of(price) + " em " + waits.of(waitValueValue)
                    + ", faltam " + numbers.of(waitValue) + ".";
        }

        @Override
        public String slow() {
            return "Muito movimento.";
        }

        @Override
        public String slowGaveUp() {
            return "A loja tem um problema que fica.";
        }

        @Override
        public String crowded(int count, long total, BigDecimal share, Duration numbers, String waits) {
            return ShownText.of(waits) + ": " + switch (PLURALS.of(count)) {
                case ONE -> EverythingMessagesPtBr.this.numbers.of(count) + " pessoa";
                case MANY -> EverythingMessagesPtBr.this.numbers.of(count) + " de pessoas";
                default -> EverythingMessagesPtBr.this.numbers.of(count) + " pessoas";
            } + " de " + EverythingMessagesPtBr.this.numbers.of(total) + " por "
                    + EverythingMessagesPtBr.this.waits.of(numbers) + ", " + switch (PLURALS.of(share)) {
                        case ONE -> EverythingMessagesPtBr.this.numbers.of(share) + " parte";
                        case MANY -> EverythingMessagesPtBr.this.numbers.of(share) + " de partes";
                        default -> EverythingMessagesPtBr.this.numbers.of(share) + " partes";
                    } + ".";
        }

        @Override
        public String crowded() {
            return "Cheio.";
        }

        @Override
        public String crowdedGaveUp() {
            return "A loja tem um problema que fica.";
        }
    }

    private final class ApiErrorPtBr implements ApiErrorMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesPtBr.this;
        }

        @Override
        public String busy() {
            return "Muito a fazer.";
        }

        @Override
        public String forbidden() {
            return "Isto n\u00e3o \u00e9 permitido.";
        }

        @Override
        public String apiLimit(Duration delay) {
            return "Pedidos demais. De novo em " + waits.of(delay) + ".";
        }

        @Override
        public String apiLimitGaveUp() {
            return "Pedidos demais.";
        }

        @Override
        public String soldOut(String item) {
            return ShownText.of(item) + " est\u00e1 esgotado.";
        }

        @Override
        public String soldOut() {
            return "Esgotado.";
        }
    }
}
