// Puts the parts of the site together that need npm's tools.
//
//   node script/parts/site.mjs BUILT IMGUI_LICENCE QRCODEGEN_LICENCE SITE
//
// BUILT holds pandu.js, pandu.wasm, desk.js and desk.wasm; SITE already holds what `pandu site`, `pandu bundle` and
// fonts.mjs wrote.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { FETCHED, TARGET } from './parts_of_site.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [built, imguiLicence, qrcodegenLicence, site] = process.argv.slice(2).map((path) => resolve(path));

async function bundleScript() {
  const total = FETCHED.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  await build({
    entryPoints: [join(root, 'web/page.js')],
    outfile: join(site, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    define: { ONE_FILE: 'false', TOTAL_BYTES: String(total) },
    // Emscripten's own script is fetched only when the static page stands.
    external: ['./pandu.js'],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

async function copyWasm() {
  const glue = await transform(readFileSync(join(built, 'pandu.js'), 'utf8'), {
    minify: true, format: 'esm', target: TARGET, legalComments: 'none',
  });
  writeFileSync(join(site, 'pandu.js'), glue.code);
  for (const name of ['pandu.wasm', 'desk.wasm']) copyFileSync(join(built, name), join(site, name));
}

// The worker is one script: a module of its own would be one more thing to fetch, and not every browser
// starts such a worker.
async function bundleWorker() {
  await build({
    entryPoints: [join(root, 'web/list_worker.js')],
    outfile: join(site, 'list_worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    // Emscripten names its .wasm by the script's address; the page hands it over instead.
    define: { 'import.meta.url': '"file:///"' },
    plugins: [{
      name: 'glue',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.\/desk\.js$/ }, () => ({ path: join(built, 'desk.js') })),
    }],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

// Scripts that stand alone: the static pages' only one, and the one before the first paint.
async function copyScript(name) {
  const { code } = await transform(readFileSync(join(root, 'web', name), 'utf8'), {
    minify: true, target: TARGET, legalComments: 'none',
  });
  writeFileSync(join(site, name), code);
}

async function shrinkStyle() {
  const file = join(site, 'style.css');
  const { code } = await transform(readFileSync(file, 'utf8'), {
    loader: 'css', minify: true, target: TARGET, legalComments: 'none',
  });
  writeFileSync(file, code);
}

function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return readFileSync(join(folder, file), 'utf8');
}

// The comment that a source file begins with.
const headOf = (file) =>
  /\/\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8'))[1].replace(/^ \* ?/gm, '');

// What we ship of others asks to be shipped with its licence.
function writeLicences() {
  const parts = [
    ['Pandu JHT', readFileSync(join(root, 'LICENSE'), 'utf8')],
    ['Dear ImGui', readFileSync(imguiLicence, 'utf8')],
    ['QR Code generator (Project Nayuki)', headOf(qrcodegenLicence)],
    ['JSON for Modern C++ (nlohmann/json)',
      'MIT License, Copyright (c) 2013-2022 Niels Lohmann. The terms are those of the first text.'],
    ['Atkinson Hyperlegible Next', licenceOf('@fontsource/atkinson-hyperlegible-next')],
    ['Lucide icons', licenceOf('lucide-static')],
    ['idiomorph', licenceOf('idiomorph')],
    ['fflate (in the edition that is one file)', licenceOf('fflate')],
  ];
  const text = parts.map(([name, licence]) => `${name}\n${'='.repeat(name.length)}\n\n${licence.trim()}\n`);
  writeFileSync(join(site, 'licences.txt'), text.join('\n\n'));
}

mkdirSync(site, { recursive: true });
await copyWasm();
await bundleScript();
await bundleWorker();
await copyScript('turn.js');
await copyScript('elsewhere.js');
await shrinkStyle();
copyFileSync(join(root, 'web/icon.svg'), join(site, 'icon.svg'));
writeLicences();
