package dev.recourse.spring.boot;

import dev.recourse.spring.client.RecoveryExchangeFilter;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** All filters of the application, looked up at the first request, as in {@link LateInterceptor}. */
record LateFilter(ObjectProvider<RecoveryExchangeFilter> filters) implements ExchangeFilterFunction {

    /** Adds it before all others, unless the client was made from one that has it. */
    void putInto(List<ExchangeFilterFunction> all) {
        if (all.stream().noneMatch(LateFilter.class::isInstance)) {
            all.add(0, this);
        }
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        ExchangeFunction chain = next;
        for (RecoveryExchangeFilter filter : filters.orderedStream().toList()) {
            chain = filter.apply(chain);
        }
        return chain.exchange(request);
    }
}
