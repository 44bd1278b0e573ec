#include "tools/beside.h"

#include "base/utf8.h"
#include "page/html.h"
#include "publish/addresses.h"

namespace pandu::tools {
namespace {

using page::escape;
using text::Speaker;

// Longer values are cut: a whole file may have come.
constexpr std::size_t most_shown = 600;

std::string element(const std::string& name, const std::string& inside) {
  return "<" + name + ">" + inside + "</" + name + ">\n";
}

std::string value_of(const std::optional<std::string>& value, const Speaker& speaker) {
  if (!value) return escape(speaker.say("beside.none"));
  const std::string_view shown = base::cut_to(*value, most_shown);
  return escape(std::string(shown)) + (shown.size() < value->size() ? " …" : "");
}

std::string told(const Edit& edit, const Speaker& speaker) {
  return element("h2", escape(edit.file + " " + edit.pointer)) +
         element("dl", element("dt", escape(speaker.say("beside.before"))) +
                           element("dd", value_of(edit.before, speaker)) +
                           element("dt", escape(speaker.say("beside.after"))) +
                           element("dd", value_of(edit.after, speaker)));
}

std::string told(const std::vector<content::Fault>& faults, const Speaker& speaker) {
  if (faults.empty()) return {};
  std::string lines;
  for (const content::Fault& fault : faults) lines += content::describe(fault) + "\n";
  return element("p", escape(speaker.say("beside.faults"))) + element("pre", escape(lines));
}

}  // namespace

std::string beside_page(std::string frame, const Speaker& speaker, const std::string& address) {
  std::vector<content::Fault> none;  // the frame is built in
  publish::Editor page("beside.html", std::move(frame), none);
  page.replace_all("{{language}}", speaker.language == content::Language::id ? "id" : "en");
  page.replace_all("{{title}}", escape(speaker.say("beside.title")));
  page.replace_all("{{address}}", escape(address));
  return page.take();
}

std::string beside(const std::vector<Edit>& edits, const std::vector<content::Fault>& faults,
                   const std::string& people, const Speaker& speaker) {
  const text::Facts day = {{"on", speaker.date(speaker.today)}};
  std::string out = element("h1", escape(speaker.say("beside.title"))) +
                    element("p", escape(speaker.say("beside.day", day))) + told(faults, speaker);
  if (edits.empty()) return out + element("p", escape(speaker.say("beside.same")));
  for (const Edit& edit : edits) out += told(edit, speaker);
  return out + people;
}

}  // namespace pandu::tools
