// The oldest browsers that run what we ask for (WebAssembly, modules, CSS variables, private
// members: what would stand in for these in Firefox 89 weighs 1.4 kB of each first visit).
export const TARGET = ["chrome89", "firefox90", "safari15"];
