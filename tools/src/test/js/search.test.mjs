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
