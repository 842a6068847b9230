package dev.recourse.tools.docs.page;

import java.util.List;
import java.util.Optional;

/**
 * Other errors that a page links to.
 *
 * @param previous the error before it in its domain
 * @param next the error after it in its domain
 * @param cases other errors of its domain with the same code
 * @param elsewhere errors of other domains with the same code
 */
public record Neighbours(
        Optional<ErrorLink> previous, Optional<ErrorLink> next, List<ErrorLink> cases, List<ErrorLink> elsewhere) {}
