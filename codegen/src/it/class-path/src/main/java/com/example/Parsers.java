package com.example;

import com.example.shop.Shop;
import dev.recourse.engine.Policy;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.json.JsonFactory;

/** Uses its own parsers and the generated code. */
public final class Parsers {

    /** A version that the processor does not use. */
    public static final JsonFactory JSON = new JsonFactory();

    /** Another version that the processor does not use. */
    public static final Load YAML = new Load(LoadSettings.builder().build());

    /** The generated code. */
    public static final Policy POLICY = Shop.policy();

    private Parsers() {}
}
