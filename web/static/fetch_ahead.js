// Asks for what the application is made of as soon as the network has nothing better to do: style
// and fonts, which the first paint waits for, were asked for a round trip before. The page's script
// is not there yet, and would ask last. What only a result needs comes later (web/app/page.js), but
// for whoever follows a link to one. Whoever asks for another language is led on (prerender.js).
import { Address } from "generated/protocol";
import { askedLanguage } from "./mended_address.js";

const toResult = location.hash.startsWith(Address.result);
const wanted = toResult ? "link.later" : "link.later:not(.result)";
const stays = askedLanguage() === document.documentElement.lang;
if (stays && "noModule" in HTMLScriptElement.prototype)
  for (const link of document.querySelectorAll(wanted)) link.media = "all";
