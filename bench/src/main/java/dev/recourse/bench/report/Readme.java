package dev.recourse.bench.report;

/** The section of the README that quotes the short table. */
final class Readme {

    private static final String SECTION = "\n## Speed\n";
    private static final String NEXT = "\n## ";
    private static final String FIRST = "\n| ";
    private static final String LAST = " |\n";

    private Readme() {}

    /** A README with this table instead of that of its section. */
    static String with(String readme, String table) {
        int section = readme.indexOf(SECTION);
        int next = readme.indexOf(NEXT, section + 1);
        int first = readme.indexOf(FIRST, section);
        int last = readme.lastIndexOf(LAST, next);
        if (section < 0 || next < 0 || first < section || last < first) {
            throw new IllegalArgumentException("no table in the section Speed of README.md");
        }
        return readme.substring(0, first + 1) + table + readme.substring(last + LAST.length());
    }
}
