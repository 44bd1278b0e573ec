// Reads a trace of Chromium (a list of events) for what a visit waited for: what it asked for over
// the network, and what its threads did meanwhile. Times are milliseconds after the visit began.

const THREADS = {
  page: "CrRendererMain",
  painter: "DedicatedWorker thread",
  copy: "ServiceWorker thread",
};

// Innermost first told: what an event of a thread is work on.
const KINDS = [
  [
    "compiling WebAssembly",
    /^wasm\.(?:CompileLazy|AsyncCompile|FinishAsyncCompile|CompileBaseline)/,
  ],
  ["starting WebAssembly", /^wasm\.\w*Instan/],
  ["compiling scripts", /^(?:v8\.compile\w*|V8\.(?:Compile\w+|Parse\w+|PreParse))$/],
  ["clearing memory", /GC/],
  ["HTML and style", /^(?:ParseHTML|ParseAuthorStyleSheet|UpdateLayoutTree|Layout)$/],
  ["painting HTML", /^(?:PrePaint|Paint|Layerize|Commit|UpdateLayer)$/],
  ["running", /^(?:FunctionCall|v8\.callFunction|v8\.run|EvaluateScript|v8\.evaluateModule)$/],
  ["the browser itself", /^(?:RunTask|ThreadControllerImpl::RunTask)$/],
];
const kindOf = (name) => KINDS.find(([, pattern]) => pattern.test(name))?.[0];

// [{ from, to, kind }] of one thread's events: at each moment the innermost of those that run.
export function work(events) {
  const spans = [];
  const open = [];
  let now = 0;
  const until = (moment) => {
    const { kind } = open.at(-1);
    if (moment > now) spans.push({ from: now, to: moment, kind });
    now = Math.max(now, moment);
  };
  const closeBefore = (moment) => {
    while (open.length > 0 && open.at(-1).to <= moment) {
      until(open.at(-1).to);
      open.pop();
    }
  };
  const known = events
    .map(({ name, from, to }) => ({ from, to, kind: kindOf(name) }))
    .filter(({ kind, from, to }) => kind && to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  for (const event of known) {
    closeBefore(event.from);
    if (open.length > 0) until(event.from);
    now = Math.max(now, event.from);
    open.push(event);
  }
  closeBefore(Infinity);
  return spans;
}

// How long of [from, to) is spent, by kind: { kind: ms }.
export function spent(spans, from, to) {
  const kinds = {};
  for (const span of spans) {
    const shared = Math.min(span.to, to) - Math.max(span.from, from);
    if (shared > 0) kinds[span.kind] = (kinds[span.kind] ?? 0) + shared;
  }
  return kinds;
}

const nameIn = (url) => new URL(url).pathname.split("/").at(-1) || "index.html";

// [{ name, by, asked, first, last, bytes, came: [{ at, bytes }] }] in the order in which they were
// asked for. `bytes` are those that went over the network.
function requestsOf(events) {
  const requests = new Map();
  for (const { name, at, thread, data } of events) {
    if (!data?.requestId || !name.startsWith("Resource")) continue;
    const request = requests.get(data.requestId) ?? { by: thread, read: [], bytes: 0 };
    requests.set(data.requestId, request);
    if (name === "ResourceSendRequest") {
      request.name = nameIn(data.url);
      request.asked = at;
    } else if (name === "ResourceReceiveResponse") {
      request.first = at;
      request.head = data.headers?.find((line) => line.name === "Content-Length")?.value;
    } else if (name === "ResourceReceivedData") {
      request.read.push({ at, bytes: data.encodedDataLength });
    } else if (name === "ResourceFinish") {
      request.last = at;
      request.bytes = data.encodedDataLength;
    }
  }
  return [...requests.values()];
}

// A worker's own script is asked for by the browser, before there is a thread.
function nameWorkerScripts(requests, events) {
  const unnamed = requests.filter(({ name, by }) => !name && by === "painter");
  const of = (wanted) => events.filter(({ name }) => name === wanted);
  const began = of("DedicatedWorkerHost::StartScriptLoad");
  const answered = of("DedicatedWorkerHost::DidStartScriptLoad");
  unnamed.forEach((request, at) => {
    if (!began[at]) return;
    request.name = nameIn(began[at].args.script_url);
    request.asked = began[at].at;
    request.first = answered[at]?.at ?? request.first;
    request.bytes = Number(request.head ?? request.bytes);
  });
}

// What was read is told unpacked: its share of the bytes that came is as large.
function arrivals({ read, bytes, last }) {
  const whole = read.reduce((sum, part) => sum + part.bytes, 0);
  if (whole === 0) return last === undefined ? [] : [{ at: last, bytes }];
  return read.map((part) => ({ at: part.at, bytes: (part.bytes * bytes) / whole }));
}

// { requests, threads: { page, painter, copy: spans as of work() } } of the visit to `address`.
export function readTrace(trace, address) {
  const begun = trace.findLast(
    ({ name, args }) =>
      name === "navigationStart" && args.data?.documentLoaderURL?.startsWith(address),
  );
  if (!begun) throw new Error(`the trace has no visit to ${address}`);
  const names = new Map(
    trace
      .filter(({ name, pid }) => name === "thread_name" && pid === begun.pid)
      .map(({ tid, args }) => [tid, args.name]),
  );
  const threadOf = ({ pid, tid }) =>
    pid === begun.pid && Object.keys(THREADS).find((thread) => THREADS[thread] === names.get(tid));
  const events = trace
    .filter(({ ts }) => ts >= begun.ts)
    .sort((a, b) => a.ts - b.ts)
    .map((event) => ({
      ...event,
      at: (event.ts - begun.ts) / 1000,
      thread: threadOf(event),
      data: event.args?.data,
    }));
  // The browser's own pages, an empty tab's, ask for things too.
  const requests = requestsOf(events.filter(({ pid }) => pid === begun.pid));
  nameWorkerScripts(requests, events);
  const spansOf = (thread) =>
    work(
      events
        .filter((event) => event.thread === thread && event.ph === "X")
        .map(({ name, at, dur = 0 }) => ({ name, from: at, to: at + dur / 1000 })),
    );
  return {
    requests: requests
      .filter(({ name }) => name)
      .map(({ name, by, asked, first, last, bytes, ...rest }) => ({
        ...{ name, by, asked, first, last, bytes },
        came: arrivals({ ...rest, bytes, last }),
      }))
      .sort((a, b) => a.asked - b.asked),
    threads: { page: spansOf("page"), painter: spansOf("painter"), copy: spansOf("copy") },
  };
}
