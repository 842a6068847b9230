package dev.recourse.spring.boot;

import dev.recourse.spring.client.RecoveryRequestInterceptor;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * All interceptors of the application, looked up at the first request: a client may be made for a bean that they need,
 * such as a source of tokens.
 */
record LateInterceptor(ObjectProvider<RecoveryRequestInterceptor> interceptors)
        implements ClientHttpRequestInterceptor {

    /** Adds it before all others, unless the client was made from one that has it. */
    void putInto(List<ClientHttpRequestInterceptor> all) {
        if (all.stream().noneMatch(LateInterceptor.class::isInstance)) {
            all.add(0, this);
        }
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        ClientHttpRequestExecution chain = execution;
        for (RecoveryRequestInterceptor interceptor :
                interceptors.orderedStream().toList()) {
            ClientHttpRequestExecution next = chain;
            chain = (sent, bytes) -> interceptor.intercept(sent, bytes, next);
        }
        return chain.execute(request, body);
    }
}
