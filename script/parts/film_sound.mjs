// The voice of a film, off unless it is asked for: the machine's, or recordings, each part of the
// film at its time.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const RATE = 44100;
const BYTES_PER_SECOND = RATE * 2;
// Words a minute: as slow as the time of a part allows.
const SPEEDS = [130, 150, 170, 190, 215, 240];

const decoded = (input, file) =>
  execFileSync(
    "ffmpeg",
    ["-v", "error", "-i", file, "-f", "s16le", "-ar", String(RATE), "-ac", "1", "pipe:1"],
    { input, maxBuffer: 1 << 28 },
  );

const secondsOf = ({ begins, ends }) => ends - begins;

// Sound at its time, and silence between.
function trackOf(film, sounds) {
  const samples = Buffer.alloc(Math.round(film.seconds * RATE) * 2);
  film.parts.forEach((part, at) => {
    sounds[at].copy(samples, Math.round(part.begins * RATE) * 2);
  });
  return { rate: RATE, samples };
}

let saying;
async function spoken(text, language) {
  saying ??= bundle("app/spoken.js").then(
    ({ text: script }) => import(`data:text/javascript,${encodeURIComponent(script)}`),
  );
  return (await saying).spoken(text, language);
}

// As slowly as there is time for; nothing where there is none for the fastest.
function said(words, language, part) {
  for (const speed of SPEEDS) {
    const how = ["-v", language, "-s", String(speed), "--stdout", words];
    const sound = decoded(execFileSync("espeak-ng", how, { maxBuffer: 1 << 28 }), "pipe:0");
    if (sound.length <= secondsOf(part) * BYTES_PER_SECOND) return sound;
  }
  return undefined;
}

// espeak-ng, with texts as people say them (assets/spoken.json).
export async function voiceTrack(film) {
  const sounds = [];
  for (const [at, part] of film.parts.entries()) {
    const sound = said(await spoken(part.text, film.language), film.language, part);
    if (!sound)
      throw new Error(
        `${film.id}: part ${at + 1} takes longer to say than its ${secondsOf(part).toFixed(1)} s`,
      );
    sounds.push(sound);
  }
  return trackOf(film, sounds);
}

const recordingOf = (film, folder, at) =>
  join(folder, `${film.id}-${film.language}`, `${String(at + 1).padStart(2, "0")}.wav`);

const read = (file) => decoded(undefined, file);

// Every part that is missing, is no sound or is too long.
export function recordingFaults(films, folder) {
  return films.flatMap((film) =>
    film.parts.flatMap((part, at) => {
      const file = recordingOf(film, folder, at);
      const most = secondsOf(part);
      if (!existsSync(file)) return [`${file} is missing (expected at most ${most.toFixed(1)} s)`];
      try {
        const seconds = read(file).length / BYTES_PER_SECOND;
        if (seconds <= most) return [];
        return [`${file} lasts ${seconds.toFixed(1)} s (expected at most ${most.toFixed(1)} s)`];
      } catch {
        return [`${file} is no sound that ffmpeg can read (expected a WAV file)`];
      }
    }),
  );
}

export function recordedTrack(film, folder) {
  return trackOf(
    film,
    film.parts.map((_, at) => read(recordingOf(film, folder, at))),
  );
}
