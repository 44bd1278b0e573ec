#!/usr/bin/env node
// A voice of Speech Dispatcher that speaks at once and without a sound: what it is told stands in
// the file that its settings name, a line for each message.

import { appendFileSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const file = readFileSync(process.argv[2], "utf8").trim();
const VOICES = [
  ["Indonesian+Robosoft", "id"],
  ["Indonesian", "id"],
  ["English", "en"],
];

const say = (...lines) => process.stdout.write(`${lines.join("\n")}\n`);
const plain = (text) =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

function speak(kind, text) {
  appendFileSync(file, `${JSON.stringify([kind, plain(text)])}\n`);
  say("200 OK SPEAKING", "701 BEGIN", "702 END");
}

// Commands that a text follows, up to a line with a dot: what is answered before it and after it.
const TEXTS = {
  SPEAK: ["202 OK RECEIVING MESSAGE", (text) => speak("text", text)],
  CHAR: ["202 OK RECEIVING MESSAGE", (text) => speak("character", text)],
  KEY: ["202 OK RECEIVING MESSAGE", (text) => speak("key", text)],
  SOUND_ICON: ["202 OK RECEIVING MESSAGE", (text) => speak("icon", text)],
  SET: ["203 OK RECEIVING SETTINGS", () => say("203 OK SETTINGS RECEIVED")],
  AUDIO: ["207 OK RECEIVING AUDIO SETTINGS", () => say("203 OK AUDIO INITIALIZED")],
  LOGLEVEL: ["207 OK RECEIVING LOGLEVEL SETTINGS", () => say("203 OK LOG LEVEL SET")],
};
const WORDS = {
  INIT: () => say("299-It writes what it is told.", "299 OK LOADED SUCCESSFULLY"),
  "LIST VOICES": () =>
    say(
      ...VOICES.map(([name, language]) => `200-${name}\t${language}\tnone`),
      "200 OK VOICE LIST SENT",
    ),
  QUIT: () => {
    say("210 OK QUIT");
    process.exit();
  },
};

let taken = null; // the text that is being received
for await (const line of createInterface({ input: process.stdin })) {
  if (taken && line === ".") {
    const { lines, end } = taken;
    taken = null;
    end(lines.join("\n"));
  } else if (taken) {
    taken.lines.push(line.replace(/^\.\./, "."));
  } else if (TEXTS[line]) {
    const [begin, end] = TEXTS[line];
    taken = { lines: [], end };
    say(begin);
  } else {
    WORDS[line]?.();
  }
}
