// The edition that is one file, for a USB stick and a double-click: it asks for nothing, from nowhere.
#include <array>

#include "publish/digest.h"
#include "publish/packing.h"
#include "publish/pieces.h"

namespace pandu::publish {
namespace {

std::string trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  return first == text.npos
             ? std::string()
             : std::string(text.substr(first, text.find_last_not_of(blanks) + 1 - first));
}

std::string data_address(std::string_view type, std::string_view bytes) {
  return "data:" + std::string(type) + ";base64," + base64(bytes);
}

std::string policy(const std::string& script, const std::string& first, const std::string& style) {
  return "default-src 'none'; script-src '" + sha256_source(script) + "' '" + sha256_source(first) +
         "' 'wasm-unsafe-eval'; worker-src blob:; style-src '" + sha256_source(style) +
         "'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";
}

// The text between two others, which stay outside; empty where one is missing.
std::string_view between(std::string_view text, std::string_view begin, std::string_view end) {
  const std::size_t from = text.find(begin);
  if (from == text.npos) return {};
  const std::size_t until = text.find(end, from + begin.size());
  if (until == text.npos) return {};
  return text.substr(from + begin.size(), until - from - begin.size());
}

// Leaves out every link to a file in the head that only a server has.
std::string without_links(std::string_view html) {
  constexpr std::string_view start = "<link rel=\"";
  constexpr std::array<std::string_view, 5> kinds = {"preload\"", "modulepreload\"", "manifest\"",
                                                     "license\"", "apple-touch-icon\""};
  std::string out;
  while (!html.empty()) {
    const std::size_t end = std::min(html.find('\n'), html.size() - 1) + 1;
    const std::string_view line = html.substr(0, end);
    bool leads = false;
    for (const std::string_view kind : kinds)
      leads = leads || (line.starts_with(start) && line.substr(start.size()).starts_with(kind));
    if (!leads) out.append(line);
    html.remove_prefix(end);
  }
  return out;
}

// Names stay unique in the document.
void leave_out_names(std::string& html) {
  for (const std::string_view name : {" id=\"", " data-id=\""})
    for (std::size_t at = 0; (at = html.find(name, at)) != html.npos;)
      html.erase(at, html.find('"', at + name.size()) + 1 - at);
}

bool stays(std::string_view address) {
  return address.starts_with("https:") || address.starts_with("tel:") || address.starts_with("#");
}

// Nothing leads to other pages of the site: their links become words.
void unlink(std::string& html) {
  constexpr std::string_view start = "<a ", end = "</a>";
  for (std::size_t at = 0; (at = html.find(start, at)) != html.npos;) {
    const std::size_t inside = html.find('>', at) + 1;
    const std::string_view tag = std::string_view(html).substr(at, inside - at);
    if (stays(between(tag, "href=\"", "\""))) {
      at = inside;
      continue;
    }
    html.erase(html.find(end, inside), end.size());
    html.erase(at, inside - at);
  }
}

// The rules as text, for browsers without scripts. The heading below is the page's own.
std::string rules_of(std::string_view page) {
  const std::string_view main = between(page, "<main", "</main>");
  std::string html(main.substr(std::min(main.find('>') + 1, main.size())));
  leave_out_names(html);
  unlink(html);
  return html;
}

std::string packed(std::string_view name, std::string_view bytes) {
  return "<script id=\"" + std::string(name) + "\" type=\"text/plain\">" + base64(gzipped(bytes)) +
         "</script>\n";
}

std::string style_with_fonts(const Files& parts, std::vector<content::Fault>& faults) {
  Editor style("style.css", trimmed(parts.at("style.css")), faults);
  for (const Part& part : publish::parts())
    if (part.name.starts_with("fonts/"))
      style.replace_all(part.name, data_address("font/ttf", parts.find(part.name)->second));
  return style.take();
}

// Everything that the page would fetch.
std::string inside(const Files& parts, const Files& packs) {
  std::string out;
  for (const Part& part : publish::parts())
    if (part.name.ends_with(".wasm") || part.name.starts_with("fonts/") ||
        part.name == "list_worker.js")
      out += packed(part.name, parts.find(part.name)->second);
  for (const auto& [name, bytes] : packs) out += packed(name, bytes);
  return out + "<script id=\"licences.txt\" type=\"text/plain\">\n" + parts.at("licences.txt") +
         "</script>\n";
}

// What stands in <noscript> leads to a page of the site; here the rules themselves follow.
void show_rules(Editor& html, const std::string& rules) {
  const std::string words(between(html.text(), "<noscript>", "<a "));
  html.replace_between("<noscript>", "</noscript>",
                       words + "</p>\n</div><div id=\"rules\">" + rules + "</div>");
}

// Both of its links led to pages of the site; the rules are shown below instead.
void lead_to_rules(Editor& html) {
  constexpr std::string_view begin = "id=\"trouble\"", end = "</div>";
  std::string trouble(between(html.text(), begin, end));
  constexpr std::string_view link = "<a href=\"";
  for (std::size_t at = 0; (at = trouble.find(link, at)) != trouble.npos; at += link.size())
    trouble.replace(at + link.size(), trouble.find('"', at + link.size()) - at - link.size(),
                    "#main");
  html.replace_between(begin, end, trouble);
}

}  // namespace

std::string one_file(const Files& parts, const Files& pages, const Files& packs,
                     std::vector<content::Fault>& faults) {
  const std::string script = trimmed(parts.at("one-file.js"));
  const std::string first = trimmed(parts.at("prerender.js"));
  const std::string style = style_with_fonts(parts, faults);
  const std::string& start = pages.at("index.html");
  const auto rules =
      pages.find(between(between(start, "<noscript>", "</noscript>"), "<a href=\"", "\""));
  Editor html("index.html", without_links(start), faults);
  html.replace_between("http-equiv=\"Content-Security-Policy\" content=\"", "\"",
                       policy(script, first, style));
  html.replace_all("href=\"icon.png\"",
                   "href=\"" + data_address("image/png", parts.at("icon.png")) + "\"");
  html.replace_from("<link rel=\"stylesheet\"", ">", "<style>" + style + "</style>");
  html.replace_from("<script async src=\"fetch_ahead.js\"", "</script>\n", "");
  html.replace_from("<script src=\"prerender.js\"", "</script>", "<script>" + first + "</script>");
  html.replace_from("<script type=\"module\"", "</script>\n", "");
  if (rules != pages.end())
    show_rules(html, rules_of(rules->second));
  else
    faults.push_back({"index.html", "", "<noscript> leads to no page of the site",
                      "a link to the rules as text first"});
  lead_to_rules(html);
  html.replace_all(
      "</body>", inside(parts, packs) + "<script type=\"module\">" + script + "</script>\n</body>");
  return html.take();
}

}  // namespace pandu::publish
