package dev.recourse.tools;

import dev.recourse.tools.duration.DurationText;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations as catalogs write them: {@code 500ms}, {@code 60s}, {@code 2m}, {@code 1h}, {@code 1d}. */
final class DurationConverter implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        return DurationText.read(text)
                .orElseThrow(() ->
                        new TypeConversionException("'" + text + "' is not a duration such as 500ms, 60s, 2m or 1h"));
    }
}
