/** What a client does about an error that happens again and again, found by asking the machine. */
@NullMarked
package dev.recourse.tools.docs.plan;

import org.jspecify.annotations.NullMarked;
