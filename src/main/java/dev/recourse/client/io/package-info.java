/** Tools of the drivers: mailboxes and timers, HTTP exchanges and bodies, codes of failures. Not exported. */
@NullMarked
package dev.recourse.client.io;

import org.jspecify.annotations.NullMarked;
