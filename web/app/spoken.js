// A written sentence as a person would say it. Voices speak "JMO" as a word, "Rp12.500.000" as
// "er pe", and "1–3" as two numbers; the words for it are in assets/spoken.json, how a sentence is
// written is here. What a voice says well by itself (dates in words, articles, percentages) stays.
import said from "../../assets/spoken.json";

const escaped = (words) =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");

const digits = (number) => number.split("").join(" ");
// "J.M.O.": without the dots, English voices take an "A" for the article.
const spelled = (letters) => letters.replace(/./gu, "$&.");

// "31/12/2026" -> "31 Desember 2026"
function inWords(date, day, month, year, language) {
  const meant = new Date(Date.UTC(year, month - 1, day));
  if (meant.getUTCMonth() !== month - 1 || meant.getUTCDate() !== Number(day)) return date;
  const parts = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  return meant.toLocaleDateString(language === "en" ? "en-GB" : language, parts);
}

// "lapakasik.bpjsketenagakerjaan.go.id", with a dot that is said.
const address = (host, path, { dot, slash }) =>
  host.replaceAll(".", ` ${dot} `) + (path ?? "").replace(/\/$/, "").replaceAll("/", ` ${slash} `);

// "09.00" -> "9", "14.30" -> "14 lewat 30"
const time = (hours, minutes, past) =>
  [Number(hours), ...(minutes === "00" ? [] : [past, Number(minutes)])]
    .filter((part) => part !== "")
    .join(" ");

export function spoken(sentence, language) {
  const words = said[language];
  const written = new RegExp(
    `(^|[^\\p{L}])(${escaped(Object.keys(words.written))})(?!\\p{L})`,
    "gu",
  );
  const amount = new RegExp(
    `Rp\\s?(\\d[\\d.,]*\\d|\\d)((?:\\s(?:${words.amounts.join("|")}))?)(?!\\p{L})`,
    "gu",
  );
  const byDigits = new RegExp(`\\b(?:${said.one_by_one.join("|")}|0\\d{3,}|\\d{7,})\\b`, "g");
  const clock =
    language === "en" ? /\b(\d\d?):([0-5]\d)\b/g : /\b(\d\d)[.:]([0-5]\d)\b(?![.,]?\d)/g;
  return sentence
    .replace(
      /\b(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z][a-z0-9-]+){1,})(\/[\w\-/]*)?/g,
      (_, host, path) => address(host, path, words),
    )
    .replace(/\b(\d\d?)\/(\d\d?)\/(\d{4})\b/g, (date, day, month, year) =>
      inWords(date, day, month, year, language),
    )
    .replace(written, (_, before, short) => before + words.written[short])
    .replace(/(\d%?)\s?–\s?(?=(?:Rp\s?)?\d)/g, `$1 ${words.to} `)
    .replace(amount, `$1$2 ${words.rupiah}`)
    .replace(clock, (_, hours, minutes) => time(hours, minutes, words.past))
    .replace(byDigits, digits)
    .replace(/(\p{L})\/(?=\p{L})/gu, `$1 ${words.or} `)
    .replace(/(^|[^\p{L}\d])(\p{Lu}{2,5})(?![\p{L}\d])\.?/gu, (whole, before, short) =>
      words.words.includes(short) ? whole : before + spelled(short),
    );
}
