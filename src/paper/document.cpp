#include "paper/document.h"

#include <cstdio>

#include "page/html.h"
#include "page/theme.h"
#include "text/speaker.h"

namespace pandu::paper {
namespace {

constexpr std::string_view policy =
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'none'";

struct Name {
  const char* id;
  const char* indonesian;
};

constexpr Name document_names[] = {{"brochure", "brosur"},
                                   {"poster", "poster"},
                                   {"triage-card", "kartu-tanya"},
                                   {"counter-card", "kartu-loket"},
                                   {"checklists", "daftar-semua"}};

std::string in_indonesian(const std::string& id) {
  for (const Name& name : document_names)
    if (name.id == id) return name.indonesian;
  constexpr std::string_view checklist = "checklist";
  return "daftar" + id.substr(checklist.size());
}

std::string element(std::string_view name, std::string_view classes, const std::string& inside) {
  return "<" + std::string(name) + " class=\"" + std::string(classes) + "\">\n" + inside + "</" +
         std::string(name) + ">\n";
}

std::string link(const std::string& address, const std::string& words) {
  return "<a href=\"" + page::escape(address) + "\">" + page::escape(words) + "</a>\n";
}

// What stands above the sheet on a screen, and is not printed.
std::string ways_on(const Sheet& sheet, const Edition& edition, bool has_pdf) {
  const Language language = edition.language;
  const Language other = content::other_than(language);
  const std::string up = "../";
  const std::string pdf =
      has_pdf ? link(up + file_of(sheet.id, language, "pdf"), edition.say("paper.pdf")) : "";
  return element("nav", "above",
                 link(up + std::string(paper_page(language)), edition.say("paper.all")) + pdf +
                     link(up + file_of(sheet.id, other), edition.say("header.language")) + "<p>" +
                     page::escape(edition.say("paper.print." + sheet.kind)) + "</p>\n");
}

std::string pages(const Sheet& sheet) {
  std::string out;
  for (const Face& face : sheet.faces) {
    std::string panels;
    for (const Panel& panel : face.panels)
      panels += element("div", "panel " + panel.name, page::html(panel.nodes));
    out += element("section", "face", panels);
  }
  return out;
}

std::string head(const Sheet& sheet, const Edition& edition) {
  const auto meta = [](std::string_view name, const std::string& value) {
    return "<meta name=\"" + std::string(name) + "\" content=\"" + page::escape(value) + "\">\n";
  };
  std::string out =
      "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" +
      std::string(policy) + "\">\n" + meta("viewport", "width=1180") + "<title>" +
      page::escape(edition.say("app.title", {{"screen", sheet.title}})) + "</title>\n" +
      meta("description", edition.say("paper.for." + sheet.kind)) + meta("referrer", "no-referrer");
  if (!edition.site.empty())
    for (const Language language : {Language::id, Language::en})
      out += "<link rel=\"alternate\" hreflang=\"" +
             std::string(language == Language::id ? "id" : "en") + "\" href=\"" +
             page::escape(edition.site + file_of(sheet.id, language)) + "\">\n";
  return out +
         "<link rel=\"icon\" href=\"../icon.png\" type=\"image/png\">\n"
         "<link rel=\"stylesheet\" href=\"../paper.css\">\n";
}

}  // namespace

std::string file_of(const std::string& sheet_id, Language language, const std::string& ending) {
  const bool indonesian = language == Language::id;
  return (indonesian ? "kertas/" + in_indonesian(sheet_id) : "paper/" + sheet_id) + "." + ending;
}

std::string document(const Sheet& sheet, const Edition& edition, bool has_pdf) {
  const std::string language = edition.language == Language::id ? "id" : "en";
  const std::string size = sheet.size == Size::wide ? "wide" : "tall";
  return "<!doctype html>\n<html lang=\"" + language + "\">\n<head>\n" + head(sheet, edition) +
         "</head>\n<body class=\"" + sheet.kind + " " + size + "\">\n" +
         ways_on(sheet, edition, has_pdf) + "<main>\n" + pages(sheet) +
         "</main>\n</body>\n</html>\n";
}

std::string with_colours(std::string_view style) {
  std::string out = ":root{";
  for (const page::TokenColour& row : page::theme_tokens()) {
    char colour[8];
    std::snprintf(colour, sizeof colour, "#%06x", row.light & 0xFFFFFFU);
    out += "--" + std::string(row.name) + ":" + colour + ";";
  }
  return out + "}\n" + std::string(style);
}

}  // namespace pandu::paper
