// The line that says how loading goes. Its sentences stand in the document:
//   <p id="notice" role="status" hidden data-loading="... {percent} %" data-queued="..."
//      data-failed="..." data-trouble="...">
const notice = document.getElementById("notice");

export function say(name, facts = {}) {
  const sentence = notice.dataset[name];
  if (sentence === undefined) throw new Error(`no data-${name} on #notice`);
  notice.textContent = sentence.replace(/\{(\w+)\}/g, (_, fact) => facts[fact] ?? "");
  notice.hidden = false;
}

export function sayNothing() {
  notice.hidden = true;
  notice.textContent = "";
}
