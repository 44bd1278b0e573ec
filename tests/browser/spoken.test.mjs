// What is read aloud, heard as eSpeak NG speaks it: the sounds of what is written are those of the
// words that a person would say.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { loadSpoken } from "./spoken.mjs";

const assets = join(import.meta.dirname, "../../assets");
const read = (path) => JSON.parse(readFileSync(join(assets, path), "utf8"));

let spoken;
before(async () => {
  spoken = await loadSpoken();
});

// As eSpeak writes sounds, without stress and pauses, and with one "e" and one "r", as it has
// others for the same word inside a number.
const sounds = (language, text) =>
  execFileSync("espeak-ng", ["-v", language, "-q", "-x", "--", text], { encoding: "utf8" })
    .replace(/[_',|!:;\s]/g, "")
    .replace(/[@E]/g, "e")
    .replaceAll("R2", "R");

const letters = (language, text) =>
  text
    .split("")
    .map((letter) => sounds(language, letter))
    .join("");

// What is written, and what a person says.
const SAID = {
  id: [
    ["1–3 hari", "satu sampai tiga hari"],
    ["5 – 10 menit", "lima sampai sepuluh menit"],
    ["Rp12.500.000", "dua belas juta lima ratus ribu rupiah"],
    ["Rp 500 ribu", "lima ratus ribu rupiah"],
    ["Rp12,5 juta", "dua belas koma lima juta rupiah"],
    ["Rp10.000.000–Rp15.000.000", "sepuluh juta rupiah sampai lima belas juta rupiah"],
    ["5 Oktober 2026", "lima oktober dua ribu dua puluh enam"],
    ["31/12/2026", "tiga puluh satu desember dua ribu dua puluh enam"],
    ["Pasal 26 ayat (1)", "pasal dua puluh enam ayat satu"],
    ["Telepon 175.", "telepon satu tujuh lima"],
    ["pukul 09.00", "pukul sembilan"],
    ["pukul 14.30", "pukul empat belas lewat tiga puluh"],
    ["dan/atau", "dan atau"],
    ["kartu, buku tabungan, dll.", "kartu, buku tabungan, dan lain-lain"],
    ["Permenaker No. 4", "permenaker nomor empat"],
    ["kontrak/surat", "kontrak atau surat"],
    ["Saldo 30%", "saldo tiga puluh persen"],
    ["lapakasik.bpjs.go.id", "lapakasik titik bpjs titik go titik id"],
    ["https://lapakasik.bpjs.go.id/", "lapakasik titik bpjs titik go titik id"],
  ],
  en: [
    ["1–3 days", "one to three days"],
    ["Rp12,500,000", "twelve million five hundred thousand rupiah"],
    ["Rp12.5 million", "twelve point five million rupiah"],
    ["31/12/2026", "31 December 2026"],
    ["Call 175.", "call one seven five"],
    ["and/or", "and or"],
    ["at 09:00", "at nine"],
  ],
};

for (const language of ["id", "en"]) {
  test(`amounts, dates, articles and ranges sound as a person says them (${language})`, () => {
    for (const [written, wanted] of SAID[language])
      assert.equal(
        sounds(language, spoken(written, language)),
        sounds(language, wanted),
        `${written}: "${spoken(written, language)}" for "${wanted}"`,
      );
  });

  test(`every abbreviation of the texts is said letter by letter, or is a word (${language})`, () => {
    const folders = ["text", "text/learn"];
    const texts = folders.flatMap((folder) => Object.values(read(`${folder}/${language}.json`)));
    const found = new Set(texts.join(" ").match(/(?<![\p{L}\d{])\p{Lu}{2,5}(?![\p{L}\d])/gu));
    assert.ok(found.has("JMO") && found.has("BPU") && found.size > 25);
    const { words, written } = read("spoken.json")[language];
    for (const short of found) {
      const wanted = words.includes(short)
        ? sounds(language, short)
        : written[short]
          ? sounds(language, written[short])
          : letters(language, short);
      assert.equal(sounds(language, spoken(`(${short})`, language)), wanted, short);
    }
  });
}

test("what is written in other ways stays as it is", () => {
  for (const sentence of [
    "99/99/2026 bukan tanggal.",
    "Saldo 12,5 juta.",
    "Selesai.Lalu pergi.",
    "Jawab 12 pertanyaan – lalu lihat.",
  ])
    assert.equal(spoken(sentence, "id"), sentence);
});

test("the number that is called is that of the rules", () => {
  const { contact_center: number } = read("rules/parameters.json").contacts;
  assert.deepEqual(read("spoken.json").one_by_one, [number]);
});
