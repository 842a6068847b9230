package dev.recourse.tools.docs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PagePathTest {

    private static final PagePath DOMAIN = new PagePath("close");
    private static final PagePath CODE = new PagePath("close/4006-rate-limit");

    @Test
    void aPageIsAFolderWithTwinsBesideIt() {
        assertEquals("close/4006-rate-limit/index.html", CODE.html());
        assertEquals("close/4006-rate-limit.md", CODE.markdown());
        assertEquals("close/4006-rate-limit.json", CODE.json());
        assertEquals("close/4006-rate-limit/", CODE.url());
        assertEquals("index.html", PagePath.START.html());
        assertEquals("index.md", PagePath.START.markdown());
        assertEquals("", PagePath.START.url());
    }

    @Test
    void aDomainDoesNotTakeTheNamesOfOtherFiles() {
        assertEquals("catalog.page.json", new PagePath("catalog").json());
        assertEquals("index.page.md", new PagePath("index").markdown());
        assertEquals("catalog/index.html", new PagePath("catalog").html());
    }

    @Test
    void linksAreRelative() {
        assertEquals("../4002-invalid-token/index.html", CODE.linkTo(new PagePath("close/4002-invalid-token")));
        assertEquals("../index.html", CODE.linkTo(DOMAIN));
        assertEquals("../../index.html", CODE.linkTo(PagePath.START));
        assertEquals("../../catalog.json", CODE.linkTo("catalog.json"));
        assertEquals("close/4006-rate-limit/index.html", PagePath.START.linkTo(CODE));
        assertEquals("4006-rate-limit/index.html", DOMAIN.linkTo(CODE));
        assertEquals("index.html", CODE.linkTo(CODE));
        assertEquals("close/4006-rate-limit.md", DOMAIN.markdownLinkTo(CODE));
        assertEquals("../close.md", CODE.markdownLinkTo(DOMAIN));
        assertEquals("../catalog.json", CODE.markdownLinkTo("catalog.json"));
    }
}
