// Which of a device's voices reads a language aloud: one that lives on the device, and of those the
// plain one.

// How systems name our languages at the beginning of a voice's tag. Android's and Java's "in" is
// Indonesian; three letters are those of ISO 639-2.
const NAMES = { id: ["id", "in", "ind"], en: ["en", "eng"] };

const speaks = ({ lang }, language) =>
  NAMES[language].includes(lang.toLowerCase().split(/[-_]/)[0]);

// Browsers of Linux call every voice foreign. Firefox names those of Speech Dispatcher, which are
// on the device as far as anybody can tell; WebKitGTK's own have no address. What Android's Firefox
// calls foreign needs the network.
const isHere = ({ localService, voiceURI }) =>
  localService || voiceURI === "" || Boolean(voiceURI?.startsWith("urn:moz-tts:speechd:"));

// eSpeak's "Indonesian+Robosoft" is its Indonesian with another timbre.
const isVariant = ({ name }) => name.includes("+");

export function voiceFor(voices, language) {
  const fitting = voices.filter((voice) => isHere(voice) && speaks(voice, language));
  return fitting.find((voice) => !isVariant(voice)) ?? fitting[0];
}
