// What a screen shows to those who hear it: headings, links, buttons, choices and fields with their
// names, in the order of its tree. As Chromium has it, and any program on the bus of AT-SPI, in the
// words that Orca has for them.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const property = ({ properties = [] }, name) =>
  properties.find((one) => one.name === name)?.value?.value;

const ROLES = {
  heading: (node) => `heading level ${property(node, "level")}`,
  link: () => "link",
  button: (node) => (property(node, "pressed") === undefined ? "push button" : "toggle button"),
  DisclosureTriangle: () => "push button",
  radio: () => "radio button",
  checkbox: () => "check box",
  textbox: () => "entry",
};

const tidy = (name) => name.replace(/\s+/g, " ").trim();

export async function controlsInChromium(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const visit = (node) => {
    const role = node.ignored ? null : ROLES[node.role?.value];
    if (role) found.push([tidy(node.name?.value ?? ""), role(node)]);
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
  };
  visit(nodes.find(({ parentId }) => parentId === undefined));
  return found;
}

// `program` is what the bus calls it.
export async function controlsOnBus(program, env) {
  const script = new URL("accessible_tree.py", import.meta.url).pathname;
  const { stdout } = await promisify(execFile)("/usr/bin/python3", [script, program], {
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout).map(([name, role]) => [tidy(name), role]);
}
