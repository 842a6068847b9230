// The search of the reference pages, over the index of WireSocket's pages in the folder SITE_ASSETS.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInThisContext } from "node:vm";

for (const name of ["search.js", "search-index.js"]) {
  runInThisContext(readFileSync(`${process.env.SITE_ASSETS}/${name}`, "utf8"), name);
}
const { search, index } = globalThis.RecourseDocs;
const all = search.of(index);
const first = (query) => {
  const { hits } = all.find(query);
  return hits.length > 0 ? `${hits[0].entry.domain}/${hits[0].entry.code}` : "none";
};

test("codes, keys and names come first", () => {
  assert.equal(first("rate"), "close/4006");
  assert.equal(first("4006"), "close/4006");
  assert.equal(first("close/4006"), "close/4006");
  assert.equal(first("RATE_LIMIT"), "close/4006");
  assert.equal(first("wrong region"), "close/4009");
  assert.equal(first("invalid_grant"), "oauth/invalid_grant");
  assert.equal(first("dataplane 401"), "dataplane/401");
});

test("the beginning of a code finds all that begin so", () => {
  const codes = all.find("400", 100).hits.map((hit) => hit.entry.code);
  assert.ok(codes.includes("4001") && codes.includes("4009"));
  assert.equal(codes[0], "400");
});

test("mistakes are forgiven where nothing is right", () => {
  assert.equal(first("reigon"), "close/4009");
  assert.equal(first("conection limt"), "close/4004");
  assert.equal(first("qqqq"), "none");
  assert.equal(first("xy"), "none");
});

test("messages are found in all languages, without accents too", () => {
  assert.equal(first("変更の頻度"), "close/4006");
  assert.equal(first("ZMIANY nastepuja"), "close/4006");
  assert.equal(all.find("変更の頻度").hits[0].language, "ja");
  assert.ok(all.find("接続").total > 1);
});

test("a code that is not listed finds the range that it is in", () => {
  const page = (query) => all.find(query).hits[0]?.entry.page;
  assert.equal(page("4777"), "close/index.html#range-4000_4999");
  assert.equal(page("close/4777"), "close/index.html#range-4000_4999");
  assert.equal(page("4000-4999"), "close/index.html#range-4000_4999");
  assert.equal(page("dataplane 599"), "dataplane/index.html#range-500_599");
  assert.deepEqual(
    all.find("599").hits.map(({ entry }) => entry.page),
    ["dashboard/index.html#range-500_599", "dataplane/index.html#range-500_599"],
  );
  assert.equal(first("7777"), "none");
});

test("a listed code is not in a range", () => {
  assert.equal(all.find("4006").total, 1);
});

test("ranges are found by what they are called", () => {
  const unlisted = all.find("unlisted", 100).hits.map(({ entry }) => entry);
  assert.equal(unlisted.length, index.ranges.length);
  assert.ok(unlisted.every(({ page }) => page.includes("#range-")));
  assert.ok(all.find("unlisted close").hits[0].entry.page.startsWith("close/index.html#range-"));
});

test("a range has the codes between its ends", () => {
  const has = (range, word) => search.rangeOf(search.fold(range))?.has(search.words(word)[0]) ?? false;
  for (const [range, inside, outside] of [
    ["4000-4999", ["4000", "4777", "4999"], ["3999", "5000", "477", "47777", "x4777"]],
    ["-32099--32000", ["-32000", "32050", "-32099"], ["-32100", "31999"]],
    ["08000-08999", ["08500"], ["8500", "09000"]],
    ["A00-A99", ["a07", "A99"], ["B07", "A7", "A"]],
    ["5.7.*", ["5.7.12"], ["5.8.1", "5.7"]],
    ["0x80070000-0x8007FFFF", ["0x8007abcd"], ["0x80080000", "0x8007zzzz", "0x"]],
    ["*", [], ["4777", "x"]],
    ["any", [], ["any", "4777"]],
  ]) {
    assert.deepEqual(inside.filter((code) => !has(range, code)), [], range);
    assert.deepEqual(outside.filter((code) => has(range, code)), [], range);
  }
});

test("short words and numbers are not taken for others", () => {
  assert.equal(first("POST"), "none");
  assert.equal(first("GET"), "none");
  assert.equal(first("limt"), "close/4004");
});

test("a search among 1,243 errors takes less than 50 ms", () => {
  const entries = Array.from({ length: 1243 }, (_, i) => ({ ...index.entries[i % index.entries.length], code: `${10000 + i}` }));
  const large = search.of({ ...index, entries });
  for (const query of ["rate", "10007", "4777", "conection limt", "変更の頻度", "POST"]) {
    large.find(query);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      large.find(query);
      return performance.now() - start;
    });
    assert.ok(Math.min(...times) < 50, `${query}: ${times}`);
  }
});

test("an empty query finds nothing", () => {
  assert.equal(all.find("").total, 0);
  assert.equal(all.find(" / - ").total, 0);
});

test("words of one error come before those of several", () => {
  assert.equal(first("token expired"), "close/4002");
});

test("marked parts are the text", () => {
  for (const text of ["Rate limit, rate", "<b>Größe</b> & größe", "変更の頻度が", "", "…"]) {
    const parts = search.marked(text, ["rate", "grosse", "große", "頻度"]);
    assert.equal(parts.map((part) => part.text).join(""), text);
  }
  assert.deepEqual(
    search.marked("変更の頻度が", ["頻度"]).map((part) => [part.text, part.isMatch]),
    [["変更の", false], ["頻度", true], ["が", false]],
  );
});

test("the distance counts swaps, and stops at the limit", () => {
  assert.equal(search.distance("token", "tokne", 2), 1);
  assert.equal(search.distance("token", "taken", 2), 1);
  assert.equal(search.distance("token", "tok", 2), 2);
  assert.equal(search.distance("token", "certificate", 2), 3);
  assert.equal(search.distance("abcdef", "ghijkl", 1), 2);
});
