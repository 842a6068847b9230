package dev.recourse.catalog;

import dev.recourse.engine.Place;
import dev.recourse.engine.Reads;
import java.util.List;

/** Writes {@code reads}. */
final class ReadsWriter {

    private final YamlText yaml;

    ReadsWriter(YamlText yaml) {
        this.yaml = yaml;
    }

    void write(Reads reads) {
        places("code", reads.code());
        places("reason", reads.reason());
        yaml.items("hint", reads.hint(), hint -> {
            place(hint.place());
            yaml.put("in", hint.unit().text());
        });
        yaml.in(
                "values",
                () -> reads.values()
                        .forEach((name, value) -> yaml.in(name, () -> {
                            place(value.place());
                            yaml.put("type", value.type().text());
                        })));
    }

    private void places(String key, List<Place> places) {
        yaml.in(
                key,
                () -> places.forEach(place -> {
                    if (place instanceof Place.Problem || place instanceof Place.Body) {
                        yaml.item(place instanceof Place.Body ? "body" : "problem");
                    } else {
                        yaml.item(() -> place(place));
                    }
                }));
    }

    private void place(Place place) {
        if (place instanceof Place.Json json) {
            yaml.put("json", json.pointer().toString());
        } else if (place instanceof Place.Header header) {
            yaml.put("header", header.name());
        } else if (place instanceof Place.Detail detail) {
            yaml.put("detail", detail.name());
        }
    }
}
