// The names that a program of WebAssembly holds of its functions: its custom section "name".
// https://webassembly.github.io/spec/core/appendix/custom.html

const MAGIC_AND_VERSION = 8; // bytes
const CUSTOM = 0; // the kind of a section
const OF_FUNCTIONS = 1; // the kind of a subsection

const decoder = new TextDecoder();
const encoder = new TextEncoder();

class Reader {
  at = 0;
  constructor(bytes) {
    this.bytes = bytes;
  }
  get isAtEnd() {
    return this.at >= this.bytes.length;
  }
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }
  take(size) {
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }
  text() {
    return decoder.decode(this.take(this.number()));
  }
}

function numbered(value) {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return bytes;
}

function sized(bytes) {
  return [...numbered(bytes.length), ...bytes];
}

// { from, to, body }: where the section begins and ends, and a reader of what is in it.
function nameSection(bytes) {
  const reader = new Reader(bytes);
  reader.take(MAGIC_AND_VERSION);
  while (!reader.isAtEnd) {
    const from = reader.at;
    const [kind] = reader.take(1);
    const body = new Reader(reader.take(reader.number()));
    if (kind === CUSTOM && body.text() === "name") return { from, to: reader.at, body };
  }
  throw new Error(
    "function_names.mjs: the program holds no names, expected those of its functions",
  );
}

// Of each function, by its number: imported ones come first.
export function functionNames(bytes) {
  const { body } = nameSection(bytes);
  const names = new Map();
  while (!body.isAtEnd) {
    const [kind] = body.take(1);
    const part = new Reader(body.take(body.number()));
    if (kind !== OF_FUNCTIONS) continue;
    for (let left = part.number(); left > 0; left--) names.set(part.number(), part.text());
  }
  return names;
}

// The same program with these names instead, and no others.
export function withFunctionNames(bytes, names) {
  const { from, to } = nameSection(bytes);
  const entries = [...names].flatMap(([at, name]) => [
    ...numbered(at),
    ...sized(encoder.encode(name)),
  ]);
  const part = [OF_FUNCTIONS, ...sized([...numbered(names.size), ...entries])];
  const section = [CUSTOM, ...sized([...sized(encoder.encode("name")), ...part])];
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(section), bytes.subarray(to)]);
}

// As Binaryen writes a name in a text: what may not stand in an identifier by its number.
export const escapedName = (name) =>
  [...encoder.encode(name)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      const stands = /[\w!#$%&'*+\-./:<=>?@\\^`|~]/.test(character) && byte < 128;
      return stands ? character : `\\${byte.toString(16).padStart(2, "0")}`;
    })
    .join("");
