package dev.recourse.catalog.cldr;

import dev.recourse.engine.*;
import java.util.*;

public record Reader(String language, String locale, NumberStyle numbers) {}
