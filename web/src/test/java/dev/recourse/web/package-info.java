@NullMarked
package dev.recourse.web;

import org.jspecify.annotations.NullMarked;
