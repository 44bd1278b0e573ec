// Looks at films that were made: decodes them again, and tells every fault.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsqr from "jsqr";

const readCode = jsqr.default ?? jsqr;
const MOST_BYTES_UPRIGHT = 4_000_000;
// Of a decoded frame beside the painter's picture, from 0 to 255: encoding loses something, most of
// it at the edges of letters.
const MOST_MEAN_DIFFERENCE = 2.5;
const MUCH = 48;
const MOST_SHARE_OF_MUCH = 0.01;
// A reader of letters makes mistakes.
const LEAST_SHARE_OF_WORDS = 0.7;
const TESSERACT = { id: "ind", en: "eng" };

const most = { maxBuffer: 1 << 28 };
const run = (program, words, more = {}) => execFileSync(program, words, { ...most, ...more });

const probe = (file) =>
  JSON.parse(run("ffprobe", ["-v", "error", "-of", "json", "-show_streams", "-show_format", file]));

const asPixels = (...input) =>
  run("ffmpeg", [
    "-v",
    "error",
    ...input,
    "-frames:v",
    "1",
    "-f",
    "rawvideo",
    "-pix_fmt",
    "rgb24",
    "-",
  ]);

// Half a frame before: the first one from there on.
const frameOf = (file, film, number) =>
  asPixels("-ss", String(Math.max(0, (number - 0.5) / film.frames_per_second)), "-i", file);

export function paintedFrame(film, number, { pandu, fonts }) {
  const folder = mkdtempSync(join(tmpdir(), "frame-"));
  try {
    const file = join(folder, "frame.png");
    const seconds = String(number / film.frames_per_second);
    run(pandu, [
      ...["film", film.id, "--lang", film.language, "--shape", film.shape],
      ...["--address", film.site, "--fonts", fonts, "--frame", seconds, "--out", file],
    ]);
    return asPixels("-i", file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// "moov" has to come before "mdat", or nothing is shown before all of it has come.
export function startsFast(bytes) {
  for (let at = 0; at + 8 <= bytes.length;) {
    const kind = bytes.toString("latin1", at + 4, at + 8);
    if (kind === "moov") return true;
    if (kind === "mdat") return false;
    at += Math.max(8, bytes.readUInt32BE(at));
  }
  return false;
}

export function differenceOf(a, b) {
  if (a.length !== b.length) return { mean: 255, much: 1 };
  let sum = 0;
  let much = 0;
  for (let at = 0; at < a.length; ++at) {
    const by = Math.abs(a[at] - b[at]);
    sum += by;
    if (by > MUCH) ++much;
  }
  return { mean: sum / a.length, much: much / a.length };
}

// A crossed zero is read as another round digit.
const wordsIn = (text) =>
  text
    .toLowerCase()
    .replace(/[689]/g, "0")
    .match(/[\p{L}\d]{3,}/gu) ?? [];

// How much of a text somebody reads on a picture.
export function shareRead(text, read) {
  const seen = wordsIn(read).join(" ");
  const words = wordsIn(text);
  return words.filter((word) => seen.includes(word)).length / words.length;
}

export function captionsIn(vtt) {
  const seconds = (text) => text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);
  return vtt
    .split("\n\n")
    .slice(1)
    .map((block) => {
      const [times, ...lines] = block.trim().split("\n");
      const [begins, ends] = times.split(" --> ").map(seconds);
      return { begins, ends, text: lines.join(" ") };
    });
}

// Once as a page with columns and once as scattered words: each finds what the other leaves out.
function lettersOn(pixels, film) {
  const head = Buffer.from(`P6\n${film.width} ${film.height}\n255\n`);
  const input = Buffer.concat([head, pixels]);
  return ["3", "11"]
    .map((layout) => {
      const words = ["stdin", "stdout", "-l", TESSERACT[film.language], "--psm", layout];
      return run("tesseract", words, { input, stdio: ["pipe", "pipe", "ignore"] }).toString();
    })
    .join("\n");
}

function codeOn(pixels, { width, height }) {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; ++at)
    for (let part = 0; part < 3; ++part) data[4 * at + part] = pixels[3 * at + part];
  return readCode(data, width, height)?.data;
}

const FORMATS = {
  mp4: { codec_name: "h264", profile: "Main", pix_fmt: "yuv420p" },
  webm: { codec_name: "vp9", profile: "Profile 0", pix_fmt: "yuv420p" },
};

function formatFaults(film, file, ending) {
  const { streams, format } = probe(file);
  const video = streams.find(({ codec_type: type }) => type === "video") ?? {};
  const wanted = {
    ...FORMATS[ending],
    width: film.width,
    height: film.height,
    r_frame_rate: `${film.frames_per_second}/1`,
  };
  const faults = Object.entries(wanted)
    .filter(([key, value]) => video[key] !== value)
    .map(([key, value]) => `${ending}: ${key} is ${video[key]} (expected ${value})`);
  const late = Math.abs(Number(format.duration) - film.seconds);
  if (!(late <= 1 / film.frames_per_second))
    faults.push(`${ending}: it lasts ${format.duration} s (expected ${film.seconds})`);
  return faults;
}

function pictureFaults(film, file, ending, paintedFrames) {
  return [...paintedFrames].flatMap(([number, painted]) => {
    const { mean, much } = differenceOf(frameOf(file, film, number), painted);
    if (mean <= MOST_MEAN_DIFFERENCE && much <= MOST_SHARE_OF_MUCH) return [];
    return [
      `${ending}: frame ${number} is not the painter's: ${mean.toFixed(2)} apart on average, ` +
        `${(100 * much).toFixed(2)} % of it much`,
    ];
  });
}

function captionFaults(film, file, vtt) {
  const captions = captionsIn(vtt);
  const faults = [];
  if (captions.length === 0) faults.push("it has no captions");
  for (const { begins, ends, text } of captions) {
    const number = Math.round(((begins + ends) / 2) * film.frames_per_second);
    const share = shareRead(text, lettersOn(frameOf(file, film, number), film));
    if (share < LEAST_SHARE_OF_WORDS)
      faults.push(
        `at ${begins} s only ${Math.round(100 * share)} % of the words are to be read of "${text}"`,
      );
  }
  return faults;
}

function codeFaults(film, file, ending) {
  if (film.address === "") return [];
  const code = codeOn(frameOf(file, film, film.frames - 1), film);
  return code === film.address
    ? []
    : [`${ending}: its QR code says ${code} (expected ${film.address})`];
}

// `film` is as `pandu film --list` tells it, with the site's address as `site`; `entry` is that of
// index.json, `folder` where its files are.
export function faultsOf(film, entry, folder, tools) {
  const files = { mp4: join(folder, entry.file), webm: join(folder, entry.webm) };
  const numbers = [0, film.frames - 1];
  const painted = new Map(numbers.map((number) => [number, paintedFrame(film, number, tools)]));
  const faults = Object.entries(files).flatMap(([ending, file]) => [
    ...formatFaults(film, file, ending),
    ...pictureFaults(film, file, ending, painted),
    ...codeFaults(film, file, ending),
  ]);
  const bytes = readFileSync(files.mp4);
  if (!startsFast(bytes)) faults.push("mp4: it has to come whole before it starts");
  for (const file of Object.values(files)) {
    const { length } = readFileSync(file);
    if (film.shape === "upright" && length > MOST_BYTES_UPRIGHT)
      faults.push(`${file} weighs ${length} bytes (expected at most ${MOST_BYTES_UPRIGHT})`);
  }
  const vtt = readFileSync(join(folder, entry.captions), "utf8");
  return [...faults, ...captionFaults(film, files.mp4, vtt)];
}
