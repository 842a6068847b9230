package dev.recourse.tools.docs.page;

import java.util.List;

/**
 * The page of a code that several errors have.
 *
 * @param path where it is
 * @param code the code, or the first of several codes with the same address
 * @param errors the errors
 * @param retired retired codes with the same address
 */
public record ChoicePage(PagePath path, String code, List<ErrorLink> errors, List<RetiredPage> retired) {}
