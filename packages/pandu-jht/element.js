// <pandu-check>: asks a few questions and shows the verdict, inside somebody else's page. What it
// asks is the first of the answers that are missing, until verdict and channels are known;
// attributes answer in advance.
import { fetchProgram } from "./fetched.js";
import { localDay, openGuide } from "./guide.js";

const LANGUAGES = {
  id: new URL("element.id.json", import.meta.url),
  en: new URL("element.en.json", import.meta.url),
};
const NEEDS = ["required", "bring", "depends"];

const once = (make) => {
  let made;
  return () => (made ??= make());
};

// For all elements of a page.
const guide = once(() => openGuide(fetchProgram("check.wasm")));
const words = Object.fromEntries(
  Object.entries(LANGUAGES).map(([language, address]) => [
    language,
    once(async () => (await fetch(address)).json()),
  ]),
);

const style = once(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; font: inherit; line-height: 1.5; max-inline-size: 40em; }
    :host([hidden]) { display: none; }
    label { display: block; margin-block: 1em 0.25em; font-weight: bold; }
    select, input { font: inherit; color: inherit; background: transparent; box-sizing: border-box;
      inline-size: 100%; min-block-size: 2.75em; padding: 0.25em 0.5em;
      border: 1px solid currentColor; border-radius: 0.25em; }
    option { color: CanvasText; background: Canvas; }
    button { font: inherit; min-block-size: 2.75em; margin-block-start: 0.5em; }
    :focus-visible { outline: 3px solid; outline-offset: 2px; }
    h2, h3 { margin-block: 1em 0.25em; line-height: 1.25; }
    p { margin-block: 0.5em; }
    small { font-size: 0.875em; }
  `);
  return sheet;
});

function node(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

// "31 October 2026" of "2026-10-31", in both languages.
const inWords = (day, language) =>
  new Intl.DateTimeFormat(language === "id" ? "id" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00Z`));

const list = (items, name = "ul") => node(name, {}, ...items.map((item) => node("li", {}, item)));

// The verdict as a person reads it, from the same parts as on the full site.
class VerdictView {
  #verdict;
  #texts;
  #language;

  constructor(verdict, texts, language) {
    this.#verdict = verdict;
    this.#texts = texts;
    this.#language = language;
  }

  nodes() {
    return [
      node("h2", { part: "outcome" }, this.#outcome("word")),
      node("p", {}, this.#outcome("sentence")),
      ...this.#day(),
      ...this.#section("line.today", this.#blockers()),
      ...this.#section("line.where", this.#channels()),
      ...NEEDS.flatMap((need) => this.#section(`checklist.${need}`, this.#papers(need))),
      ...this.#section("warnings.title", this.#warnings()),
    ];
  }

  #say(key) {
    const days = { on: this.#verdict.on, earliest: this.#verdict.earliest };
    days.accepted_from = this.#verdict.accepted_from;
    return this.#texts[key].replace(/\{(\w+)\}/g, (all, name) =>
      days[name] ? inWords(days[name], this.#language) : all,
    );
  }

  #isAcceptedLater() {
    const { accepted_from: accepted, earliest, on } = this.#verdict;
    return accepted !== null && accepted > on && accepted !== earliest;
  }

  #outcome(part) {
    const { outcome } = this.#verdict;
    const accepted = `outcome.${outcome}.accepted.${part}`;
    const isLater = this.#isAcceptedLater() && this.#texts[accepted] !== undefined;
    return this.#say(isLater ? accepted : `outcome.${outcome}.${part}`);
  }

  #day() {
    const { outcome, earliest, on } = this.#verdict;
    if (earliest === null) return [];
    const isRule = outcome === "fix_first" || this.#isAcceptedLater();
    const kinds = { wait: "wait", can_claim: earliest === on ? "can_claim_today" : "can_claim" };
    const kind = isRule ? (earliest > on ? "rule_later" : "rule") : kinds[outcome];
    return kind ? [node("p", { part: "day" }, this.#say(`result.date.${kind}`))] : [];
  }

  #section(title, content) {
    return content ? [node("h3", {}, this.#texts[title]), content] : [];
  }

  #blockers() {
    const { blockers } = this.#verdict;
    return blockers.length > 0
      ? list(blockers.map(({ text, do: advice }) => `${text} ${advice}`))
      : undefined;
  }

  #channels() {
    const { channels } = this.#verdict;
    return channels?.length > 0
      ? list(
          channels.map((channel) => this.#texts[`channel.${channel}.name`]),
          "ol",
        )
      : undefined;
  }

  #papers(wanted) {
    const papers = (this.#verdict.documents ?? []).filter(({ need }) => need === wanted);
    return papers.length > 0
      ? list(papers.map(({ id }) => this.#texts[`document.${id}.name`]))
      : undefined;
  }

  #warnings() {
    const { warnings } = this.#verdict;
    return warnings.length > 0 ? list(warnings.map(({ text }) => text)) : undefined;
  }
}

export class PanduCheckElement extends HTMLElement {
  #answers = {};
  #form = node("form", { part: "questions", noValidate: true });
  #result = node("section", { part: "verdict" });
  #notice = node("p", { part: "notice" });
  #guide;
  #texts;
  #shown = 0; // the newest request to show

  static get observedAttributes() {
    return ["lang", "on", "site", "ground"];
  }

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style()];
    this.#result.setAttribute("aria-live", "polite");
    root.append(this.#form, this.#result, this.#notice);
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#form.addEventListener("change", ({ target }) => this.#take(target));
  }

  connectedCallback() {
    this.#show(true);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show(true);
  }

  // What is answered so far, by attributes and by the person.
  get answers() {
    return { ...this.#given(), ...this.#answers };
  }

  set answers(answers) {
    this.#answers = { ...answers };
    if (this.isConnected) this.#show(true);
  }

  get language() {
    const nearest = this.closest("[lang]")?.lang ?? document.documentElement.lang;
    return nearest.toLowerCase().startsWith("en") ? "en" : "id";
  }

  // Attributes that are named as questions, with - or _.
  #given() {
    const given = {};
    for (const { name, value } of this.attributes) {
      const key = name.replaceAll("-", "_");
      const kind = this.#guide?.kindOf(key);
      if (kind) given[key] = kind === "number" && value !== "unknown" ? Number(value) : value;
    }
    return given;
  }

  async #show(anew = false) {
    const mine = ++this.#shown;
    try {
      const { language } = this;
      [this.#guide, this.#texts] = await Promise.all([guide(), words[language]()]);
      if (mine !== this.#shown) return;
      if (anew) this.#form.replaceChildren();
      this.#render(language);
    } catch (error) {
      this.#result.replaceChildren();
      this.dispatchEvent(new ErrorEvent("error", { error, message: String(error) }));
    }
  }

  #render(language) {
    const on = this.getAttribute("on") ?? localDay();
    const verdict = this.#guide.check(this.answers, { on, language });
    const asked = this.#asked(verdict);
    for (const field of [...this.#form.children])
      if (!asked.includes(field.dataset.key)) field.remove();
    for (const key of asked)
      if (!this.#form.querySelector(`[data-key="${key}"]`)) this.#form.append(this.#field(key));
    const isOpen =
      verdict.outcome === "needs_answers" && asked.some((key) => !(key in this.answers));
    const view = new VerdictView(verdict, this.#texts, language);
    this.#result.lang = this.#form.lang = this.#notice.lang = language;
    this.#result.replaceChildren(...(isOpen ? [] : view.nodes()));
    this.#notice.replaceChildren(...this.#lastWords());
    this.dispatchEvent(new CustomEvent("pandu-verdict", { detail: verdict, bubbles: true }));
  }

  // Questions that the person has answered, and the next one while it decides something: whether
  // and when, and then, beside the verdict, by which channel.
  #asked({ outcome, channels, missing }) {
    const given = this.#given();
    const answered = Object.keys(this.#answers).filter((key) => !(key in given));
    const next = missing.find((key) => !(key in this.answers));
    return next && (outcome === "needs_answers" || channels === null)
      ? [...answered, next]
      : answered;
  }

  #title(key) {
    const { ground } = this.answers;
    return this.#texts[`question.${key}.${ground}.title`] ?? this.#texts[`question.${key}.title`];
  }

  #field(key) {
    const id = `answer-${key}`;
    const control = this.#control(key, id);
    const field = node("div", {}, node("label", { htmlFor: id }, this.#title(key)), control);
    field.dataset.key = key;
    if (control.localName === "input") field.append(this.#unknownButton(key));
    return field;
  }

  #control(key, id) {
    const kind = this.#guide.kindOf(key);
    const value = this.#answers[key];
    if (kind === "day") return node("input", { id, type: "date", name: key, value: value ?? "" });
    if (kind === "number")
      return node("input", {
        id,
        type: "text",
        inputMode: "numeric",
        name: key,
        value: value ?? "",
      });
    const option = (word, text) => node("option", { value: word, selected: word === value }, text);
    const options = [...kind, "unknown"].map((word) =>
      option(word, this.#texts[`option.${key}.${word}`] ?? this.#texts["answer.unknown"]),
    );
    return node("select", { id, name: key }, option("", this.#texts["package.choose"]), ...options);
  }

  #unknownButton(key) {
    const button = node("button", { type: "button" }, this.#texts["answer.unknown"]);
    button.addEventListener("click", () => {
      this.#form.elements[key].value = "";
      this.#answer(key, "unknown");
    });
    return button;
  }

  #take(control) {
    const text = control.value.trim();
    const isNumber = this.#guide.kindOf(control.name) === "number";
    const digits = text.replace(/[.,\s]|^Rp/gi, "");
    control.toggleAttribute("aria-invalid", false);
    if (text === "") return this.#answer(control.name, undefined);
    if (isNumber && !/^\d+$/.test(digits)) return control.setAttribute("aria-invalid", "true");
    this.#answer(control.name, isNumber ? Number(digits) : text);
  }

  #answer(key, value) {
    const before = this.#answers;
    this.#answers = { ...before, [key]: value };
    if (value === undefined) delete this.#answers[key];
    try {
      this.#guide.check(this.answers, { on: this.getAttribute("on") ?? localDay() });
    } catch {
      // What no person can mean (a balance beyond all balances) is marked, and not kept.
      this.#answers = before;
      this.#form.elements[key].setAttribute("aria-invalid", "true");
      return;
    }
    this.#show();
  }

  #lastWords() {
    const site = this.getAttribute("site");
    const link = site && /^https?:/.test(new URL(site, document.baseURI).protocol);
    return [
      node("small", {}, `${this.#texts["app.name"]}. ${this.#texts["footer.not_agency"]} `),
      ...(link ? [node("a", { href: site, part: "link" }, this.#texts["package.more"])] : []),
    ];
  }
}

if (!customElements.get("pandu-check")) customElements.define("pandu-check", PanduCheckElement);
