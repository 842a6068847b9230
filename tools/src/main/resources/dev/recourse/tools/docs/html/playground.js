// The playground: the machine in the page, and what happened to it step by step. Loaded when it is opened.
(() => {
  "use strict";

  const docs = globalThis.RecourseDocs;
  const { element } = docs;

  const STATUS = { healthy: "healthy", recovering: "recovering", probation: "on probation", "given-up": "given up" };

  /** A time since the start, such as 0:00, 1:30.5 or 1:02:03. */
  function clock(millis) {
    const seconds = Math.floor(millis / 1000);
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    const rest = millis % 1000 === 0 ? "" : `.${String(Math.floor(millis % 1000)).padStart(3, "0").replace(/0+$/, "")}`;
    return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}${rest}`;
  }

  /** When an attempt begins: after 250 ms, after 36 s, after 5 minutes. */
  function wait(millis) {
    if (millis === 0) {
      return "at once";
    }
    if (millis < 1000) {
      return `after ${millis} ms`;
    }
    if (millis < 120000) {
      return `after ${millis / 1000} s`;
    }
    return millis % 60000 === 0 ? `after ${millis / 60000} minutes` : `after ${clock(millis)} minutes`;
  }

  /**
   * What happens to one session, replayed from its start whenever something is added. An attempt, and thus the next
   * failure or success, comes when the wait before it is over.
   */
  class Play {
    #policy;
    events = [];

    constructor(policy) {
      this.#policy = policy;
    }

    /** The steps: what happened, when, what was decided, and the state after it. */
    steps() {
      let state = this.#policy.start();
      let budget = this.#policy.budget();
      let now = 0;
      /** When the next attempt may begin, and before which not even one that is woken may. */
      let due = 0;
      let earliest = 0;
      return this.events.map((event) => {
        let decision;
        switch (event.type) {
          case "failed":
            now = Math.max(now, due);
            decision = state.on(event.failure, now, event.random, budget);
            state = decision.state;
            budget = decision.budget ?? budget;
            due = decision.kind === "give-up" ? now : now + decision.delayMs;
            earliest = decision.kind === "give-up" ? now : now + (decision.earliestMs ?? 0);
            break;
          case "ready":
            now = Math.max(now, due);
            state = state.ready(now);
            break;
          case "wait":
            now += event.millis;
            break;
          case "wake":
            state = state.wake(now);
            due = Math.min(due, Math.max(now, earliest));
            break;
          case "resume":
            due = state.status === "given-up" ? now : due;
            state = state.resume(now);
            break;
        }
        return { event, now, decision, state };
      });
    }
  }

  class Playground {
    #section;
    #policy;
    #play;
    #fields = {};
    #now;
    #before;
    #history;
    #undo;

    constructor(section) {
      this.#section = section;
      this.#policy = globalThis.Recourse.load(docs.catalog);
      this.#play = new Play(this.#policy);
    }

    open() {
      const { domain, code } = this.#section.closest("[data-domain]").dataset;
      const problem = this.#policy.problem;
      [...this.#section.children].slice(1).forEach((child) => child.remove());
      if (problem) {
        this.#section.append(element("p", { role: "status" }, `The catalog cannot be read: ${problem}`));
        return;
      }
      this.#now = element("div", { class: "now", role: "status", "data-result": "now" });
      this.#history = element("ol", { class: "steps", "aria-label": "What happened, oldest first" });
      this.#before = element("h4", {}, "What came before");
      this.#section.append(this.#form(domain, code), this.#buttons(), this.#now, this.#before, this.#history);
      docs.language.onChange(() => this.#show());
      this.#fail(1);
      this.#fields.code.focus();
    }

    // What fails

    #form(domain, code) {
      const fields = this.#fields;
      fields.domain = element("select", { id: "play-domain" }, ...docs.index.domains.map(({ name, title }) => element("option", { value: name, selected: name === domain, title }, name)));
      fields.code = element("input", { id: "play-code", list: "play-codes", value: code, autocomplete: "off", spellcheck: "false" });
      fields.codes = element("datalist", { id: "play-codes" });
      fields.name = element("span", { id: "play-name", class: "quiet" });
      fields.reason = element("input", { id: "play-reason", autocomplete: "off", spellcheck: "false" });
      fields.retryAfter = element("input", { id: "play-retry-after", autocomplete: "off", placeholder: "none", size: "10" });
      fields.language = element(
        "select",
        { id: "play-language" },
        ...docs.index.languages.map(({ tag, name }) => element("option", { value: tag, lang: tag, selected: tag === docs.language.tag }, name)),
      );
      fields.domain.addEventListener("change", () => this.#listCodes());
      fields.code.addEventListener("input", () => this.#nameCode());
      fields.language.addEventListener("change", () => docs.language.choose(fields.language.value));
      docs.language.onChange((tag) => (fields.language.value = tag));
      this.#listCodes();
      const reason = this.#section.dataset.reason ?? "";
      fields.reason.value = reason;
      const form = element(
        "form",
        { class: "fields", "aria-label": "The failure" },
        this.#field("Domain", fields.domain),
        this.#field("Code", fields.code, fields.codes, fields.name),
        this.#field("Retry-After", fields.retryAfter),
        this.#field("Message in", fields.language),
        this.#field("Reason", fields.reason),
        this.#choices("When", "phase", [
          ["opening", "while opening"],
          ["open", "when open"],
        ], "open"),
        this.#choices("The wait is drawn", "random", [
          ["0", "as short as possible"],
          ["0.5", "in the middle"],
          ["1", "as long as possible"],
        ], "0.5"),
        this.#checks(),
      );
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#fail(1);
      });
      return form;
    }

    #field(label, control, ...more) {
      return element("div", { class: `field ${control.id}` }, element("label", { for: control.id }, label), control, ...more);
    }

    #choices(legend, name, choices, chosen) {
      return element(
        "fieldset",
        { class: "whole" },
        element("legend", {}, legend),
        element(
          "div",
          { class: "choices" },
          ...choices.map(([value, text]) => element("label", {}, element("input", { type: "radio", name: `play-${name}`, value, checked: value === chosen }), ` ${text}`)),
        ),
      );
    }

    #checks() {
      const check = (name, text, checked) => {
        this.#fields[name] = element("input", { type: "checkbox", id: `play-${name}`, checked });
        return element("label", {}, this.#fields[name], ` ${text}`);
      };
      return element(
        "fieldset",
        { class: "whole" },
        element("legend", {}, "The request"),
        element(
          "div",
          { class: "choices" },
          check("sent", "left the client", true),
          check("repeatable", "can be sent again", true),
          check("idempotent", "is idempotent", true),
          check("call", "is a single call, not a session", false),
        ),
      );
    }

    #listCodes() {
      const codes = new Map();
      for (const entry of docs.index.entries) {
        if (entry.domain === this.#fields.domain.value && !codes.has(entry.code)) {
          codes.set(entry.code, entry.name);
        }
      }
      this.#fields.codes.replaceChildren(...[...codes].map(([code, name]) => element("option", { value: code }, name)));
      this.#nameCode();
    }

    #nameCode() {
      const { domain, code, name } = this.#fields;
      const known = docs.index.entries.find((entry) => entry.domain === domain.value && entry.code === code.value);
      name.textContent = known ? known.name : "not listed";
    }

    #chosen(name) {
      return this.#section.querySelector(`input[name="play-${name}"]:checked`).value;
    }

    #failure() {
      const { domain, code, reason, retryAfter, sent, repeatable, idempotent, call } = this.#fields;
      const failure = {
        domain: domain.value,
        code: code.value,
        phase: this.#chosen("phase"),
        repeatable: repeatable.checked,
        idempotent: idempotent.checked,
        call: call.checked,
      };
      if (!sent.checked) {
        failure.sent = false;
      }
      if (reason.value !== "") {
        failure.reason = reason.value;
      }
      if (retryAfter.value.trim() !== "") {
        failure.retryAfter = retryAfter.value.trim();
      }
      return failure;
    }

    // What happens

    #buttons() {
      const button = (name, text, act, style = "") => {
        const made = element("button", { type: "button", class: style, "data-play": name }, text);
        made.addEventListener("click", act);
        return made;
      };
      this.#undo = button("undo", "Undo", () => {
        this.#play.events.pop();
        this.#show();
      });
      return element(
        "div",
        { class: "buttons", role: "group", "aria-label": "What happens next" },
        button("fail", "It fails", () => this.#fail(1), "main"),
        button("fail-5", "It fails 5 times", () => this.#fail(5)),
        button("ready", "It succeeds", () => this.#happens({ type: "ready" })),
        button("wait-10", "10 s pass", () => this.#happens({ type: "wait", millis: 10000 })),
        button("wait-600", "10 min pass", () => this.#happens({ type: "wait", millis: 600000 })),
        button("wake", "The wait is cut short", () => this.#happens({ type: "wake" })),
        button("resume", "A person resumes", () => this.#happens({ type: "resume" })),
        this.#undo,
        button("reset", "Start over", () => {
          this.#play.events = [];
          this.#show();
        }),
      );
    }

    #fail(times) {
      const random = Number(this.#chosen("random"));
      for (let i = 0; i < times; i++) {
        this.#play.events.push({ type: "failed", failure: this.#failure(), random });
        if (this.#play.steps().at(-1).decision.kind === "give-up") {
          break;
        }
      }
      this.#show();
    }

    #happens(event) {
      this.#play.events.push(event);
      this.#show();
    }

    // What is shown

    #show() {
      const steps = this.#play.steps();
      const last = steps.at(-1);
      this.#undo.disabled = steps.length === 0;
      this.#now.replaceChildren(...(last ? this.#step(last) : [element("p", { class: "quiet" }, "Nothing has happened. The session is healthy.")]));
      this.#before.hidden = steps.length < 2;
      this.#now.className = `now ${last?.decision?.kind ?? ""}`;
      this.#now.dataset.decision = last?.decision?.kind ?? "";
      this.#now.dataset.delayMs = last?.decision?.delayMs ?? "";
      this.#history.replaceChildren(...steps.slice(0, -1).map((step) => this.#line(step)));
    }

    /** The last step, with everything that the machine says. */
    #step({ event, now, decision, state }) {
      const parts = [element("p", { class: "label" }, `At ${clock(now)}: ${Playground.#event(event)}`)];
      if (decision) {
        const language = this.#fields.language.value;
        parts.push(
          element("p", { class: "verdict" }, this.#remedy(decision), " ", element("span", { "data-result": "outcome" }, Playground.#outcome(decision))),
          element("p", { class: "said", lang: language, dir: docs.direction(language), "data-result": "message" }, decision.message(language)),
          element("p", { class: "why", "data-result": "explanation" }, decision.explanation),
        );
        if (decision.otherwise) {
          parts.push(element("p", { class: "why" }, `Would need: ${decision.otherwise}`));
        }
        if (decision.actors?.length > 0 && decision.kind === "give-up") {
          parts.push(element("p", { class: "why" }, `Who must act: ${decision.actors.map((actor) => actor.replaceAll("-", " ")).join(", ")}.`));
        }
      }
      parts.push(
        element("p", { class: "next-state" }, `Then ${Playground.#state(state)}.`),
        element(
          "p",
          { class: "next-state" },
          "The state as text: what a client can store and continue from ",
          element("code", { "data-result": "state" }, state.text),
        ),
      );
      return parts;
    }

    /** An earlier step in one line or two. */
    #line({ event, now, decision, state }) {
      const text = element("p", {}, Playground.#event(event));
      if (decision) {
        text.append(" → ", this.#remedy(decision), ` ${Playground.#outcome(decision)}`);
      }
      return element(
        "li",
        { "data-decision": decision?.kind, "data-delay-ms": decision?.delayMs },
        element("span", { class: "time" }, clock(now)),
        element("div", {}, text, element("p", { class: "next-state" }, Playground.#state(state))),
      );
    }

    #remedy({ kind }) {
      return element("span", { class: `remedy ${kind}` }, kind);
    }

    static #event(event) {
      switch (event.type) {
        case "failed": {
          const { domain, code, phase, retryAfter } = event.failure;
          return `${domain}/${code} fails${phase === "opening" ? " while opening" : ""}${retryAfter ? `, Retry-After ${retryAfter}` : ""}`;
        }
        case "ready":
          return "it succeeds";
        case "wait":
          return event.millis < 60000 ? `${event.millis / 1000} s pass` : `${event.millis / 60000} min pass`;
        case "wake":
          return "the wait is cut short";
        default:
          return "a person resumes";
      }
    }

    static #outcome(decision) {
      switch (decision.kind) {
        case "retry":
          return wait(decision.delayMs);
        case "refresh":
          return `${decision.subject ?? "the credentials"}, ${wait(decision.delayMs)}`;
        case "redirect":
          return `to ${decision.target ?? decision.endpoint}, ${wait(decision.delayMs)}`;
        default:
          return decision.cause + (decision.restMs === undefined ? "" : `; tries again by itself ${wait(decision.restMs)}`);
      }
    }

    static #state(state) {
      const count = (number, one, many) => (number > 0 ? [`${number} ${number === 1 ? one : many}`] : []);
      const counts = [
        ...count(state.retries, "retry", "retries"),
        ...count(state.refreshes, "refresh", "refreshes"),
        ...count(state.redirects, "redirect", "redirects"),
      ];
      return (STATUS[state.status] ?? state.status) + (counts.length > 0 ? `, after ${counts.join(", ")}` : "");
    }
  }

  docs.playground = { open: (section) => new Playground(section).open() };
})();
