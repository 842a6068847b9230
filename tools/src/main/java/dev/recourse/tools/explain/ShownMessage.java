package dev.recourse.tools.explain;

/** A message to the user and the language that it is in. */
public record ShownMessage(String text, MessageLanguage language) {}
