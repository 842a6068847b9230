package dev.recourse.catalog.cldr;

import dev.recourse.engine.*;
import java.util.*;

public record Readers(LanguageChoice choice, List<String> lines, Map<String, Reader> readers) {}
