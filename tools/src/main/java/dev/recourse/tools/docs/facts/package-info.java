/** Finds what the reference pages of a catalog say: {@link dev.recourse.tools.docs.facts.SiteFacts} begins. */
@NullMarked
package dev.recourse.tools.docs.facts;

import org.jspecify.annotations.NullMarked;
