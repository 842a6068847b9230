package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.Site;
import java.util.List;
import java.util.Optional;

/**
 * What is around the content of a page.
 *
 * @param site the site
 * @param path where the page is
 * @param title the name of the page; empty for the first one
 * @param description the page in a sentence or two, for search engines
 * @param crumbs the way to the page, itself included
 * @param hasTwins whether the same is there as Markdown and JSON
 */
record Frame(Site site, PagePath path, String title, String description, List<Crumb> crumbs, boolean hasTwins) {

    /** The title of the window. */
    String documentTitle() {
        String catalog = site.catalog().title() + " errors";
        return title.isEmpty() ? catalog : title + " · " + catalog;
    }

    /** Whether the page has a table that needs more room than a text: that of a domain. */
    boolean isRoomy() {
        return site.domains().stream().anyMatch(domain -> domain.path().equals(path));
    }

    boolean isStart() {
        return path.address().isEmpty();
    }

    /** The address under which the page is published. */
    Optional<String> canonical() {
        return site.catalog().baseUrl().map(base -> base + path.url());
    }

    /** The link to another page. */
    String link(PagePath to) {
        return path.linkTo(to);
    }

    /** The link to a file, named from the root of the site. */
    String link(String file) {
        return path.linkTo(file);
    }

    /** The link to a style sheet or a script. */
    String asset(String name) {
        return path.linkTo(Assets.FOLDER + name);
    }

    /** The title of the domain of this name. */
    String domainTitle(String name) {
        return site.domains().stream()
                .filter(domain -> domain.name().equals(name))
                .map(domain -> domain.title())
                .findFirst()
                .orElse(name);
    }
}
