package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.ChoicePage;
import dev.recourse.tools.docs.page.CodeFacts;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.MovedPage;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.PageRenderer;
import dev.recourse.tools.docs.page.RetiredPage;
import dev.recourse.tools.docs.page.Site;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/**
 * Writes the pages with templates that were compiled by the build. Texts are escaped where they stand. Pages fetch
 * nothing from elsewhere, run no script that is not a file of the site, and can be read without JavaScript.
 */
public final class HtmlPages implements PageRenderer {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, HtmlPages.class.getPackageName());

    private final Machine machine;

    /** Writes pages whose playground runs this machine. */
    public HtmlPages(Machine machine) {
        this.machine = machine;
    }

    @Override
    public String site(Site site) {
        StartView view = new StartView(site);
        Crumb here = new Crumb(site.catalog().title(), PagePath.START, true);
        Frame frame = new Frame(site, PagePath.START, "", view.lead(), List.of(here), true);
        return write("start", frame, view);
    }

    @Override
    public String domain(Site site, DomainPage page) {
        List<Crumb> crumbs = List.of(start(site), new Crumb(page.name(), page.path(), true));
        Frame frame = new Frame(site, page.path(), page.title(), description(page), crumbs, true);
        return write("domain", frame, new DomainView(page));
    }

    private static String description(DomainPage page) {
        return page.title() + ": what each code means, what to do about it, who must act, and what a client does.";
    }

    @Override
    public String code(Site site, DomainPage domain, CodePage page) {
        CodeFacts facts = page.facts();
        String name = Words.full(facts.link());
        Crumb here = new Crumb(
                facts.link().code().isEmpty()
                        ? facts.link().key()
                        : facts.link().code(),
                page.path(),
                true);
        List<Crumb> crumbs = List.of(start(site), new Crumb(domain.name(), domain.path(), false), here);
        String description = (facts.means() + " " + facts.action()).strip();
        return write("code", new Frame(site, page.path(), name, description, crumbs, true), CodeView.of(domain, page));
    }

    @Override
    public String moved(Site site, MovedPage page) {
        Frame frame = new Frame(site, page.path(), Words.full(page.to()), "", List.of(), false);
        StringOutput out = new StringOutput();
        templates.render("moved.jte", Map.of("frame", frame, "page", page), out);
        return out.toString();
    }

    @Override
    public String choice(Site site, ChoicePage page) {
        List<CodeFacts> errors = site.domains().stream()
                .flatMap(domain -> domain.codes().stream())
                .map(CodePage::facts)
                .filter(facts -> page.errors().contains(facts.link()))
                .toList();
        List<Crumb> crumbs = List.of(start(site), new Crumb(page.code(), page.path(), true));
        Frame frame = new Frame(site, page.path(), page.code(), "The errors with this code.", crumbs, false);
        return write("choice", frame, new ChoiceView(page, errors));
    }

    @Override
    public String retired(Site site, RetiredPage page) {
        List<Crumb> crumbs = List.of(start(site), new Crumb(page.code(), page.path(), true));
        String description = "This code is retired, and may never be used again.";
        Frame frame = new Frame(site, page.path(), page.code() + " (retired)", description, crumbs, false);
        StringOutput out = new StringOutput();
        templates.render("retired.jte", Map.of("frame", frame, "page", page), out);
        return out.toString();
    }

    @Override
    public Map<String, byte[]> assets(Site site) {
        return Assets.of(site, machine);
    }

    private static Crumb start(Site site) {
        return new Crumb(site.catalog().title(), PagePath.START, false);
    }

    private String write(String template, Frame frame, Object view) {
        StringOutput out = new StringOutput();
        templates.render(template + ".jte", Map.of("frame", frame, "view", view), out);
        return out.toString();
    }
}
