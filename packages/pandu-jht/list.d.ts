import type { BriefVerdict, Day, Document, Key, Language, Outcome } from "./index.js";

export { FaultyAnswersError } from "./index.js";

/** What is said of a list besides its bytes: as the options of `pandu bulk`. */
export interface ListOptions {
  /** The day of the claim; today by the clock of this device if left out. */
  on?: Day;
  /** The language in which problems and errors are told, `"id"` if left out. */
  language?: Language;
  /** How 01/02/2026 is read. If left out, by what the other dates of its column prove. */
  dates?: "dmy" | "mdy";
  /** What a column holds, by its header: `{"Sisa saldo": "balance"}`; `null`: no answer. */
  columns?: Record<string, Key | null>;
  /** What a word means that is not known: `{"PHK (Efisiensi)": "laid_off"}`. */
  words?: Record<string, string>;
  /** How many rupiah balances are counted in, where the header speaks of thousands or millions. */
  unit?: number;
  /** The sheet of a workbook, by its name; if left out, the one that looks like a list. */
  sheet?: string;
  /** The row of the headers, where they are not found. */
  headerRow?: number;
  /** Whether totals and notes are people, too. */
  everyRow?: boolean;
  /** Where the full site stands, for whole links to each person's result. */
  address?: string;
}

/** A column of the list, and the answer that it holds; `null`: it is passed through. */
export interface ListColumn {
  name: string;
  key: Key | null;
}

/** The verdict of a person in a list. */
export interface ListVerdict extends BriefVerdict {
  /** The papers, by their ids. */
  documents: Document[] | null;
  /** Questions whose answers could still matter, most decisive first. */
  missing: Key[];
  /** The person's own result on the full site: `#/hasil/...` behind `address`. */
  link: string;
}

/** A row that is a person: with a verdict, or with what is wrong in it. */
export interface PersonRow {
  /** Of the file, or the row of the sheet. */
  line: number;
  kind: "person";
  error: string | null;
  verdict: ListVerdict | null;
}

/** A row that is none: it is never judged. */
export interface OtherRow {
  line: number;
  kind: "title" | "header" | "repeated_header" | "numbering" | "blank" | "total" | "note";
}

/** What all people of a list come to. */
export interface ListTotals {
  people: number;
  /** Those with a faulty row; they count nowhere else. */
  faulty: number;
  outcomes: Record<Outcome, number>;
  /** Those who may claim now, and whom the channels accept now. */
  now: number;
}

/** A list with its verdicts. */
export interface JudgedList {
  columns: ListColumn[];
  /** Every row of the file, in its order. */
  rows: (PersonRow | OtherRow)[];
  totals: ListTotals;
  /** The sheets of a workbook; none in CSV. */
  sheets: string[];
  /** The one that was read; `null` for CSV. */
  sheet: string | null;
  /** The list as it came with its verdicts behind, as `pandu bulk` writes it. */
  csv: string;
}

/** Why a list cannot be read. */
export interface ListProblem {
  /** Such as `"no_known_column"`, `"same_key"`, `"unit_not_said"`, `"no_rows"`, `"password"`. */
  kind: string;
  /** The header it is about, or empty. */
  column: string;
  value: string;
  /** All of it in a sentence, with what to do. */
  message: string;
}

/** Thrown where a list cannot be read. */
export class UnreadableListError extends Error {
  readonly name: "UnreadableListError";
  readonly problems: ListProblem[];
}

/**
 * Judges a list: CSV as text or bytes, or the bytes of a workbook (.xlsx, .xlsm, .ods), told apart by what
 * is in it. The program for lists is loaded when the first one comes.
 * @throws {UnreadableListError} where the list cannot be read
 * @throws {FaultyAnswersError} where an option is faulty
 */
export function judgeList(
  list: string | ArrayBuffer | ArrayBufferView,
  options?: ListOptions,
): Promise<JudgedList>;
