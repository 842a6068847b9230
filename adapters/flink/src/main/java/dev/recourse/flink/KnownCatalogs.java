package dev.recourse.flink;

import dev.recourse.engine.State;
import dev.recourse.flink.CatalogFile.Role;
import dev.recourse.web.JsonCatalog;
import dev.recourse.web.NotReadableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/**
 * The catalogs of a job, in broadcast state: those in use, and earlier ones, under which states may have been written.
 */
final class KnownCatalogs {

    /** JSON forms by {@link #TEXT} and fingerprint; fingerprints by role, those in use and those the job began with. */
    static final MapStateDescriptor<String, String> DESCRIPTOR =
            new MapStateDescriptor<>("catalogs", Types.STRING, Types.STRING);

    private static final String TEXT = "catalog ";
    private static final String IN_USE = "in use ";
    private static final String GIVEN = "given ";

    private final BroadcastState<String, String> texts;
    private final long seed;
    private final Map<String, Side> sides = new HashMap<>();
    private @Nullable Side decides;
    private @Nullable Side compared;

    KnownCatalogs(BroadcastState<String, String> texts, long seed) {
        this.texts = texts;
        this.seed = seed;
    }

    /**
     * Begins with the catalogs that the job was given. Where they are the same as before a restart, catalogs that came
     * later stay in use.
     */
    void begin(List<CatalogFile> given) throws Exception {
        for (Role role : Role.values()) {
            String fingerprint = "";
            for (CatalogFile file : given) {
                if (file.role() == role) {
                    fingerprint = keep(file.json());
                }
            }
            if (!fingerprint.equals(texts.get(GIVEN + role))) {
                texts.put(GIVEN + role, fingerprint);
                texts.put(IN_USE + role, fingerprint);
            }
        }
        use();
    }

    /** Uses a catalog from now on, in place of the one that had its role. */
    void add(CatalogFile file) throws Exception {
        texts.put(IN_USE + file.role(), keep(file.json()));
        use();
    }

    private String keep(String json) throws Exception {
        Side side = side(json);
        texts.put(TEXT + side.fingerprint(), json);
        return side.fingerprint();
    }

    private Side side(String json) throws NotReadableException {
        Side side = new Side(JsonCatalog.read(json).policy(), seed);
        return sides.computeIfAbsent(side.fingerprint(), fingerprint -> side);
    }

    private void use() throws Exception {
        decides = inUse(Role.OLD);
        compared = inUse(Role.NEW);
    }

    private @Nullable Side inUse(Role role) throws Exception {
        String json = texts.get(TEXT + texts.get(IN_USE + role));
        return json == null ? null : side(json);
    }

    /** The catalog that decides. */
    Side decides() {
        if (decides == null) {
            throw new IllegalStateException("the job was given no catalog that decides");
        }
        return decides;
    }

    /** The catalog that is compared with it, if there is one. */
    Optional<Side> compared() {
        return Optional.ofNullable(compared);
    }

    /** The state that this text describes, under the catalog that decides now. */
    State state(String text) throws Exception {
        Side now = decides();
        Optional<State> state = now.read(text);
        return state.isPresent() ? state.get() : earlier(text).movedTo(now.policy());
    }

    private State earlier(String text) throws Exception {
        for (Map.Entry<String, String> known : texts.immutableEntries()) {
            if (known.getKey().startsWith(TEXT)) {
                Optional<State> state = side(known.getValue()).read(text);
                if (state.isPresent()) {
                    return state.get();
                }
            }
        }
        throw new IllegalStateException("no catalog of this job has written the state " + text);
    }
}
