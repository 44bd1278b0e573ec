// What the program's bytes are: its functions by the room or library that they come from.

import { functionsApart, run } from "../split.mjs";

// Names begin with what a function returns, where that is part of them.
const ROOM = /^(?:(?:void|bool|auto|unsigned long|std::\S+) )?pandu::(\w+)/;

function roomOf(name) {
  const room = ROOM.exec(name.replaceAll("\\20", " "))?.[1];
  if (room) return `src/${room}`;
  if (/^Im[A-Z]|^stb|^ImGui/.test(name)) return "Dear ImGui";
  return name.includes("std::") ? "C++ library" : "C library, doors of src/browser";
}

// { room, first, later } in bytes, heaviest first; `program` holds its functions' names.
export function bytesByRoom(program) {
  const apart = new Set(functionsApart(program));
  const rooms = new Map();
  const told = run("wasm-opt", "--func-metrics", program, "-o", "/dev/null");
  for (const [, name, bytes] of told.matchAll(/^func: (.+)\n \[binary-bytes\] : (\d+)/gm)) {
    const room = roomOf(name);
    const sum = rooms.get(room) ?? { room, first: 0, later: 0 };
    sum[apart.has(name) ? "later" : "first"] += Number(bytes);
    rooms.set(room, sum);
  }
  return [...rooms.values()].sort((a, b) => b.first - a.first);
}
