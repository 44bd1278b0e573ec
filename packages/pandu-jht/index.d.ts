import type {
  BalanceBand,
  BlockerKind,
  CardStatus,
  Channel,
  Citizenship,
  Device,
  Document,
  EarlierPartial,
  Ground,
  HousePayment,
  Key,
  PmiGround,
  YesNo,
} from "./words.js";

export type * from "./words.js";

/** A day of the calendar, `"2026-10-31"`. */
export type Day = string;

/** A day, or some day of a month: `"2026-10-31"` or `"2026-10"`. */
export type DayOrMonth = string;

/** Whole rupiah. */
export type Rupiah = number;

/** What can be said to every question. It is not the same as "no", and the law treats it as not known. */
export type Unknown = "unknown";

/**
 * What a member has answered. Every answer may be left out. The same JSON as for `pandu check`, and as
 * the project's schema `answers.json` describes it.
 */
export interface Answers {
  /** Why the savings are claimed. */
  ground?: Ground | Unknown;
  /** Of the member. */
  birth_date?: DayOrMonth | Unknown;
  /** When what the ground is about happened: the last day at work, the departure, the death, ... */
  event_date?: DayOrMonth | Unknown;
  /** Over all cards, as it is today. */
  balance?: Rupiah | Unknown;
  /** Instead of the balance, or beside it: the range it is in. */
  balance_band?: BalanceBand | Unknown;
  /** Whole years of membership, added up over all employers; from 0 to 80. */
  membership_years?: number | Unknown;
  /** Whether the last card is still active. */
  card_status?: CardStatus | Unknown;
  /** Whether the member works now, anywhere. */
  working?: YesNo | Unknown;
  /** A citizen of Indonesia (`wni`), unless told otherwise. */
  citizenship?: Citizenship | Unknown;
  /** Whether name, NIK and date of birth are the same on all papers. */
  identity_matches?: YesNo | Unknown;
  /** What the claim would be made with. */
  device?: Device | Unknown;
  /** An earlier partial claim, by its percentage. */
  earlier_partial?: EarlierPartial | Unknown;
  /** Its year; only together with an earlier partial claim. */
  earlier_partial_year?: number | Unknown;
  /** Whether there is a tax number. */
  npwp?: YesNo | Unknown;
  /** How a house is paid that a partial claim is for. */
  house_payment?: HousePayment | Unknown;
  /** The ground within the ground `pmi` (migrant workers). */
  pmi_ground?: PmiGround | Unknown;
  /** When the last card became inactive; never changes the outcome. */
  nonactive_since?: DayOrMonth | Unknown;
}

/** The languages of the sentences: Indonesian, English. */
export type Language = "id" | "en";

/** What a check is made with, besides the answers. */
export interface CheckOptions {
  /** The day of the claim; today by the clock of this device if left out. */
  on?: Day;
  /** The language of the sentences, `"id"` if left out. */
  language?: Language;
}

/**
 * What the law says to a set of answers:
 *
 * - `can_claim`: the claim can be made on this day;
 * - `wait`: later, from `earliest` on;
 * - `fix_first`: the right exists or will, but something has to be put right first;
 * - `cannot_claim`: not on this ground;
 * - `ask_office`: only the branch can say;
 * - `needs_answers`: the answers in `missing` decide it.
 */
export type Outcome =
  "can_claim" | "wait" | "fix_first" | "cannot_claim" | "ask_office" | "needs_answers";

/** A paper, and whether it has to be brought (`required`), should be (`bring`), or is not decided yet. */
export interface DocumentNeed {
  id: Document;
  need: "required" | "bring" | "depends";
}

/** What is withheld and what is left. Always an estimate. */
export interface Tax {
  gross: Rupiah;
  tax: Rupiah;
  net: Rupiah;
  kind: "final" | "progressive";
  estimate: true;
}

/** Why a part of the verdict is as it is. */
export interface Reason {
  id: string;
  /** In the language that was asked for, with the person's own dates and amounts. */
  text: string;
  /** The ids of the sources in the rules. */
  sources: string[];
}

/** A condition that is not met, and what would turn it. */
export interface Blocker {
  id: string;
  kind: BlockerKind;
  text: string;
  /** The day on which waiting alone turns it. */
  until: Day | null;
  /** What can be done about it. */
  do: string;
  /** The best channel that it closes; `null` where it stops the claim itself. */
  channel: Channel | null;
}

/** What to look out for. */
export interface Warning {
  id: string;
  text: string;
}

/** A verdict without sentences. `null` stands for what is not decided. */
export interface BriefVerdict {
  outcome: Outcome;
  /** The first day by the rule. */
  earliest: Day | null;
  /** The day from which the channels are known to accept, where that is later than the rule's. */
  accepted_from: Day | null;
  /** How much of the savings. */
  share_percent: number | null;
  /** Best first. */
  channels: Channel[] | null;
}

/** A verdict, as `pandu check --json` says it. `null` stands for what is not decided. */
export interface Verdict extends BriefVerdict {
  /** The day of the claim that was asked about. */
  on: Day;
  /** The papers to bring. */
  documents: DocumentNeed[] | null;
  /** An estimate; `null` without a balance, or where there is no claim. */
  tax: Tax | null;
  /** The conditions that are met, with their sources. */
  reasons: Reason[];
  /** The conditions that are not, and what can be done about each. */
  blockers: Blocker[];
  /** What to look out for: show them beside the verdict. */
  warnings: Warning[];
  /** Questions whose answers could still matter, most decisive first. */
  missing: Key[];
  /** The day of the rules. */
  rules_version: string;
}

/** One thing that is wrong with what was given. */
export interface Fault {
  /** `"answers"`, `"on"` or `"language"`. */
  file: string;
  /** A JSON pointer into the answers, or a line and column where they are not JSON. */
  pointer: string;
  /** What is there. */
  found: string;
  /** What was expected instead; may be empty. */
  expected: string;
  /** All of it in one line. */
  message: string;
}

/** Thrown where answers, day or language are faulty; all that is wrong, at once. */
export class FaultyAnswersError extends Error {
  readonly name: "FaultyAnswersError";
  readonly faults: Fault[];
}

/** The law and its words. Each guide has its own memory of a few MB. */
export interface Guide {
  /** The day of the rules, `"2026-11-29"`. */
  readonly rulesVersion: string;

  /** What a question is answered with: one of some words, a day or a number. */
  kindOf(key: Key): string[] | "day" | "number";

  /**
   * Decides, with sentences, sources, papers and the tax.
   * @throws {FaultyAnswersError} where answers, day or language are faulty
   */
  check(answers: Answers, options?: CheckOptions): Verdict;

  /**
   * The same from text to text, and bytes: a verdict, or `{"faults": [...]}`, on one line as
   * `pandu check --lines` prints it. Throws nothing.
   */
  checkJson(answers: string | Uint8Array, options?: CheckOptions): string;

  /**
   * Decides without sentences, a hundred times as fast: for many people, or while someone types.
   * `on` is today if left out.
   * @throws {FaultyAnswersError} where answers or day are faulty
   */
  decide(answers: Answers, on?: Day): BriefVerdict;
}

/** The bytes of `check.wasm`, the same compiled, or a promise of the bytes. */
export type Program =
  ArrayBuffer | ArrayBufferView<ArrayBuffer> | WebAssembly.Module | Promise<ArrayBuffer>;

/**
 * Opens a guide. The program is fetched (or, in Node.js, read) from beside the package's script; hand it
 * over where it is kept elsewhere.
 */
export function openPandu(program?: Program): Promise<Guide>;
