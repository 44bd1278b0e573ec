// Orca, the screen reader, on a desktop of its own: a display, a bus, Speech Dispatcher with a
// voice that writes down what it is told (written_voice.mjs). Keys are pressed in X, so that Orca
// gets them as it gets a person's.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openDisplay, programOf, stop } from "./engines.mjs";

const QUIET = 400; // ms without a word, after which all has been said
const LONGEST = 40_000; // ms until something is said, on a machine that does much else

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const speechFiles = (folder) => ({
  "speech/speechd.conf": `LogLevel 1
AddModule "written" "${fileURLToPath(new URL("written_voice.mjs", import.meta.url))}" "written.conf"
DefaultModule written
DefaultLanguage "id"
`,
  "speech/modules/written.conf": join(folder, "voice.json"),
});

// Orca runs this file of its user. What it gives to the voice is kept before what is said next cuts
// it short, and which key it has dealt with, so that nobody has to guess how long that takes.
const customizations = (log) => `import json
from orca import input_event, settings, speechdispatcherfactory
from speechd import client

settings.enableKeyEcho = False
settings.enableBraille = False
settings.enableSound = False
settings.sayAllOnLoad = False

log = open(${JSON.stringify(log)}, "a", buffering=1)


def keep(kind, words=""):
    print(json.dumps([kind, words]), file=log)


server = speechdispatcherfactory.SpeechServer
speak = server._speak
say_all = server.sayAll


def spoken(self, text, voice, **more):
    keep("said", str(text))
    return speak(self, text, voice, **more)


def to_the_end(pieces):
    yield from pieces
    keep("end")


server._speak = spoken
server.sayAll = lambda self, pieces, progress: say_all(self, to_the_end(pieces), progress)
process = input_event.KeyboardEvent.process


def processed(self):
    done = process(self)
    if self.isPressedKey():
        keep("key", self.event_string)
    return done


input_event.KeyboardEvent.process = processed

# A voice that is done at once may be done before the library knows whom to tell.
handler = client._CallbackHandler
early = {}
tell = handler.__call__
add = handler.add_callback


def told(self, message, client_id, kind, **more):
    if message in self._callbacks:
        tell(self, message, client_id, kind, **more)
    else:
        early.setdefault(message, []).append((client_id, kind, more))


def added(self, message, callback, kinds):
    add(self, message, callback, kinds)
    for client_id, kind, more in early.pop(message, []):
        tell(self, message, client_id, kind, **more)


handler.__call__ = told
handler.add_callback = added
`;

function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const linesOf = (file) =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    : [];

// A desktop with its own bus, on which programs show what they have for those who cannot see.
async function openDesktop(folder) {
  const display = await openDisplay();
  const home = join(folder, "home");
  mkdirSync(home);
  const own = {
    DISPLAY: display.name,
    HOME: home,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    SPEECHD_ADDRESS: `unix_socket:${join(folder, "speech.sock")}`,
    GTK_MODULES: "gail:atk-bridge",
    GNOME_ACCESSIBILITY: "1",
    LC_ALL: "C.UTF-8",
  };
  const bus = spawn(
    programOf(["/usr/bin/dbus-daemon"]),
    ["--session", "--nofork", "--nopidfile", "--print-address=3"],
    { env: { ...process.env, ...own }, stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const [line] = await once(bus.stdio[3], "data");
  const env = { ...own, DBUS_SESSION_BUS_ADDRESS: String(line).trim() };
  const close = async () => {
    await display.close();
    await stop(bus);
  };
  return { display, env, close };
}

const said = (events) => events.filter(([kind]) => kind === "said").map(([, words]) => words);

// What Orca calls a key, where X calls it otherwise.
const NAMES = { KP_Add: "+" };

export async function startOrca() {
  const folder = mkdtempSync(join(tmpdir(), "orca-"));
  const log = join(folder, "heard.json");
  writeFiles(folder, {
    ...speechFiles(folder),
    "orca/orca-customizations.py": customizations(log),
  });
  const { display, env, close } = await openDesktop(folder);
  const run = (program, ...given) =>
    spawn(programOf([program]), given, { env: { ...process.env, ...env }, stdio: "ignore" });
  const speech = run(
    "/usr/bin/speech-dispatcher",
    ...["--run-single", "--timeout", "0", "--communication-method", "unix_socket"],
    ...["--socket-path", join(folder, "speech.sock"), "--config-dir", join(folder, "speech")],
    ...["--log-dir", folder, "--pid-file", join(folder, "speech.pid")],
  );
  const orca = run("/usr/bin/orca", "--user-prefs", join(folder, "orca"));
  const xdotool = (...given) =>
    promisify(execFile)(programOf(["/usr/bin/xdotool"]), given, {
      env: { ...process.env, ...env },
    });

  let told = 0; // events that were looked at
  // What is said until `enough` has happened and nothing more comes.
  async function heard(what, enough, since = () => false) {
    const begun = Date.now();
    while (!enough(linesOf(log).slice(told))) {
      const all = said(linesOf(log).slice(-30)).join("\n  ");
      assert.ok(Date.now() - begun < LONGEST, `${what}: Orca has only said\n  ${all}`);
      await pause(30);
    }
    let count = linesOf(log).length;
    for (let still = Date.now(); Date.now() - still < QUIET; await pause(30)) {
      if (linesOf(log).length === count) continue;
      count = linesOf(log).length;
      still = Date.now();
    }
    const news = linesOf(log).slice(told, count);
    told = count;
    return said(news.slice(news.findLastIndex(since) + 1));
  }

  const anything = (events) => said(events).length > 0;
  // Whether the last of `count` keys of this name was dealt with.
  const dealtWith = (events, key, count = 1) => {
    const name = NAMES[key] ?? key.split("+").at(-1);
    return events.filter(([kind, pressed]) => kind === "key" && pressed === name).length >= count;
  };

  await heard("at the start", anything);
  return {
    display,
    env,
    xdotool,
    // What is said to something that happened.
    heard: (what, pattern = /./) =>
      heard(what, (events) => said(events).some((words) => pattern.test(words))),
    // Presses a key by its name in X ("Down", "shift+Tab"). Where nothing has to be said to it,
    // `pattern` is null.
    async press(key, pattern = /./) {
      await xdotool("key", key);
      return heard(
        `after ${key}`,
        (events) =>
          dealtWith(events, key) && (!pattern || said(events).some((words) => pattern.test(words))),
      );
    },
    // `pattern` is of what is said to it at last.
    async type(text, pattern) {
      await xdotool("type", "--delay", "50", text);
      return heard(`after typing ${text}`, (events) =>
        said(events).some((words) => pattern.test(words)),
      );
    },
    // To the beginning of the page, where these words stand. Orca may still be looking at the bars
    // around it, or the browser is: `again` is done before every attempt.
    async begin(first, again = async () => {}) {
      for (const begun = Date.now(); Date.now() - begun < LONGEST; await pause(300)) {
        await again();
        await xdotool("key", "ctrl+Home");
        const news = await heard("at the beginning", (events) => dealtWith(events, "Home"));
        if (news.some((words) => words.startsWith(first))) return news;
      }
      throw new Error("Orca does not come to the beginning of the page");
    },
    // The whole screen from its first words, by Orca's own command for that.
    async readAll(first) {
      await this.begin(first);
      await xdotool("key", "KP_Add");
      // Without what Orca may still have been saying.
      return heard(
        "reading all",
        (events) => events.some(([kind]) => kind === "end"),
        ([kind, key]) => kind === "key" && key === NAMES.KP_Add,
      );
    },
    // What reached the voice, not only what Orca gave away.
    voice: () => linesOf(join(folder, "voice.json")).map(([, words]) => words),
    async close() {
      await stop(orca);
      await stop(speech);
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
