// Looks at films that were made: decodes them again, and tells every fault.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsqr from "jsqr";

const readCode = jsqr.default ?? jsqr;
const MOST_BYTES_UPRIGHT = 4_000_000;
// Of a decoded frame beside the painter's picture, in squares of so many pixels: the mean
// difference of the worst one, from 0 to 255. Encoding comes to 12, at the edges of letters;
// another digit in an amount, in the smallest letters of a film, to 86.
const SQUARE = 12;
export const MOST_DIFFERENCE = 30;
// A reader of letters makes mistakes.
const LEAST_SHARE_OF_WORDS = 0.9;
const TESSERACT = { id: "ind", en: "eng" };

// What a program says, as bytes. `input` is given to it.
function run(program, words, { input, env } = {}) {
  return new Promise((resolve, reject) => {
    const options = { encoding: "buffer", maxBuffer: 1 << 30, env: { ...process.env, ...env } };
    const child = execFile(program, words, options, (error, said) =>
      error ? reject(error) : resolve(said),
    );
    child.stdin.on("error", reject);
    child.stdin.end(input);
  });
}

const probe = async (file) =>
  JSON.parse(
    await run("ffprobe", ["-v", "error", "-of", "json", "-show_streams", "-show_format", file]),
  );

const decoded = (file, ...more) =>
  run("ffmpeg", [
    ...["-v", "error", "-i", file, ...more],
    ...["-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "rgb24", "-"],
  ]);

// A picture's pixels.
export const pixelsOf = (file) => decoded(file);

// The frames of these numbers, by number.
async function framesOf(file, film, numbers) {
  const wanted = [...new Set(numbers)].sort((a, b) => a - b);
  const filter = wanted.map((number) => `eq(n\\,${number})`).join("+");
  const bytes = await decoded(file, "-vf", `select=${filter}`);
  const size = film.width * film.height * 3;
  const count = Math.floor(bytes.length / size); // fewer, where the film is too short
  return new Map(
    wanted
      .slice(0, count)
      .map((number, at) => [number, bytes.subarray(at * size, (at + 1) * size)]),
  );
}

export async function paintedFrame(film, number, { pandu, fonts }) {
  const folder = mkdtempSync(join(tmpdir(), "frame-"));
  try {
    const file = join(folder, "frame.png");
    const seconds = String(number / film.frames_per_second);
    await run(pandu, [
      ...["film", film.id, "--lang", film.language, "--shape", film.shape],
      ...["--address", film.site, "--fonts", fonts, "--frame", seconds, "--out", file],
    ]);
    return await pixelsOf(file);
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

// The mean difference of the square that differs most, so that a single digit counts.
export function differenceOf(a, b, { width, height }) {
  if (a.length !== b.length) return 255;
  const columns = Math.ceil(width / SQUARE);
  const sums = new Float64Array(columns * Math.ceil(height / SQUARE));
  for (let at = 0, y = 0; y < height; ++y) {
    const row = Math.floor(y / SQUARE) * columns;
    for (let x = 0; x < width; ++x)
      for (let part = 0; part < 3; ++part, ++at)
        sums[row + Math.floor(x / SQUARE)] += Math.abs(a[at] - b[at]);
  }
  return Math.max(...sums) / (3 * SQUARE * SQUARE);
}

// A crossed zero is read as any round digit, or as two: numbers that have one are compared with the
// painter's picture alone.
const wordsIn = (text) =>
  (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter((word) => !/[0689]/.test(word));

// How much of a text somebody reads on a picture.
export function shareRead(text, read) {
  const seen = wordsIn(read).join(" ");
  const words = wordsIn(text);
  if (words.length === 0) return 1;
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

// Ink in black, all else in white: a frame in the accent's green around words makes them a picture
// to a reader of letters, though both are dark.
const INK = 70; // at most, of the green in a pixel; the accent has 98
function inkOf(pixels) {
  const ink = Buffer.alloc(pixels.length, 255);
  for (let at = 0; at < pixels.length; at += 3) if (pixels[at + 1] <= INK) ink.fill(0, at, at + 3);
  return ink;
}

async function wordsOn(pixels, film, layout) {
  const head = Buffer.from(`P6\n${film.width} ${film.height}\n255\n`);
  const words = ["stdin", "stdout", "-l", TESSERACT[film.language], "--psm", layout];
  const env = { OMP_THREAD_LIMIT: "1" }; // a second thread only waits for the first
  return String(await run("tesseract", words, { input: Buffer.concat([head, pixels]), env }));
}

const readers = [
  (pixels, film) => wordsOn(pixels, film, "3"), // a page with columns
  (pixels, film) => wordsOn(inkOf(pixels), film, "11"), // scattered words
  (pixels, film) => wordsOn(pixels, film, "11"),
];

// How much of a text is to be read, by as many readers as it takes. `read` keeps what they read of
// this frame before.
async function shareOn(pixels, film, text, read) {
  let share = 0;
  for (const [at, reader] of readers.entries()) {
    read[at] ??= await reader(pixels, film);
    share = shareRead(text, read.join("\n"));
    if (share >= LEAST_SHARE_OF_WORDS) break;
  }
  return share;
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

async function formatFaults(film, file, ending) {
  const { streams, format } = await probe(file);
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

function pictureFaults(film, frames, ending, paintedFrames) {
  return [...paintedFrames].flatMap(([number, painted]) => {
    if (!frames.has(number)) return [`${ending}: it has no frame ${number}`];
    const difference = differenceOf(frames.get(number), painted, film);
    if (difference <= MOST_DIFFERENCE) return [];
    return [
      `${ending}: frame ${number} is not the painter's: ${difference.toFixed(0)} apart where they ` +
        `differ most (expected at most ${MOST_DIFFERENCE})`,
    ];
  });
}

// The one in the middle of a caption's time.
const middleOf = ({ begins, ends }, film) =>
  Math.min(Math.round(((begins + ends) / 2) * film.frames_per_second), film.frames - 1);

async function captionFaults(film, frames, painted, captions) {
  const faults = [];
  if (captions.length === 0) faults.push("it has no captions");
  const readings = new Map();
  for (const caption of captions) {
    const picture = painted.get(middleOf(caption, film));
    // The last scene has several captions on one picture.
    const number = [...painted.keys()].find((one) => painted.get(one).equals(picture));
    const frame = frames.get(number);
    if (!frame) continue; // told already
    if (!readings.has(number)) readings.set(number, []);
    const share = await shareOn(frame, film, caption.text, readings.get(number));
    if (share < LEAST_SHARE_OF_WORDS)
      faults.push(
        `at ${caption.begins} s only ${Math.round(100 * share)} % of the words are to be read of ` +
          `"${caption.text}"`,
      );
  }
  return faults;
}

function codeFaults(film, frames, ending) {
  if (film.address === "") return [];
  const last = frames.get(film.frames - 1);
  const code = last && codeOn(last, film);
  return code === film.address
    ? []
    : [`${ending}: its QR code says ${code} (expected ${film.address})`];
}

// `film` is as `pandu film --list` tells it, with the site's address as `site`; `entry` is that of
// index.json, `folder` where its files are.
export async function faultsOf(film, entry, folder, tools) {
  const files = { mp4: join(folder, entry.file), webm: join(folder, entry.webm) };
  const captions = captionsIn(readFileSync(join(folder, entry.captions), "utf8"));
  const numbers = [0, ...captions.map((caption) => middleOf(caption, film)), film.frames - 1];
  const painted = new Map();
  for (const number of new Set(numbers))
    painted.set(number, await paintedFrame(film, number, tools));
  const faults = [];
  for (const [ending, file] of Object.entries(files)) {
    const frames = await framesOf(file, film, numbers);
    faults.push(
      ...(await formatFaults(film, file, ending)),
      ...pictureFaults(film, frames, ending, painted),
      ...codeFaults(film, frames, ending),
    );
    // The pictures are alike in both, so that one has to be read.
    if (ending === "mp4") faults.push(...(await captionFaults(film, frames, painted, captions)));
    const bytes = readFileSync(file);
    if (film.shape === "upright" && bytes.length > MOST_BYTES_UPRIGHT)
      faults.push(`${file} weighs ${bytes.length} bytes (expected at most ${MOST_BYTES_UPRIGHT})`);
    if (ending === "mp4" && !startsFast(bytes))
      faults.push("mp4: it has to come whole before it starts");
  }
  return faults;
}
