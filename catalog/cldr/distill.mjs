// Distills the parts of Unicode's CLDR that Recourse uses into the text files beside this script. By hand, once a release:
//   npm install --no-save --prefix catalog/cldr cldr-core@48.2.0 cldr-numbers-full@48.2.0
//   node catalog/cldr/distill.mjs
import fs from "node:fs";

const here = new URL(".", import.meta.url);
const packages = new URL("node_modules/", here);
const read = (path) => JSON.parse(fs.readFileSync(new URL(path, packages), "utf8"));
const supplemental = (name) => read(`cldr-core/supplemental/${name}.json`).supplemental;
const version = read("cldr-core/package.json").version;

const plurals = supplemental("plurals")["plurals-type-cardinal"];
const likely = supplemental("likelySubtags").likelySubtags;
const parents = supplemental("parentLocales").parentLocales.parentLocale;
const { languageMatch: matches, paradigmLocales } = supplemental("languageMatching").languageMatching["written-new"];
const aliases = supplemental("aliases").metadata.alias;
const scripts = read("cldr-core/scriptMetadata.json").scriptMetadata;
const territories = supplemental("territoryInfo").territoryInfo;
const digits = supplemental("numberingSystems").numberingSystems;
const locales = fs.readdirSync(new URL("cldr-numbers-full/main/", packages)).sort();

/** Puts values that have the same key on one line: `key: value value`. */
function grouped(pairs) {
  const lines = new Map();
  for (const [key, value] of pairs) {
    lines.set(key, new Set(lines.get(key)).add(value));
  }
  return [...lines].map(([key, values]) => `${key}: ${[...values].join(" ")}`);
}

function write(name, about, lines) {
  const head = [
    `# ${about}`,
    `# Distilled by distill.mjs from Unicode CLDR ${version}, https://cldr.unicode.org. Do not edit.`,
    "# Copyright 2004-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0; see LICENSE.txt.",
  ];
  fs.writeFileSync(new URL(name, here), [...head, ...lines, ""].join("\n"));
}

const parts = (tag) => {
  const [language, ...rest] = tag.split("-");
  return {
    language,
    script: rest.find((part) => part.length === 4) ?? "",
    region: rest.find((part) => part.length < 4) ?? "",
  };
};

/** The parent in CLDR; scripts that are not the likely ones inherit from the root. */
function parent(tag) {
  if (tag in parents) {
    return parents[tag];
  }
  const { language, script, region } = parts(tag);
  const shorter = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0)) || "und";
  const isUnlikely = script && !region && script !== parts(likely[language] ?? "und-Latn").script;
  return isUnlikely ? "und" : shorter;
}

// Plural rules without their samples. Languages that have one form only need none.
const rules = Object.entries(plurals).map(([tag, forms]) => [
  Object.entries(forms)
    .map(([form, rule]) => [form.replace("pluralRule-count-", ""), rule.replace(/ *@.*/, "")])
    .filter(([form]) => form !== "other")
    .map(([form, rule]) => `${form}: ${rule}`)
    .join("; "),
  tag,
]);
write(
  "plurals.txt",
  "Cardinal plural rules: languages, then their rules. Languages that are not here have the form other alone.",
  grouped(rules.filter(([rule]) => rule))
    .map((line) => line.match(/^(.*): (.*)$/))
    .map(([, rule, tags]) => `${tags}: ${rule}`),
);

/** The number -1234567.8 in the default digits of the locale, and how many digits a number with groups has at least. */
function style(tag) {
  const { numbers } = read(`cldr-numbers-full/main/${tag}/numbers.json`).main[tag];
  const system = numbers.defaultNumberingSystem;
  const { decimal, group, minusSign } = numbers[`symbols-numberSystem-${system}`];
  const pattern = numbers[`decimalFormats-numberSystem-${system}`].standard;
  const [, sizes] = pattern.match(/^#((?:,#*)*,#*0)\.###$/);
  const [, ...groups] = sizes.split(",").map((part) => part.length);
  const last = groups.at(-1);
  const other = groups.length > 1 ? groups.at(-2) : last;
  const ten = [...digits[system]._digits];
  const whole = [...Array(7).keys()].map((i) => {
    const left = 7 - i;
    const isStart = i > 0 && left >= last && (left - last) % other === 0;
    return (isStart ? group : "") + ten[i + 1];
  });
  const sample = minusSign + whole.join("") + decimal + ten[8];
  return `${last + Number(numbers.minimumGroupingDigits)} ${escaped(sample)}`;
}

/** Writes what cannot be seen as an escape. */
const escaped = (text) =>
  text.replace(/[\p{Z}\p{C}]/gu, (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, "0")}`);

/** How many people speak the language in the region of the locale; more than any if it has no region. */
function speakers(tag) {
  const { language, region } = parts(tag);
  const territory = territories[region];
  const percent = territory?.languagePopulation?.[language]?._populationPercent ?? 0;
  return territory ? (territory._population * percent) / 100 : Infinity;
}

const byNumber = (tag, other) => Math.sign(speakers(other) - speakers(tag)) || (tag < other ? -1 : 1);
const styles = new Map(locales.sort(byNumber).map((tag) => [tag, style(tag)]));
const inherited = (tag) => (tag === "und" ? "" : (styles.get(parent(tag)) ?? inherited(parent(tag))));
write(
  "numbers.txt",
  "Number styles: the fewest digits of a number with groups, -1234567.8 as written, then the locales that do not inherit it, those of most people first.",
  grouped([...styles].filter(([tag, own]) => own !== inherited(tag)).map(([tag, own]) => [own, tag])),
);

// A language in Latin letters of which nothing else is known gets that script anyway.
const matched = matches.flatMap(({ _desired, _supported }) => [parts(_desired).language, parts(_supported).language]);
const known = new Set([...locales, ...Object.keys(plurals), ...matched].map((tag) => parts(tag).language));
const isNeeded = (key, value) => key.length === 2 || known.has(parts(key).language) || parts(value).script !== "Latn";
write(
  "likely.txt",
  "Likely scripts and regions: what completes these tags. The script of other languages is Latn.",
  grouped(
    Object.entries(likely)
      .filter(([key, value]) => !key.startsWith("und") && isNeeded(key, value))
      .map(([key, value]) => [`${parts(value).script}-${parts(value).region}`, key])
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  ),
);

const isExplicit = ([tag, explicit]) => {
  delete parents[tag];
  const isImplied = parent(tag) === explicit;
  parents[tag] = explicit;
  return !isImplied;
};
write(
  "parents.txt",
  "Parents, then the locales that inherit from them. Others inherit from their tag without its last part, scripts that are not likely from und.",
  grouped(Object.entries(parents).filter(isExplicit).map(([tag, above]) => [above, tag])),
);

// Some rows have other names of a language. Of one that is named as a script of another, sh, the other knows more.
const canonical = (name) => (aliases.languageAlias[name]?._replacement ?? name).replace(/^no$/, "nb");
const isPlain = (row) => !/[*$]/.test(row) && !/^sh | sh$/.test(row);
const near = matches
  .filter(({ _desired, _supported, _distance }) => isPlain(`${_desired} ${_supported}`) && _distance < 50)
  .map((row) => ({ ...row, _desired: canonical(row._desired), _supported: canonical(row._supported) }))
  .filter(({ _desired, _supported }) => _desired !== _supported)
  .flatMap(({ _desired, _supported, _distance, _oneway }) => {
    const row = [`${_supported} ${_distance}`, _desired];
    return _oneway ? [row] : [row, [`${_desired} ${_distance}`, _supported]];
  });
// CLDR says nothing about the two scripts of Chinese. People read the other one rather than English.
near.push(
  ...["zh-Hant", "yue-Hant", "nan-Hant", "hak-Hant"].map((reader) => ["zh-Hans 20", reader]),
  ...["zh-Hans", "yue-Hans"].map((reader) => ["zh-Hant 20", reader]),
);
write(
  "matching.txt",
  "What is understood, its distance, then the languages (or languages in a script) whose readers understand it.",
  grouped(near),
);

write("paradigms.txt", "Locales that stand for the ones around them.", [paradigmLocales._locales.join(" ")]);

const names = Object.entries(aliases.languageAlias)
  .filter(([name, { _replacement }]) => /^[a-z]{2,3}$/.test(name) && /^[a-z]{2,3}(-|$)/.test(_replacement))
  .map(([name, { _replacement }]) => [_replacement === "no" ? "nb" : _replacement, name]);
// CLDR keeps no beside nb, with the same contents. People who write no read Bokmål.
names.push(["nb", "no"]);
// Of the other names of regions, people use one.
const regions = [["GB", "UK"]];
write("aliases.txt", "Languages and regions, then their other names.", [...grouped(names), ...grouped(regions)]);

write("rtl.txt", "Scripts that are written from right to left.", [
  Object.keys(scripts).filter((script) => scripts[script].rtl === "YES").join(" "),
]);

fs.copyFileSync(new URL("cldr-core/LICENSE", packages), new URL("LICENSE.txt", here));
