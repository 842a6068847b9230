package dev.recourse.flink;

import dev.recourse.engine.State;
import dev.recourse.flink.CatalogFile.Role;
import dev.recourse.web.JsonCatalog;
import dev.recourse.web.NotReadableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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

    /** JSON forms by {@link #TEXT} and their hash; hashes by role, of those in use and those the job began with. */
    static final MapStateDescriptor<String, String> DESCRIPTOR =
            new MapStateDescriptor<>("catalogs", Types.STRING, Types.STRING);

    private static final String TEXT = "catalog ";
    private static final String IN_USE = "in use ";
    private static final String GIVEN = "given ";

    private final BroadcastState<String, String> texts;
    private final long seed;

    /** Those that have been read, by their hashes. */
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
            String hash = "";
            for (CatalogFile file : given) {
                if (file.role() == role) {
                    hash = keep(file.json());
                }
            }
            if (!hash.equals(texts.get(GIVEN + role))) {
                texts.put(GIVEN + role, hash);
                texts.put(IN_USE + role, hash);
            }
        }
        use();
    }

    /** Uses a catalog from now on, in place of the one that had its role. */
    void add(CatalogFile file) throws Exception {
        texts.put(IN_USE + file.role(), keep(file.json()));
        use();
    }

    /** Keeps a catalog, if it can be read; its hash. */
    private String keep(String json) throws Exception {
        String hash = hash(json);
        side(hash, json);
        texts.put(TEXT + hash, json);
        return hash;
    }

    /** A fingerprint would not do: it does not cover how codes and hints are read, nor names. */
    private static String hash(String json) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private Side side(String hash, String json) throws NotReadableException {
        Side known = sides.get(hash);
        if (known != null) {
            return known;
        }
        Side side = new Side(JsonCatalog.read(json).policy(), seed);
        sides.put(hash, side);
        return side;
    }

    private void use() throws Exception {
        decides = inUse(Role.OLD);
        compared = inUse(Role.NEW);
    }

    private @Nullable Side inUse(Role role) throws Exception {
        String hash = texts.get(IN_USE + role);
        String json = texts.get(TEXT + hash);
        return json == null ? null : side(hash, json);
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
                String hash = known.getKey().substring(TEXT.length());
                Optional<State> state = side(hash, known.getValue()).read(text);
                if (state.isPresent()) {
                    return state.get();
                }
            }
        }
        throw new IllegalStateException("no catalog of this job has written the state " + text);
    }
}
