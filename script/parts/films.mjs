// Makes films of the frames that `pandu film` paints, and an index of them; see script/films.
//
//   node script/parts/films.mjs PANDU FONTS [OPTION...] [NAME...]

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { faultsOf } from "./film_check.mjs";
import { encode } from "./film_encoder.mjs";
import { shelve } from "./film_shelf.mjs";
import { recordedTrack, recordingFaults, voiceTrack } from "./film_sound.mjs";
import { replaceFile } from "./replace_file.mjs";

const [pandu, fonts, ...rest] = process.argv.slice(2);
function stop(faults) {
  for (const fault of faults) console.error(`error: ${fault}`);
  process.exit(faults.length === 0 ? 0 : 2);
}

// { values, positionals }: the options, and the films' names.
function asked(words) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        address: { type: "string", default: "" },
        out: { type: "string", default: join(import.meta.dirname, "../../build/films") },
        recorded: { type: "string" },
        voice: { type: "boolean", default: false },
        script: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        only: { type: "string" },
        site: { type: "string" },
      },
    });
  } catch (error) {
    return stop([`${error.message.split(". To specify")[0]} (the head of script/films names all)`]);
  }
}
const { values: options, positionals: names } = asked(rest);

const made = ["--address", options.address, "--fonts", fonts];
const panduSays = (...words) =>
  execFileSync(pandu, ["film", ...words, ...made], { encoding: "utf8", maxBuffer: 1 << 28 });

// What is said is the same in both shapes.
const inOneShape = (films) => [
  ...new Map(films.map((film) => [`${film.id}-${film.language}`, film])).values(),
];

// "id-upright"
const kindOf = ({ language, shape }) => `${language}-${shape}`;
// "limit-id-upright"
const nameOf = (film) => `${film.id}-${kindOf(film)}`;

function wantedFilms() {
  const all = JSON.parse(panduSays("--list"));
  const ids = new Set(all.map(({ id }) => id));
  const unknown = names.filter((name) => !ids.has(name));
  if (unknown.length > 0)
    stop(unknown.map((name) => `there is no film "${name}" (there are ${[...ids].join(", ")})`));
  const { only } = options;
  if (only && !all.some((film) => kindOf(film) === only))
    stop([`--only: unknown value "${only}" (expected id-upright, id-wide, en-upright or en-wide)`]);
  return all
    .filter(({ id }) => names.length === 0 || names.includes(id))
    .filter((film) => !only || kindOf(film) === only);
}

async function make(film, folder) {
  const name = nameOf(film);
  const arguments_ = [film.id, "--lang", film.language, "--shape", film.shape];
  const track = options.recorded
    ? recordedTrack(film, options.recorded)
    : options.voice && (await voiceTrack(film));
  const unfinished = join(folder, `.${name}`);
  await encode(film, {
    painter: [pandu, ["film", ...arguments_, ...made]],
    track,
    mp4: `${unfinished}.mp4`,
    webm: `${unfinished}.webm`,
  });
  for (const ending of ["mp4", "webm"])
    renameSync(`${unfinished}.${ending}`, join(folder, `${name}.${ending}`));
  replaceFile(join(folder, `${name}.vtt`), panduSays(...arguments_, "--captions"));
  replaceFile(
    join(folder, `${film.id}-${film.language}.html`),
    panduSays(...arguments_, "--transcript"),
  );
}

function indexOf(films, folder) {
  return films.map((film) => {
    const name = nameOf(film);
    const bytesOf = (ending) => statSync(join(folder, `${name}.${ending}`)).size;
    return {
      id: film.id,
      kind: "film",
      language: film.language,
      shape: film.shape,
      file: `${name}.mp4`,
      bytes: bytesOf("mp4"),
      webm: `${name}.webm`,
      webm_bytes: bytesOf("webm"),
      width: film.width,
      height: film.height,
      seconds: film.seconds,
      title: film.title,
      captions: `${name}.vtt`,
      transcript: `${film.id}-${film.language}.html`,
      message: film.message,
      rules: film.rules,
    };
  });
}

// As many at once as there are processors: each film is encoded by one thread, so that its bytes do
// not hang on the machine.
async function forEach(films, work) {
  const left = [...films];
  const worker = async () => {
    for (let film = left.shift(); film; film = left.shift()) await work(film);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

async function makeAll(films, folder) {
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, "index.json"), { force: true });
  const started = Date.now();
  await forEach(films, async (film) => {
    await make(film, folder);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${nameOf(film)}: ${film.seconds.toFixed(1)} s (after ${seconds} s)`);
  });
  const index = indexOf(films, folder);
  replaceFile(join(folder, "index.json"), `${JSON.stringify(index, null, 1)}\n`);
  const bytes = index.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`${films.length} films, ${(bytes / 1e6).toFixed(1)} MB of MP4, in ${folder}`);
  return index;
}

// The entries of index.json.
function listedIn(folder) {
  const file = join(folder, "index.json");
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return stop([`${file}: ${error.message}; script/films makes it`]);
  }
}

async function checkAll(films, folder) {
  const listed = new Map(listedIn(folder).map((one) => [one.file, one]));
  const faults = [];
  await forEach(films, async (film) => {
    const entry = listed.get(`${nameOf(film)}.mp4`);
    const found = entry
      ? await faultsOf({ ...film, site: options.address }, entry, folder, { pandu, fonts })
      : ["it is not in index.json (expected after script/films)"];
    console.log(`${nameOf(film)}: ${found.length === 0 ? "as it should be" : "FAULTY"}`);
    faults.push(...found.map((fault) => `${nameOf(film)}: ${fault}`));
  });
  stop(faults);
}

const films = wantedFilms();
if (options.script) {
  if (names.length === 0)
    stop(["--script: no film is named (expected script/films --script NAME)"]);
  for (const film of inOneShape(films))
    console.log(panduSays(film.id, "--lang", film.language, "--script"));
} else if (options.check) {
  await checkAll(films, options.out);
} else {
  if (options.recorded && options.voice) stop(["--recorded and --voice: there is one voice only"]);
  if (options.recorded) {
    const faults = recordingFaults(inOneShape(films), options.recorded);
    if (faults.length > 0) stop(faults);
  }
  const index = await makeAll(films, options.out);
  if (options.site) stop(shelve(index, options.out, options.site));
}
