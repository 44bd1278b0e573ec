// The programs as browsers and workers get them. Each address stands whole, for bundlers to find
// it.
const ADDRESSES = {
  "check.wasm": new URL("check.wasm", import.meta.url),
  "lists.wasm": new URL("lists.wasm", import.meta.url),
};

export async function fetchProgram(name) {
  const response = await fetch(ADDRESSES[name]);
  if (!response.ok) throw new Error(`pandu-jht: ${response.url} answered ${response.status}`);
  return response.arrayBuffer();
}
