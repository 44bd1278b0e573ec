// Lists of people: a spreadsheet's bytes in, a verdict for each person out. The program behind it
// is src/library/list.cpp; each list gets one of its own, whose memory goes with it.
import { FaultyAnswersError, localDay } from "./guide.js";
import { startProgram } from "./program.js";

export class UnreadableListError extends Error {
  name = "UnreadableListError";

  constructor(problems) {
    super(problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
  }
}

const pairs = (choices) =>
  Object.entries(choices ?? {}).map(([name, value]) => `${name}=${value ?? ""}`);

// In the words of src/library/list.h.
const choicesOf = ({ on = localDay(), language = "id", columns, words, everyRow, ...others }) => [
  ["on", on],
  ["language", language],
  ...pairs(columns).map((pair) => ["column", pair]),
  ...pairs(words).map((pair) => ["word", pair]),
  ...(everyRow ? [["every_row", "yes"]] : []),
  ...[
    ["dates", others.dates],
    ["unit", others.unit],
    ["sheet", others.sheet],
    ["header_row", others.headerRow],
    ["address", others.address],
  ].filter(([, value]) => value !== undefined),
];

function choose(program, [name, value]) {
  // A zero would end it early.
  const text = String(value).replaceAll("\0", "\uFFFD");
  program.withBytes(name, (namePlace) =>
    program.withBytes(text, (place) => program.functions.list_choose(namePlace, place)),
  );
}

function bytesOf(list) {
  if (typeof list === "string") return list;
  return list instanceof ArrayBuffer
    ? new Uint8Array(list)
    : new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export async function judge(list, options, source) {
  const program = await startProgram(source);
  const { functions } = program;
  for (const choice of choicesOf(options)) choose(program, choice);
  const judged = program.withBytes(bytesOf(list), (place, size) =>
    functions.list_judge(place, size),
  );
  const said = JSON.parse(program.text(functions.list_json()));
  if (said.faults) throw new FaultyAnswersError(said.faults);
  if (!judged) throw new UnreadableListError(said.problems);
  return {
    ...said,
    csv: decoder.decode(program.bytes(functions.list_csv(), functions.list_csv_size())),
  };
}

// A function that judges lists with one program, which is asked for when the first list comes.
export function judgeWith(load) {
  let compiled;
  return async (list, options = {}) => {
    compiled ??= load();
    return judge(list, options, await compiled);
  };
}
