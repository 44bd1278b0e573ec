// Asks for what the application is made of as soon as the network has nothing better to do: style and
// fonts, which the first paint waits for, were asked for a round trip before. The page's script is
// not there yet, and would ask last.
if ("noModule" in HTMLScriptElement.prototype)
  for (const link of document.querySelectorAll("link.later")) link.media = "all";
