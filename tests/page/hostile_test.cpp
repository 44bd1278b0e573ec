// Whatever stands in a page, its HTML says only that.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "page/html.h"
#include "reader.h"
#include "samples.h"

namespace {

using namespace samples;  // NOLINT: short names for nodes

constexpr const char* hostile[] = {"<script>alert(1)</script>",
                                   "\"><img src=x onerror=alert(1)>",
                                   "' onfocus='alert(1)",
                                   "<!-- ",
                                   "--><b>",
                                   "]]>",
                                   "&lt;b&gt;",
                                   "&#60;b&#62;",
                                   "</textarea><b>",
                                   "</style>",
                                   "a=b c.d/e?f#g"};

// Every attribute that the printer writes. A new one is added here by someone who has thought of it.
const std::set<std::string> attributes = {"aria-atomic",
                                          "aria-current",
                                          "aria-describedby",
                                          "aria-hidden",
                                          "aria-invalid",
                                          "aria-label",
                                          "aria-labelledby",
                                          "aria-live",
                                          "autocapitalize",
                                          "autocomplete",
                                          "checked",
                                          "class",
                                          "data-box",
                                          "data-copies",
                                          "data-id",
                                          "data-outcome",
                                          "enterkeyhint",
                                          "fill",
                                          "focusable",
                                          "font-size",
                                          "for",
                                          "height",
                                          "href",
                                          "id",
                                          "inputmode",
                                          "name",
                                          "open",
                                          "readonly",
                                          "rel",
                                          "role",
                                          "rows",
                                          "scope",
                                          "spellcheck",
                                          "tabindex",
                                          "text-anchor",
                                          "type",
                                          "value",
                                          "viewBox",
                                          "width",
                                          "x",
                                          "y"};
const std::set<std::string> elements = {
    "a",      "aside",  "button", "caption",  "details", "div",     "fieldset", "figcaption",
    "figure", "footer", "h2",     "header",   "input",   "label",   "legend",   "li",
    "main",   "ol",     "p",      "section",  "span",    "summary", "svg",      "table",
    "tbody",  "td",     "text",   "textarea", "th",      "thead",   "tr",       "ul"};

TEST(Hostile, TextStaysText) {
  for (const char* words : hostile) {
    const Reading reading = read_html(html(everything(words)));
    for (const std::string& complaint : reading.complaints)
      ADD_FAILURE() << words << ": " << complaint;
    for (const Element& element : reading.elements) {
      EXPECT_TRUE(elements.count(element.name)) << words << ": " << element.name;
      for (const auto& [name, value] : element.attributes)
        EXPECT_TRUE(attributes.count(name)) << words << ": " << name;
    }
  }
}

TEST(Hostile, NothingIsLost) {
  for (const char* words : hostile) {
    const Reading reading = read_html(html(everything(words)));
    std::map<std::string, bool> shown = {
        {"p", false},       {"h2", false},       {"label", false},
        {"legend", false},  {"button", false},   {"summary", false},
        {"caption", false}, {"textarea", false}, {"text", false}};
    for (const Element& element : reading.elements)
      if (element.text.find(words) != std::string::npos) shown[element.name] = true;
    for (const auto& [name, found] : shown) EXPECT_TRUE(found) << words << " in " << name;
  }
}

TEST(Hostile, IdsAreUniqueAndSafe) {
  for (const char* words : hostile) {
    std::set<std::string> ids, data_ids;
    for (const Element& element : read_html(html(everything(words))).elements) {
      if (element.has("data-id")) {
        EXPECT_TRUE(data_ids.insert(element.get("data-id")).second) << element.get("data-id");
      }
      if (!element.has("id")) continue;
      EXPECT_TRUE(ids.insert(element.get("id")).second) << element.get("id");
      EXPECT_EQ(element.get("id").find_first_of(" <>\"'&#./="), std::string::npos)
          << element.get("id");
    }
    EXPECT_GT(ids.size(), 300U);
  }
}

TEST(Hostile, EveryReferenceLeadsSomewhere) {
  const Reading reading = read_html(html(everything("x")));
  std::set<std::string> ids;
  for (const Element& element : reading.elements) ids.insert(element.get("id"));
  for (const Element& element : reading.elements) {
    for (const char* attribute : {"for", "aria-labelledby", "aria-describedby"}) {
      std::string id;
      for (const char c : element.get(attribute) + " ") {
        if (c != ' ') {
          id += c;
        } else {
          EXPECT_TRUE(id.empty() || ids.count(id)) << attribute << "=" << id;
          id.clear();
        }
      }
    }
  }
}

TEST(Hostile, DifferentNodesNeverShareAnId) {
  const std::set<std::string> ids = {
      pandu::page::element_id("a.b"), pandu::page::element_id("a=b"),
      pandu::page::element_id("a-b"), pandu::page::element_id("a-2eb"),
      pandu::page::element_id("a b"), pandu::page::element_id("ab"),
      pandu::page::element_id("a_b"), pandu::page::element_id("A_b")};
  EXPECT_EQ(ids.size(), 8U);
}

TEST(Hostile, ControlCharactersAreMadeVisible) {
  using namespace std::string_literals;
  EXPECT_EQ(pandu::page::escape("a\0b\x1f\x7f"s),
            "a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(pandu::page::escape("a\tb\nc"), "a\tb\nc");
}

TEST(Hostile, EmptyNodesOfEveryKindPrint) {
  std::vector<Node> nodes;
  for (const Kind kind : kinds) nodes.push_back(node(kind, "", ""));
  const Reading reading = read_html(html(page_of(nodes)));
  EXPECT_TRUE(reading.complaints.empty()) << reading.complaints.front();
  for (const Element& element : reading.elements) EXPECT_FALSE(element.has("data-id"));
}

}  // namespace
