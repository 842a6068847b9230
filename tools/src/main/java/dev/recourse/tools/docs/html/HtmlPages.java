package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.ChoicePage;
import dev.recourse.tools.docs.page.CodeFacts;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.MovedPage;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.RetiredPage;
import dev.recourse.tools.docs.page.Site;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/**
 * Writes the pages of a site with templates that were compiled by the build. Texts are escaped where they stand. Pages
 * fetch nothing from elsewhere, run no script that is not a file of the site, and can be read without JavaScript. The
 * same facts give the same bytes.
 */
public final class HtmlPages {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, HtmlPages.class.getPackageName());

    private final Site site;
    private final Machine machine;

    /**
     * Writes the pages of a site, whose playground runs a machine.
     *
     * @param site the site
     * @param machine the machine
     */
    public HtmlPages(Site site, Machine machine) {
        this.site = site;
        this.machine = machine;
    }

    /** The first page. */
    public String start() {
        StartView view = new StartView(site);
        Crumb here = new Crumb(site.catalog().title(), PagePath.START, true);
        return write("start", frame(PagePath.START, "", view.lead(), List.of(here), true), view);
    }

    /** The page of a domain. */
    public String domain(DomainPage page) {
        List<Crumb> crumbs = List.of(toStart(), new Crumb(page.name(), page.path(), true));
        String description =
                page.title() + ": what each code means, what to do about it, who must act, and what a client does.";
        return write("domain", frame(page.path(), page.title(), description, crumbs, true), new DomainView(page));
    }

    /** The page of an error of a domain. */
    public String code(DomainPage domain, CodePage page) {
        CodeFacts facts = page.facts();
        ErrorLink link = facts.link();
        Crumb here = new Crumb(link.code().isEmpty() ? link.key() : link.code(), page.path(), true);
        List<Crumb> crumbs = List.of(toStart(), new Crumb(domain.name(), domain.path(), false), here);
        String description = (facts.means() + " " + facts.action()).strip();
        CodeView view = CodeView.of(domain, page);
        return write("code", frame(page.path(), Words.full(link), description, crumbs, true), view);
    }

    /** A page that leads to another one, also without JavaScript. */
    public String moved(MovedPage page) {
        return write("moved", frame(page.path(), Words.full(page.to()), "", List.of(), false), page);
    }

    /** The page of a code that several errors have. */
    public String choice(ChoicePage page) {
        List<CodeFacts> errors = site.domains().stream()
                .flatMap(domain -> domain.codes().stream())
                .map(CodePage::facts)
                .filter(facts -> page.errors().contains(facts.link()))
                .toList();
        List<Crumb> crumbs = List.of(toStart(), new Crumb(page.code(), page.path(), true));
        Frame frame = frame(page.path(), page.code(), "The errors with this code.", crumbs, true);
        return write("choice", frame, new ChoiceView(page, errors));
    }

    /** The page of a retired code. */
    public String retired(RetiredPage page) {
        List<Crumb> crumbs = List.of(toStart(), new Crumb(page.code(), page.path(), true));
        String description = "This code is retired, and may never be used again.";
        return write("retired", frame(page.path(), page.code() + " (retired)", description, crumbs, true), page);
    }

    /**
     * The files that the pages need: styles, scripts and data, by their paths relative to the root of the site. They
     * are in a folder that no page can have as its address.
     */
    public Map<String, byte[]> assets() {
        return Assets.of(site, machine);
    }

    private Crumb toStart() {
        return new Crumb(site.catalog().title(), PagePath.START, false);
    }

    private Frame frame(PagePath path, String title, String description, List<Crumb> crumbs, boolean hasTwins) {
        return new Frame(site, path, title, description, crumbs, hasTwins);
    }

    private static String write(String template, Frame frame, Object view) {
        StringOutput out = new StringOutput();
        TEMPLATES.render(template + ".jte", Map.of("frame", frame, "view", view), out);
        return out.toString();
    }
}
