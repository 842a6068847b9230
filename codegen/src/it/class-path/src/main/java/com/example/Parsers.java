package com.example;

import com.example.shop.Shop;
import dev.recourse.engine.Policy;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.json.JsonFactory;

/** Works with its own parsers, and with what was generated beside them. */
public final class Parsers {

    /** Not what the processor reads catalogs with. */
    public static final JsonFactory JSON = new JsonFactory();

    /** Not what the processor reads catalogs with either. */
    public static final Load YAML = new Load(LoadSettings.builder().build());

    /** Generated all the same. */
    public static final Policy POLICY = Shop.policy();

    private Parsers() {}
}
