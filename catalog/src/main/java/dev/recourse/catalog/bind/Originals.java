package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.Original;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the English texts that translations have to give. */
final class Originals {

    private final Messages english;
    private final DomainBinder domains;
    private final List<Original> all = new ArrayList<>();

    private Originals(Messages english, DomainBinder domains) {
        this.english = english;
        this.domains = domains;
    }

    /**
     * The texts of the catalog's own rows, and those that do not depend on a code.
     *
     * @param domains the domains of the catalog, bound before
     */
    static List<Original> of(Messages english, DomainBinder domains) {
        Originals originals = new Originals(english, domains);
        originals.general();
        domains.names().forEach(originals::domain);
        return originals.all;
    }

    private void general() {
        Map<String, MessageText> delay = new LinkedHashMap<>();
        delay.put("seconds", english.delay().seconds());
        delay.put("minutes", english.delay().minutes());
        all.add(new Original(Original.DELAY, delay, Map.of()));
        Map<String, MessageText> messages = new LinkedHashMap<>();
        messages.put("recovering", english.recovering());
        messages.put("gave-up", english.gaveUp());
        all.add(new Original(Original.MESSAGES, messages, Map.of()));
    }

    private void domain(String domain) {
        List<Original> rows = new ArrayList<>();
        rows(domain, domains.codes(), rows);
        rows(domain, domains.ranges(), rows);
        Map<String, MessageText> shared = new LinkedHashMap<>();
        domains.rowDefaults(domain)
                .ifPresent(defaults ->
                        rows.forEach(row -> row.shared().keySet().forEach(key -> text(defaults, key, shared))));
        if (!shared.isEmpty()) {
            all.add(new Original(domain + "/defaults", shared, Map.of()));
        }
        all.addAll(rows);
    }

    private static void text(Fields defaults, String key, Map<String, MessageText> texts) {
        defaults.sentence(key).map(MessageText::of).ifPresent(text -> texts.put(key, text));
    }

    private void rows(String domain, Map<String, OwnMessages> messages, List<Original> rows) {
        messages.forEach((path, own) -> {
            if (path.startsWith(domain + "/")) {
                rows.add(row(path, own));
            }
        });
    }

    private Original row(String path, OwnMessages own) {
        Map<String, MessageText> texts = new LinkedHashMap<>();
        Map<String, MessageText> shared = new LinkedHashMap<>();
        own.translatable(english.gaveUp())
                .forEach((key, text) -> (own.row().hasOwn(key) ? texts : shared).put(key, text));
        return new Original(path, texts, shared);
    }
}
