// Search over the errors of a catalog: by code, key, name, meaning and messages; a code that is not listed finds the
// range that it is in. No function here touches the page.
(() => {
  "use strict";

  /** Letters that no decomposition turns into plain ones. */
  const PLAIN = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };
  /** Writing without spaces between words: a word is looked for anywhere in a text. */
  const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}]/u;
  const WEIGHTS = { code: 100, name: 60, key: 50, domain: 24, means: 16, more: 12, message: 10 };
  /** The least weight of a word in a name or a key, wherever it stands there. */
  const NAMES = 40;
  /** A short word with a mistake is looked for in names and keys only: in texts there is always one that is like it. */
  const SHORT = 4;
  const WHOLE_CODE = 10000;
  const WHOLE_NAME = 4000;
  const CODE_BEGINS = 2000;
  const NAME_BEGINS = 1000;

  /** A text without case, accents and invisible characters. */
  function fold(text) {
    return text
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]+/gu, "")
      .toLowerCase()
      .replace(/[łøđßæœı]/g, (letter) => PLAIN[letter]);
  }

  /** The words of a text, folded. A dot inside a number or a name belongs to it. */
  function words(text) {
    return fold(text).match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
  }

  /**
   * How many letters must be added, left out, replaced or swapped to turn one word into another; `most + 1` if it is
   * more than `most`.
   */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) {
      return most + 1;
    }
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, j) => j);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[other.length];
  }

  /** How many mistakes are forgiven in a word: none in short ones and in numbers, where each is another word. */
  function forgiven(word) {
    if (word.length < 4 || /\p{N}/u.test(word)) {
      return 0;
    }
    return word.length < 8 ? 1 : 2;
  }

  /**
   * The range of codes that a text stands for, or nothing: codes that begin alike, as in `5.7.*`, or that differ in the
   * number at their end, as in `4000-4999`, `A00-A99` or `0x80070000-0x8007FFFF`. A minus before a code is no part of a
   * word, so it does not count here either.
   */
  function rangeOf(text) {
    if (text.length > 1 && text.endsWith("*")) {
      const begin = text.slice(0, -1);
      return { size: Infinity, has: (word) => word.length > begin.length && word.startsWith(begin) };
    }
    const found = /^(.*?)(\d+)-\1(\d+)$/.exec(text) ?? /^(0x)([\da-f]+)-0x([\da-f]+)$/.exec(text);
    if (!found) {
      return undefined;
    }
    const begin = found[1].replace(/^-/, "");
    const isOneLength = found[2].length === found[3].length;
    const number = (digits) => (begin === "0x" ? Number(`0x${digits}`) : /^\d+$/.test(digits) ? Number(digits) : NaN);
    const [from, to] = [number(found[2]), number(found[3])].sort((a, b) => a - b);
    const has = (word) => {
      const digits = word.slice(begin.length);
      return word.startsWith(begin) && (!isOneLength || digits.length === found[2].length) && number(digits) >= from && number(digits) <= to;
    };
    return { size: to - from, has };
  }

  /** How well a word of the index answers a word of the query: 1 if they are the same, 0 if it does not. */
  function likeness(word, wanted) {
    if (word === wanted) {
      return 1;
    }
    if (word.startsWith(wanted)) {
      return 0.75;
    }
    return wanted.length > 3 && word.includes(wanted) ? 0.3 : 0;
  }

  /** As likeness, for a word with mistakes, which may be the beginning of a longer one unless it is short. */
  function likenessDespiteMistakes(word, wanted) {
    const most = forgiven(wanted);
    if (most === 0) {
      return 0;
    }
    const whole = distance(word, wanted, most);
    if (whole <= most) {
      return 0.4 / whole;
    }
    const begin = word.length > wanted.length && wanted.length > SHORT ? distance(word.slice(0, wanted.length), wanted, most) : most + 1;
    return begin <= most ? 0.25 / begin : 0;
  }

  class Search {
    /** The errors, then the ranges of codes that are not listed. */
    #entries;
    #ranges = [];
    /** For each domain, the codes that it lists. */
    #listed = new Map();
    /** For each word, the numbers of the entries that have it, with the weight of the best place. */
    #places = new Map();
    /** Whole texts, for writing without spaces. */
    #texts = [];

    /** @param index what `search-index.js` has */
    constructor(index) {
      const entries = [...index.entries, ...index.ranges];
      this.#entries = entries.map((entry) => ({
        entry,
        code: fold(entry.code),
        name: fold(entry.name),
        key: fold(entry.key),
      }));
      entries.forEach((entry, number) => this.#add(entry, number));
      index.domains.forEach(({ name }) => this.#listed.set(name, new Set()));
      index.entries.forEach(({ domain, code }) => words(code).forEach((word) => this.#listed.get(domain).add(word)));
      this.#entries.slice(index.entries.length).forEach(({ entry, code }, i) => {
        const range = rangeOf(code);
        if (range) {
          this.#ranges.push({ ...range, domain: entry.domain, number: index.entries.length + i });
        }
      });
      this.#ranges.sort((a, b) => a.size - b.size);
    }

    #add(entry, number) {
      this.#words(entry.code, WEIGHTS.code, number);
      this.#words(entry.name, WEIGHTS.name, number);
      this.#words(entry.key, WEIGHTS.key, number);
      this.#words(entry.domain, WEIGHTS.domain, number);
      this.#words(entry.means, WEIGHTS.means, number);
      this.#words(entry.more, WEIGHTS.more, number);
      const messages = entry.messages.flatMap((message) => message.slice(1)).join("\n");
      this.#words(messages, WEIGHTS.message, number);
      this.#texts.push(UNSPACED.test(messages) ? fold(messages) : "");
    }

    #words(text, weight, number) {
      words(text).forEach((word, position) => {
        let places = this.#places.get(word);
        if (!places) {
          this.#places.set(word, (places = new Map()));
        }
        // Earlier words count a little more: "rate" is more likely "Rate Limit" than "Invalid Rate".
        const worth = weight * (1 - Math.min(position, 9) / 100);
        places.set(number, Math.max(places.get(number) ?? 0, worth));
      });
    }

    /** The entries for a query, best first, each with what was found. */
    find(query, limit = 20) {
      const wanted = words(query);
      if (wanted.length === 0) {
        return { hits: [], total: 0 };
      }
      const found = wanted.map((word) => this.#entriesWith(word));
      const scores = new Map();
      for (const { scores: byEntry } of found) {
        byEntry.forEach((score, number) => {
          const sum = scores.get(number) ?? { score: 0, matched: 0 };
          scores.set(number, { score: sum.score + score, matched: sum.matched + 1 });
        });
      }
      const most = Math.max(0, ...[...scores.values()].map((sum) => sum.matched));
      const all = fold(query).trim();
      const hits = [...scores]
        .filter(([, sum]) => sum.matched === most)
        .map(([number, sum]) => ({ number, score: sum.score + this.#whole(number, all) }))
        .sort((a, b) => b.score - a.score || a.number - b.number);
      const matching = found.flatMap(({ matches }) => matches);
      return {
        total: hits.length,
        hits: hits.slice(0, limit).map(({ number, score }) => ({
          entry: this.#entries[number].entry,
          score,
          ...excerpt(this.#entries[number].entry, matching),
        })),
        matches: matching,
      };
    }

    /** What an entry earns if the query as a whole is its code, key or name, or how one begins. */
    #whole(number, all) {
      const { entry, code, name, key } = this.#entries[number];
      if (all === code || all === `${entry.domain}/${code}` || all === `${entry.domain}/${key}`) {
        return WHOLE_CODE;
      }
      if (all === name || all === key) {
        return WHOLE_NAME;
      }
      if (code.startsWith(all)) {
        return CODE_BEGINS;
      }
      return name.startsWith(all) || key.startsWith(all) ? NAME_BEGINS : 0;
    }

    /** The scores of the entries with a word of the query, and the words of the index that answer it. */
    #entriesWith(wanted) {
      const exact = this.#entriesLike(wanted, likeness);
      if (UNSPACED.test(wanted)) {
        this.#texts.forEach((text, number) => {
          if (text.includes(wanted)) {
            exact.scores.set(number, Math.max(exact.scores.get(number) ?? 0, WEIGHTS.message));
          }
        });
        exact.matches.push(wanted);
      }
      this.#rangesWith(wanted).forEach((number) => exact.scores.set(number, WEIGHTS.code));
      if (exact.scores.size > 0) {
        return exact;
      }
      return this.#entriesLike(wanted, likenessDespiteMistakes, wanted.length > SHORT ? 0 : NAMES);
    }

    /** The narrowest range of each domain that has a code and does not list it. */
    #rangesWith(word) {
      const found = new Map();
      for (const { domain, number, has } of this.#ranges) {
        if (!found.has(domain) && has(word) && !this.#listed.get(domain).has(word)) {
          found.set(domain, number);
        }
      }
      return found;
    }

    /** @param least the least weight of the places that count */
    #entriesLike(wanted, measure, least = 0) {
      const scores = new Map();
      const matches = [];
      this.#places.forEach((places, word) => {
        const like = measure(word, wanted);
        if (like > 0) {
          const before = scores.size;
          places.forEach((weight, number) => {
            if (weight >= least) {
              scores.set(number, Math.max(scores.get(number) ?? 0, weight * like));
            }
          });
          if (least === 0 || scores.size > before) {
            matches.push(word);
          }
        }
      });
      return { scores, matches };
    }
  }

  function has(text, matches) {
    return words(text).some((word) => matches.has(word)) || [...matches].some((match) => UNSPACED.test(match) && fold(text).includes(match));
  }

  /** The text of an entry that shows why it was found: its meaning, or else the message with a word of the query. */
  function excerpt(entry, matching) {
    const matches = new Set(matching);
    const isNamed = has(`${entry.code} ${entry.name} ${entry.key} ${entry.domain} ${entry.means}`, matches);
    if (!isNamed) {
      for (const [language, ...texts] of entry.messages) {
        const text = texts.find((one) => has(one, matches));
        if (text) {
          return { text, language };
        }
      }
    }
    return { text: entry.means, language: "en" };
  }

  /** Where the part of a word begins that was looked for, and how long it is. */
  function markedPart(word, matches) {
    const folded = fold(word);
    if (UNSPACED.test(word) && folded.length === word.length) {
      const inside = [...matches].filter((match) => folded.includes(match)).sort((a, b) => a.length - b.length)[0];
      return inside ? [folded.indexOf(inside), inside.length] : [0, 0];
    }
    return matches.has(folded) ? [0, word.length] : [0, 0];
  }

  /** A text in parts, those that were looked for marked. Together they are the text. */
  function marked(text, matching) {
    const matches = new Set(matching);
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:\.[\p{L}\p{N}]+)*/gu)) {
      const [from, length] = markedPart(found[0], matches);
      if (length > 0) {
        parts.push({ text: text.slice(end, found.index + from), isMatch: false });
        end = found.index + from + length;
        parts.push({ text: text.slice(end - length, end), isMatch: true });
      }
    }
    parts.push({ text: text.slice(end), isMatch: false });
    return parts.filter((part) => part.text !== "");
  }

  const docs = (globalThis.RecourseDocs ??= {});
  docs.search = { fold, words, distance, marked, rangeOf, of: (index) => new Search(index) };
})();
