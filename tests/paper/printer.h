// The sheets as they are made from the real assets or from assets with one thing changed, and all their
// words: what a reader sees, those in pictures included.
#pragma once

#include <string>
#include <vector>

#include "paper/sheet.h"
#include "support/assets.h"

namespace pandu::paper {

using content::Language;

inline const law::Date day_of_test = law::make_date(2026, 11, 22);
inline const std::string site_of_test = "https://example.org/pandu/";

struct Printer {
  explicit Printer(Language language_ = Language::id) : language(language_) {}

  Language language;
  law::Date today = day_of_test;
  std::string site = site_of_test;
  content::Content content = support::real_content();

  Edition edition() const { return Edition(content, language, today, site); }
  std::vector<Sheet> sheets() const { return all_sheets(edition()); }
};

inline void add_words(const Nodes& nodes, std::string& out) {
  for (const Node& node : nodes) {
    out += node.text + "\n" + node.hint + "\n";
    if (node.picture) {
      out += node.picture->alternative + "\n";
      for (const page::Shape& shape : node.picture->shapes)
        if (shape.kind == page::ShapeKind::text) out += shape.text + "\n";
    }
    add_words(node.children, out);
  }
}

inline std::string words_of(const Face& face) {
  std::string out;
  for (const Panel& panel : face.panels) add_words(panel.nodes, out);
  return out;
}

inline std::string words_of(const Sheet& sheet) {
  std::string out;
  for (const Face& face : sheet.faces) out += words_of(face);
  return out;
}

inline bool has(const std::string& text, const std::string& part) {
  return text.find(part) != text.npos;
}

}  // namespace pandu::paper
