// The law and its words: answers in, verdict out. The program behind it is src/library.
import { startProgram } from "./program.js";

const UNKNOWN = -1;
const NOT_DECIDED = -1;
const BRIEF_FIELDS = 5;

export class FaultyAnswersError extends Error {
  name = "FaultyAnswersError";

  constructor(faults) {
    super(faults.map(({ message }) => message).join("\n"));
    this.faults = faults;
  }
}

// "2026-11-30"
export function localDay(date = new Date()) {
  const digits = (number, count) => String(number).padStart(count, "0");
  return [
    digits(date.getFullYear(), 4),
    digits(date.getMonth() + 1, 2),
    digits(date.getDate(), 2),
  ].join("-");
}

// 20261031 of "2026-10-31", 20261000 of "2026-10"; undefined of anything else.
function numberOfDay(text) {
  if (typeof text !== "string" || (text.length !== 10 && text.length !== 7)) return undefined;
  let number = 0;
  for (let at = 0; at < text.length; ++at) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7) {
      if (code !== 45) return undefined;
    } else if (code >= 48 && code <= 57) {
      number = number * 10 + code - 48;
    } else {
      return undefined;
    }
  }
  if (text.length === 10) return number % 100 === 0 ? undefined : number;
  return number * 100;
}

// Of numbers that come again and again: days, and rows of channels.
function remembered(make, most = 4096) {
  const known = new Map();
  return (number) => {
    let made = known.get(number);
    if (made === undefined) {
      if (known.size >= most) known.clear();
      made = make(number);
      known.set(number, made);
    }
    return made;
  };
}

const dayOfNumber = remembered((number) => {
  if (number === NOT_DECIDED) return null;
  const text = String(number);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
});

// The place of a question's slot and how its answers are read: words by their places, days,
// numbers.
const questionOf = (kind, place) => ({
  place,
  isDay: kind === "day",
  words: Array.isArray(kind)
    ? new Map([...kind.map((word, at) => [word, at]), ["unknown", UNKNOWN]])
    : undefined,
});

// What the slot holds for an answer; undefined where it can be none.
function slotOf(question, value) {
  if (question.words !== undefined) return question.words.get(value);
  if (value === "unknown") return UNKNOWN;
  if (question.isDay) return numberOfDay(value);
  return typeof value === "number" && value >= 0 ? value : undefined;
}

export class Guide {
  #program;
  #handle;
  #outcomes;
  #kinds;
  #questions = new Map();
  #channels;
  // Of the program's memory, until that grows.
  #slots = new Float64Array();
  #brief;

  constructor(program) {
    this.#program = program;
    this.#handle = program.functions.pandu_open();
    if (this.#handle === 0) throw new Error("pandu-jht: there is no memory for the rules");
    const { questions, outcomes, channels } = JSON.parse(
      program.text(program.functions.brief_words()),
    );
    Object.entries(questions).forEach(([key, kind], place) =>
      this.#questions.set(key, questionOf(kind, place)),
    );
    this.#outcomes = outcomes;
    this.#kinds = Object.assign(Object.create(null), questions);
    // A digit each, from 1.
    this.#channels = remembered((digits) =>
      digits === 0 ? [] : Array.from(String(digits), (digit) => channels[Number(digit) - 1]),
    );
  }

  // Of a question: its words, "day" or "number"; undefined where there is no such question.
  kindOf(key) {
    return this.#kinds[key];
  }

  get rulesVersion() {
    return this.#program.text(this.#program.functions.pandu_rules_version(this.#handle));
  }

  checkJson(answers, { on = localDay(), language = "id" } = {}) {
    const { functions } = this.#program;
    // A zero would end them early.
    const [day, spoken] = [on, language].map((text) => String(text).replaceAll("\0", "\uFFFD"));
    this.#program.withBytes(answers, (place, size) =>
      this.#program.withBytes(day, (dayPlace) =>
        this.#program.withBytes(spoken, (spokenPlace) =>
          functions.pandu_check(this.#handle, place, size, dayPlace, spokenPlace),
        ),
      ),
    );
    return this.#program.text(functions.pandu_json(this.#handle));
  }

  check(answers, options) {
    const said = JSON.parse(this.checkJson(JSON.stringify(answers) ?? "", options));
    if (said.faults) throw new FaultyAnswersError(said.faults);
    return said;
  }

  decide(answers, on = localDay()) {
    if (this.#slots.length === 0) this.#findMemory();
    const day = numberOfDay(on) ?? 0;
    if (!this.#fillSlots(answers)) return this.#refuse(answers, on);
    // It takes no memory, so that these stay where they are.
    this.#program.functions.brief_decide(this.#handle, day);
    const brief = this.#brief;
    if (brief[0] < 0) return this.#refuse(answers, on);
    return {
      outcome: this.#outcomes[brief[0]],
      earliest: dayOfNumber(brief[1]),
      accepted_from: dayOfNumber(brief[2]),
      share_percent: brief[3] === NOT_DECIDED ? null : brief[3],
      channels: brief[4] === NOT_DECIDED ? null : this.#channels(brief[4]).slice(),
    };
  }

  #findMemory() {
    const { functions, memory } = this.#program;
    this.#slots = new Float64Array(memory, functions.brief_slots(), this.#questions.size);
    this.#brief = new Int32Array(memory, functions.brief_decide(this.#handle, 0), BRIEF_FIELDS);
  }

  // False where an answer can be none.
  #fillSlots(answers) {
    const slots = this.#slots.fill(NaN);
    for (const key of Object.keys(answers)) {
      const value = answers[key];
      if (value === undefined) continue;
      const question = this.#questions.get(key);
      const slot = question && slotOf(question, value);
      if (slot === undefined) return false;
      slots[question.place] = slot;
    }
    return true;
  }

  // The other way of reading tells what is wrong.
  #refuse(answers, on) {
    this.check(answers, { on, language: "en" });
    throw new Error(
      "pandu-jht: check() takes these answers, decide() does not; please report them",
    );
  }
}

export const openGuide = async (source) => new Guide(await startProgram(source));
