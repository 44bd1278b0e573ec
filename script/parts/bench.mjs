// Measures the built site and writes a report:  node script/parts/bench.mjs REPORT
//
// Lighthouse with its mobile preset on four screens, and the bytes of a first visit. Every number in
// the report comes from the run that wrote it.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { serve } from '../serve.mjs';
import { FLAGS, siteFolder } from '../../tests/browser/harness.mjs';
import { browserProgram } from './browser.mjs';

const PORT = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const BUDGET = { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 };
const SCREENS = [
  ['start', ''], ['question', '#/cek/balance'], ['result', '#/hasil'],
  ['tutorial', '#/belajar/klaim-jmo/1'], ['a reason, without script', 'mengundurkan-diri.html'],
];

async function audit(url) {
  const { lhr } = await lighthouse(url, { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error' });
  const score = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round(100 * lhr.categories[name].score)]));
  const failed = Object.values(lhr.audits)
    .filter(({ score: of, scoreDisplayMode }) => of === 0 && scoreDisplayMode === 'binary');
  return {
    score,
    paint: lhr.audits['largest-contentful-paint'].displayValue,
    blocking: lhr.audits['total-blocking-time'].displayValue,
    shift: lhr.audits['cumulative-layout-shift'].displayValue,
    failed: failed.map(({ id, title }) => `${id}: ${title}`),
  };
}

// Everything that the start page fetches, unpacked and packed.
async function firstVisit(browser, address) {
  const page = await browser.newPage();
  const asked = new Set();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1) || 'index.html'));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  const rows = [...asked].map((file) => {
    const bytes = readFileSync(join(siteFolder, file));
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    return [file, bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, quality).length];
  });
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
  return [...rows, ['**together**', sum(1), sum(2), sum(3)]];
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const server = await serve(siteFolder, { port: 0 });
const browser = await chromium.launch({
  executablePath: browserProgram(), args: [...FLAGS, `--remote-debugging-port=${PORT}`],
});
const audits = [];
let visit;
try {
  for (const [name, where] of SCREENS) audits.push([name, await audit(server.address + where)]);
  visit = await firstVisit(browser, server.address);
} finally {
  await browser.close();
  await server.close();
}

const version = execFileSync(browserProgram(), ['--version'], { encoding: 'utf8' }).trim();
const kernel = JSON.parse(readFileSync(new URL(import.meta.resolve('lighthouse/package.json')), 'utf8'));
const day = new Date().toISOString().slice(0, 10);
const report = `# Benchmarks

Written by \`script/bench\` on ${day}, on ${cpus().length} x ${cpus()[0].model}; ${version}, Lighthouse
${kernel.version} with its mobile preset, WebGL by software.

## Lighthouse

Budget: performance ${BUDGET.performance}, the others 100.

${table(['screen', ...CATEGORIES, 'largest paint', 'blocking', 'shift'],
  audits.map(([name, { score, paint, blocking, shift }]) =>
    [name, ...CATEGORIES.map((of) => score[of] + (score[of] < BUDGET[of] ? ' (below)' : '')), paint, blocking, shift]))}

${audits.flatMap(([name, { failed }]) => failed.map((one) => `- ${name}: ${one}`)).join('\n') || 'No audit failed.'}

## The first visit

${table(['file', 'bytes', 'gzip', 'brotli'], visit)}
`;
writeFileSync(process.argv[2], report);
console.log(report);
