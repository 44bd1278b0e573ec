// What of others is in a release, with its version, origin and licence: the SBOM's and the
// licences' common list. Versions are where they are set: script/parts/debian_source.sh,
// package-lock.json, and for what comes compiled, this machine's packages.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUNDLED } from "../licences.mjs";

const root = join(import.meta.dirname, "../../..");
const read = (path) => readFileSync(join(root, path), "utf8");

const SOURCE = /ensure_debian_source (\S+) (\S+) "([^"]+)"[\s\\]+"([^"]+)"[\s\\]+([0-9a-f]{64}) /g;

// { imgui: { version, package, packaged, sha256 } }: the libraries whose sources we build.
export function debianSources(script = read("script/parts/debian_source.sh")) {
  const versions = Object.fromEntries(
    [...script.matchAll(/^(\w+_version)=(\S+)$/gm)].map(([, name, version]) => [name, version]),
  );
  const filled = (text) => text.replace(/\$(\w+_version)/g, (_, name) => versions[name]);
  return Object.fromEntries(
    [...script.matchAll(SOURCE)].map(([, name, source, packaged, , sha256]) => [
      name,
      { version: versions[`${name}_version`], package: source, packaged: filled(packaged), sha256 },
    ]),
  );
}

// What is compiled into WebAssembly and into the command; both have the rooms.
const BUILT = [
  { name: "imgui", title: "Dear ImGui", licence: "MIT AND (MIT OR Unlicense)", parts: ["site"] },
  { name: "qrcodegen", title: "QR Code generator", licence: "MIT", parts: ["site", "command"] },
  { name: "expat", title: "Expat", licence: "MIT", parts: ["site", "command"] },
  { name: "zlib", title: "zlib and minizip", licence: "Zlib", parts: ["site", "command"] },
  {
    name: "libxlsxwriter",
    title: "libxlsxwriter",
    licence: "BSD-2-Clause AND BSD-3-Clause",
    parts: ["site", "command"],
  },
  { name: "brotli", title: "Brotli", licence: "MIT", parts: ["command"] },
  { name: "libdeflate", title: "libdeflate", licence: "MIT", parts: ["command"] },
  { name: "libmd", title: "libmd", licence: "BSD-3-Clause", parts: ["command"] },
  { name: "httplib", title: "cpp-httplib", licence: "MIT", parts: ["command"] },
];

// What this machine's packages bring, by the package whose version is theirs.
const INSTALLED = [
  { name: "emscripten", title: "Emscripten's runtime", licence: "MIT OR NCSA", parts: ["site"] },
  { name: "emscripten", title: "musl, in Emscripten", licence: "MIT", parts: ["site"] },
  {
    name: "emscripten",
    title: "libc++ and compiler-rt, in Emscripten",
    licence: "Apache-2.0 WITH LLVM-exception",
    parts: ["site"],
  },
  { name: "nlohmann-json3-dev", title: "nlohmann/json", licence: "MIT", parts: ["command"] },
  { name: "libstb-dev", title: "stb_truetype", licence: "MIT OR Unlicense", parts: ["command"] },
  { name: "libcli11-dev", title: "CLI11", licence: "BSD-3-Clause", parts: ["command"] },
  {
    name: "libc6-dev",
    title: "GNU C Library (x86_64)",
    licence: "LGPL-2.1-or-later",
    parts: ["command"],
  },
  {
    name: "libc6-dev-arm64-cross",
    title: "GNU C Library (aarch64)",
    licence: "LGPL-2.1-or-later",
    parts: ["command"],
  },
  {
    name: "gcc-12-base",
    title: "GNU C++ Library and libgcc",
    licence: "GPL-3.0-or-later WITH GCC-exception-3.1",
    parts: ["command"],
  },
];

const FETCHED = ["@fontsource/atkinson-hyperlegible-next", "lucide-static", ...BUNDLED];

const installedVersion = (name) =>
  execFileSync("dpkg-query", ["--show", "--showformat=${Version}", name], { encoding: "utf8" });

function built() {
  const sources = debianSources();
  return BUILT.map(({ name, title, licence, parts }) => {
    const source = sources[name];
    return {
      title,
      version: source.version,
      licence,
      parts,
      address: `pkg:deb/debian/${source.package}@${encodeURIComponent(source.packaged)}?arch=source`,
      checksum: { algorithm: "SHA256", checksumValue: source.sha256 },
    };
  });
}

const installed = (versionOf) =>
  INSTALLED.map(({ name, title, licence, parts }) => {
    const version = versionOf(name);
    const address = `pkg:deb/debian/${name}@${encodeURIComponent(version)}`;
    return { title, version, licence, parts, address };
  });

const hex = (integrity) => Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");

function fetched(lock = JSON.parse(read("package-lock.json"))) {
  return FETCHED.map((name) => {
    const { version, license, integrity } = lock.packages[`node_modules/${name}`];
    return {
      title: name,
      version,
      licence: license,
      parts: ["site"],
      address: `pkg:npm/${name.replace("@", "%40")}@${version}`,
      checksum: { algorithm: "SHA512", checksumValue: hex(integrity) },
    };
  });
}

// [{ title, version, licence (an SPDX expression), parts ("site", "command"), address (a purl),
// checksum? }]; `versionOf` tells the version of an installed package.
export const materials = ({ versionOf = installedVersion } = {}) => [
  ...built(),
  ...installed(versionOf),
  ...fetched(),
];
