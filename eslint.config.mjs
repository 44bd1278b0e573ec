// What ESLint looks for: its recommended rules. How code is set is prettier's matter.
import js from "@eslint/js";
import globals from "globals";

// Written by the build into the bundles (script/parts/site.mjs).
const built = { ONE_FILE: "readonly" };

export default [
  js.configs.recommended,
  {
    files: ["web/**/*.js", "packages/**/*.js"],
    languageOptions: { globals: { ...globals.browser, ...built } },
  },
  // Tests run in Node, and hand functions to pages.
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { ...globals.node, ...globals.browser, pandu: "readonly" } },
  },
];
