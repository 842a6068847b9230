/** What happens to servers and connections, and which codes of a catalog the clients see. */
@NullMarked
package dev.recourse.tools.simulate.scenario;

import org.jspecify.annotations.NullMarked;
