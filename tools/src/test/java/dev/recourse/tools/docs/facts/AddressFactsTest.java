package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.docs.page.ChoicePage;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.MovedPage;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.RetiredPage;
import dev.recourse.tools.docs.page.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressFactsTest {

    private static List<String> addresses(Stream<PagePath> paths) {
        return paths.map(PagePath::address).sorted().toList();
    }

    @Test
    void codesAloneFormerKeysAndSynonymsLeadToTheirError() {
        Site shop = ExampleSites.shop();
        assertEquals(
                List.of("e-1/429", "e-1/orders", "orders/429-slow-down", "orders/429-too-busy"),
                addresses(shop.moved().stream().map(MovedPage::path)));
        assertEquals(
                List.of("429", "e_1", "orders/429", "orders/e_1"),
                addresses(shop.choices().stream().map(ChoicePage::path)));
        assertEquals(
                List.of("410", "orders/410", "orders/sold_out", "sold_out"),
                addresses(shop.retired().stream().map(RetiredPage::path)));
    }

    @Test
    void errorsWithOneAddressAreListedTogetherWithRetiredCodes() {
        ChoicePage choice = ExampleSites.shop().choices().stream()
                .filter(page -> page.path().address().equals("orders/e_1"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("FIRST", "SECOND"),
                choice.errors().stream().map(ErrorLink::key).toList());
        assertEquals(
                List.of("E 1"), choice.retired().stream().map(RetiredPage::code).toList());
    }

    @Test
    void neighboursAreBesideItOrHaveItsCode() {
        CodePage busy = ExampleSites.code(ExampleSites.shop(), "orders", "BUSY");
        assertEquals(Optional.empty(), busy.neighbours().previous());
        assertEquals(Optional.of("NEARLY_BUSY"), busy.neighbours().next().map(ErrorLink::key));
        assertEquals(
                List.of("NEARLY_BUSY"),
                busy.neighbours().cases().stream().map(ErrorLink::key).toList());
        assertEquals(
                List.of("OTHER"),
                busy.neighbours().elsewhere().stream().map(ErrorLink::key).toList());
    }
}
