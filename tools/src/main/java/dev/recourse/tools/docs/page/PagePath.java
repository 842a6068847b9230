package dev.recourse.tools.docs.page;

import java.util.Set;

/**
 * Where a page and its twins are in a site. The page of {@code close/4006-rate-limit} is the file
 * {@code close/4006-rate-limit/index.html}, and its twins are {@code close/4006-rate-limit.md} and {@code .json}. Paths
 * have no characters that a URL would have to escape.
 *
 * @param address the address as {@link dev.recourse.catalog.model.PageAddress} has it; empty for the start of the site
 */
public record PagePath(String address) {

    /** The start of the site: {@code index.html}. */
    public static final PagePath START = new PagePath("");

    private static final String INDEX = "index";

    /** Addresses whose twins would have the names of other files. No address has a dot beside a letter. */
    private static final Set<String> TAKEN = Set.of(INDEX, "catalog");

    /** The file of the page, relative to the root of the site. */
    public String html() {
        return address.isEmpty() ? INDEX + ".html" : address + "/" + INDEX + ".html";
    }

    /** The file of the same in Markdown, relative to the root of the site. */
    public String markdown() {
        return twin() + ".md";
    }

    /** The file of the same in JSON, relative to the root of the site. */
    public String json() {
        return twin() + ".json";
    }

    private String twin() {
        return address.isEmpty() ? INDEX : TAKEN.contains(address) ? address + ".page" : address;
    }

    /** The address on a server, relative to the root of the site: empty, or with a slash at its end. */
    public String url() {
        return address.isEmpty() ? "" : address + "/";
    }

    /**
     * The link from this page to a file, such as {@code ../../catalog.json}. It works on a server as well as from a
     * disk.
     *
     * @param file relative to the root of the site
     */
    public String linkTo(String file) {
        return relative(html(), file);
    }

    /** The link from this page to another one, or to itself. */
    public String linkTo(PagePath page) {
        return linkTo(page.html());
    }

    /** The link from this page's Markdown to that of another one, or to itself. */
    public String markdownLinkTo(PagePath page) {
        return relative(markdown(), page.markdown());
    }

    /** The link from this page's Markdown to a file, relative to the root of the site. */
    public String markdownLinkTo(String file) {
        return relative(markdown(), file);
    }

    private static String relative(String from, String to) {
        int common = 0;
        for (int i = 0; i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        long up = from.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(common);
    }
}
