// What every page does beyond being read: search, the choice of a language, copying, and opening the playground.
(() => {
  "use strict";

  const docs = (globalThis.RecourseDocs ??= {});
  const assets = new URL(".", document.currentScript.src);
  const root = new URL("..", assets);
  const loads = new Map();

  /** Loads a classic script of the site once. Modules and fetch() do not work from a disk. */
  docs.load = (name) => {
    if (!loads.has(name)) {
      loads.set(
        name,
        new Promise((loaded, failed) => {
          const script = document.createElement("script");
          script.src = new URL(name, assets).href;
          script.onload = () => loaded();
          script.onerror = () => {
            loads.delete(name); // so that it can be tried again
            failed(new Error(`${name} could not be loaded`));
          };
          document.head.append(script);
        }),
      );
    }
    return loads.get(name);
  };

  /** An element with attributes and children. Texts become text, never markup. */
  docs.element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) {
        made.setAttribute(key, value === true ? "" : value);
      }
    }
    made.append(...children);
    return made;
  };
  const { element } = docs;

  /** How a language is written: `rtl` or `ltr`. The search index knows. */
  docs.direction = (tag) => docs.index.languages.find((language) => language.tag === tag)?.direction ?? "ltr";

  // The language in which messages are shown

  const LANGUAGE = "recourse-language";
  const listeners = [];

  function remembered() {
    try {
      return localStorage.getItem(LANGUAGE);
    } catch {
      return null;
    }
  }

  docs.language = {
    tag: remembered() ?? "en",
    choose(tag) {
      this.tag = tag;
      try {
        localStorage.setItem(LANGUAGE, tag);
      } catch {
        // It is forgotten where nothing may be stored.
      }
      listeners.forEach((listener) => listener(tag));
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };

  const sentences = [...document.querySelectorAll("#languages [data-language]")];

  /** Shows the sentence in the chosen language, and the others behind the summary, in their order. */
  function showFirst(chosen) {
    const [shown, others] = document.querySelectorAll("#languages .languages");
    if (others) {
      shown.replaceChildren(chosen);
      others.replaceChildren(...sentences.filter((one) => one !== chosen));
    }
  }

  function showLanguage(tag) {
    const chosen = sentences.find((one) => one.dataset.language === tag);
    if (!chosen) {
      return false;
    }
    for (const part of document.querySelectorAll("#sees [data-part]")) {
      const text = chosen.querySelector(`[data-part="${part.dataset.part}"]`);
      const place = part.closest("[lang]");
      if (text && place) {
        part.textContent = text.textContent;
        place.lang = tag;
        place.dir = chosen.querySelector("dd").dir;
      }
    }
    sentences.forEach((one) => one.classList.toggle("chosen", one === chosen));
    showFirst(chosen);
    return true;
  }

  const reader = document.querySelector("[data-reader]");
  if (reader) {
    const select = reader.querySelector("select");
    reader.hidden = false;
    if (docs.language.tag !== "en" && showLanguage(docs.language.tag)) {
      select.value = docs.language.tag;
    }
    select.addEventListener("change", () => docs.language.choose(select.value));
    docs.language.onChange((tag) => {
      if (showLanguage(tag)) {
        select.value = tag;
      }
    });
  }

  // Search

  class SearchBox {
    #form;
    #input;
    #results;
    #status;
    #search;

    constructor(form) {
      this.#form = form;
      this.#input = form.querySelector("input");
      this.#results = form.querySelector(".results");
      this.#status = form.querySelector("[role=status]");
      form.hidden = false;
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#links()[0]?.click();
      });
      this.#input.addEventListener("focus", () => this.#prepare());
      this.#input.addEventListener("input", () => this.#find());
      form.addEventListener("keydown", (event) => this.#onKey(event));
      form.addEventListener("focusout", (event) => {
        if (form.closest(".top") && !form.contains(event.relatedTarget)) {
          this.#results.hidden = true;
        }
      });
      form.addEventListener("focusin", () => {
        this.#results.hidden = this.#results.childElementCount === 0;
      });
      document.addEventListener("keydown", (event) => {
        const isWriting = event.target.closest?.("input, select, textarea, [contenteditable]");
        if (event.key === "/" && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.preventDefault();
          this.#input.focus();
          this.#input.select();
        }
      });
    }

    /** Loads the index; searches for what was written meanwhile. */
    async #prepare() {
      if (this.#search) {
        return;
      }
      try {
        await docs.load("search-index.js");
        this.#search ??= docs.search.of(docs.index);
        this.#find();
      } catch (problem) {
        this.#status.textContent = problem.message;
      }
    }

    #find() {
      if (!this.#search) {
        this.#prepare();
        return;
      }
      const query = this.#input.value;
      const { hits, total, matches } = this.#search.find(query);
      const list = element("ol", {}, ...hits.map((hit, i) => element("li", {}, this.#link(hit, matches, i === 0))));
      const isAsked = query.trim() !== "";
      const none = element("p", { class: "status", "aria-hidden": "true" }, `No error has “${query.trim()}”.`);
      this.#results.replaceChildren(...(!isAsked ? [] : hits.length > 0 ? [list] : [none]));
      this.#results.hidden = !isAsked;
      this.#status.textContent = isAsked ? SearchBox.#summary(hits, total) : "";
    }

    static #summary(hits, total) {
      if (total === 0) {
        return "No error found.";
      }
      const first = `${hits[0].entry.code} ${hits[0].entry.name}`.trim();
      const shown = hits.length < total ? `, ${hits.length} shown` : "";
      return `${total} ${total === 1 ? "error" : "errors"}${shown}. First: ${first}.`;
    }

    #link({ entry, text, language }, matches, isNext) {
      const attributes = { href: new URL(entry.page, root).href, class: isNext && "next", "data-key": entry.key, "data-domain": entry.domain };
      return element(
        "a",
        attributes,
        element(
          "span",
          { class: "name" },
          element("span", { class: "number" }, entry.code),
          " ",
          ...SearchBox.#parts(entry.name, matches),
          " ",
          element("span", { class: "quiet" }, entry.domain),
        ),
        " ",
        element("span", { class: `remedy ${entry.kind}` }, entry.kind),
        " ",
        element("span", { class: "hit", lang: language, dir: docs.direction(language) }, ...SearchBox.#parts(text, matches)),
      );
    }

    static #parts(text, matches) {
      return docs.search.marked(text, matches).map((part) => (part.isMatch ? element("mark", {}, part.text) : part.text));
    }

    #links() {
      return [...this.#results.querySelectorAll("a")];
    }

    #onKey(event) {
      const links = this.#links();
      const at = links.indexOf(document.activeElement);
      if (event.key === "ArrowDown" && at + 1 < links.length) {
        event.preventDefault();
        links[at + 1].focus();
      } else if (event.key === "ArrowUp" && at >= 0) {
        event.preventDefault();
        (links[at - 1] ?? this.#input).focus();
      } else if (event.key === "Escape") {
        event.preventDefault();
        this.#input.value = "";
        this.#find();
        this.#input.focus();
      }
    }
  }

  document.querySelectorAll("[data-search]").forEach((form) => new SearchBox(form));

  // On paper everything is open, also where a browser does not know how to print what is folded

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)));

  // Copying

  if (navigator.clipboard) {
    for (const example of document.querySelectorAll(".java")) {
      const button = element("button", { type: "button", class: "copy" }, "Copy");
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(example.querySelector("code").textContent);
          button.textContent = "Copied";
        } catch {
          button.textContent = "Not allowed";
        }
      });
      example.querySelector("figcaption").append(button);
    }
  }

  // The playground is loaded when it is opened, with the machine and the catalog

  const playground = document.querySelector("[data-playground]");
  if (playground) {
    const button = playground.querySelector("[data-open]");
    const status = playground.querySelector("[data-loading]");
    playground.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      status.textContent = "Loading the machine and the catalog …";
      try {
        await Promise.all(["recourse.js", "catalog.js", "search-index.js", "playground.js"].map(docs.load));
        docs.playground.open(playground);
      } catch (problem) {
        button.disabled = false;
        status.textContent = problem.message;
      }
    });
  }
})();
