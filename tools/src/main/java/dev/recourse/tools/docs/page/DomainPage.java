package dev.recourse.tools.docs.page;

import dev.recourse.engine.Protocol;
import java.util.List;

/**
 * The page of a domain.
 *
 * @param path where it is
 * @param name its name in events, such as {@code close}
 * @param title its name for people
 * @param protocol how its codes reach a client
 * @param hosts the hosts that use these codes; empty for any host
 * @param reading where a client reads the code, the reason, the hint and other values
 * @param codes the pages of its errors: its own first, then included ones
 * @param ranges what holds for codes that it does not list
 * @param otherCodes what happens at codes that it does not list and that are in no range, in sentences
 * @param durations its longest episode, and that of its calls if their limits differ; and the outages that clients
 *     survive
 * @param retired codes that may never be used again
 */
public record DomainPage(
        PagePath path,
        String name,
        String title,
        Protocol protocol,
        List<String> hosts,
        List<ReadFrom> reading,
        List<CodePage> codes,
        List<UnlistedCodes> ranges,
        String otherCodes,
        Durations durations,
        List<RetiredPage> retired) {}
