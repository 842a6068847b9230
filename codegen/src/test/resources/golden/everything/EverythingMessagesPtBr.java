// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.ShownText;
import java.math.BigDecimal;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code pt-BR}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingMessagesPtBr implements EverythingMessages {

    static final EverythingMessages INSTANCE = new EverythingMessagesPtBr();

    private static final DelayWords DELAY = new DelayWords("1 segundo", "${n} segundos", "1 minuto", "${n} minutos");

    private EverythingMessagesPtBr() {}

    @Override
    public String recovering(Duration delay) {
        return "Estamos trabalhando nisso. Pr\u00f3xima tentativa em " + DELAY.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "N\u00e3o deu certo.";
    }

    @Override
    public SocketCodeMessages socketCode() {
        return SocketCodePtBr.INSTANCE;
    }

    @Override
    public SqlStateMessages sqlState() {
        return SqlStatePtBr.INSTANCE;
    }

    @Override
    public ShopCodeMessages shopCode() {
        return ShopCodePtBr.INSTANCE;
    }

    @Override
    public ApiErrorMessages apiError() {
        return ApiErrorPtBr.INSTANCE;
    }

    private static final class SocketCodePtBr implements SocketCodeMessages {

        static final SocketCodeMessages INSTANCE = new SocketCodePtBr();

        @Override
        public EverythingMessages general() {
            return EverythingMessagesPtBr.INSTANCE;
        }

        @Override
        public String range4500_4599(Duration delay) {
            return "Fora. De novo em " + DELAY.of(delay) + ".";
        }

        @Override
        public String range4500_4599GaveUp() {
            return "Ainda fora.";
        }

        @Override
        public String waitCode(Duration delay) {
            return "Aspas \" e \\ e " + DELAY.of(delay) + " e \u00fcn\u00efc\u00f6d\u00e9.";
        }

        @Override
        public String waitCodeGaveUp() {
            return "Acabou.";
        }

        @Override
        public String handleCode(String target, String locale, long size, int total, Duration delay) {
            return "Em " + DELAY.of(delay) + " para " + ShownText.of(target) + " como " + ShownText.of(locale) + ": "
                    + size + " de " + total;
        }

        @Override
        public String handleCode(Duration delay) {
            return "Em " + DELAY.of(delay) + ", noutro lugar.";
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

    private static final class SqlStatePtBr implements SqlStateMessages {

        static final SqlStateMessages INSTANCE = new SqlStatePtBr();

        @Override
        public EverythingMessages general() {
            return EverythingMessagesPtBr.INSTANCE;
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

    private static final class ShopCodePtBr implements ShopCodeMessages {

        static final ShopCodeMessages INSTANCE = new ShopCodePtBr();

        @Override
        public EverythingMessages general() {
            return EverythingMessagesPtBr.INSTANCE;
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
            return "D\u00edgitos, de novo em " + DELAY.of(delay) + ".";
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
            return ShownText.of(classValue) + " custa " + ShownText.of(price.toPlainString()) + " em "
                    + DELAY.of(waitValueValue) + ", faltam " + waitValue + ".";
        }

        @Override
        public String slow() {
            return "Muito movimento.";
        }

        @Override
        public String slowGaveUp() {
            return "A loja tem um problema que fica.";
        }
    }

    private static final class ApiErrorPtBr implements ApiErrorMessages {

        static final ApiErrorMessages INSTANCE = new ApiErrorPtBr();

        @Override
        public EverythingMessages general() {
            return EverythingMessagesPtBr.INSTANCE;
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
            return "Pedidos demais. De novo em " + DELAY.of(delay) + ".";
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
