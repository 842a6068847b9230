package dev.recourse.tools.docs.page;

import java.util.Map;

/** Writes pages as HTML, each a whole document. The same facts give the same text. */
public interface PageRenderer {

    /** The first page. */
    String site(Site site);

    /** The page of a domain. */
    String domain(Site site, DomainPage page);

    /** The page of an error. */
    String code(Site site, DomainPage domain, CodePage page);

    /** A page that leads to another one, also without JavaScript. */
    String moved(Site site, MovedPage page);

    /** The page of a code that several errors have. */
    String choice(Site site, ChoicePage page);

    /** The page of a retired code. */
    String retired(Site site, RetiredPage page);

    /**
     * The files that the pages need: styles, scripts and data, by their paths relative to the root of the site. No page
     * has an address with a dot beside a letter, so that {@code docs.css}, {@code docs.js} and whatever is in a folder
     * {@code docs.assets} never get in its way; {@code .md}, {@code .json}, {@code .txt} and {@code .xml} are taken.
     */
    Map<String, byte[]> assets(Site site);
}
