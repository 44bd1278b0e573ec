#include "reader.h"

#include <gtest/gtest.h>

#include <set>

namespace {

constexpr std::string_view void_elements[] = {"input"};

bool is_void(std::string_view name) {
  for (const std::string_view one : void_elements)
    if (one == name) return true;
  return false;
}

bool is_name(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

class Reader {
 public:
  explicit Reader(std::string_view html) : html_(html) {}

  Reading read() {
    while (at_ < html_.size())
      if (html_[at_] == '<')
        tag();
      else
        add_text(unescaped(until('<')));
    if (!open_.empty()) complain("not closed: " + reading_.elements[open_.back()].name);
    return reading_;
  }

 private:
  void complain(const std::string& what) { reading_.complaints.push_back(what); }

  std::string_view until(char end) {
    const std::size_t from = at_;
    while (at_ < html_.size() && html_[at_] != end) ++at_;
    return html_.substr(from, at_ - from);
  }

  std::string name() {
    std::string out;
    // SVG has one attribute with a capital letter.
    while (at_ < html_.size() && (is_name(html_[at_]) || html_[at_] == 'B')) out += html_[at_++];
    return out;
  }

  void tag() {
    ++at_;
    const bool closing = html_[at_] == '/';
    if (closing) ++at_;
    const std::string tag_name = name();
    if (tag_name.empty()) {
      complain("a tag without a name");
      until('>');
    }
    if (closing)
      close(tag_name);
    else
      open(tag_name);
  }

  void close(const std::string& tag_name) {
    if (html_[at_] != '>') complain("junk in </" + tag_name);
    ++at_;
    if (open_.empty() || reading_.elements[open_.back()].name != tag_name)
      return complain("closed but not open: " + tag_name);
    open_.pop_back();
  }

  void open(const std::string& tag_name) {
    Element element;
    element.name = tag_name;
    element.parent = open_.empty() ? -1 : static_cast<int>(open_.back());
    while (at_ < html_.size() && html_[at_] == ' ') {
      ++at_;
      const std::string attribute = name();
      if (attribute.empty()) complain("an attribute without a name in " + tag_name);
      std::string value;
      if (at_ + 1 < html_.size() && html_[at_] == '=' && html_[at_ + 1] == '"') {
        at_ += 2;
        value = unescaped(until('"'));
        ++at_;
      }
      if (!element.attributes.emplace(attribute, value).second) complain("twice: " + attribute);
    }
    if (at_ >= html_.size() || html_[at_] != '>') complain("a tag that does not end: " + tag_name);
    ++at_;
    reading_.elements.push_back(element);
    if (!is_void(tag_name)) open_.push_back(reading_.elements.size() - 1);
  }

  void add_text(const std::string& text) {
    for (const std::size_t place : open_) reading_.elements[place].text += text;
  }

  std::string unescaped(std::string_view raw) {
    std::string out;
    for (std::size_t i = 0; i < raw.size(); ++i) {
      if (raw[i] == '"' || raw[i] == '>') complain("not escaped: " + std::string(raw));
      if (raw[i] != '&') {
        out += raw[i];
        continue;
      }
      const std::size_t end = raw.find(';', i);
      const std::string_view entity = raw.substr(i, end - i + 1);
      if (entity == "&amp;")
        out += '&';
      else if (entity == "&lt;")
        out += '<';
      else if (entity == "&gt;")
        out += '>';
      else if (entity == "&quot;")
        out += '"';
      else if (entity == "&#39;")
        out += '\'';
      else
        complain("unknown entity in: " + std::string(raw));
      i = end == std::string_view::npos ? raw.size() : end;
    }
    return out;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::vector<std::size_t> open_;
  Reading reading_;
};

}  // namespace

Element Reading::with(const std::string& attribute, const std::string& value) const {
  const Element* found = nullptr;
  for (const Element& element : elements) {
    if (!element.has(attribute) || element.get(attribute) != value) continue;
    if (found) return Element{"missing", {}, "more than one with " + attribute + "=" + value, -1};
    found = &element;
  }
  return found ? *found : Element{"missing", {}, "none with " + attribute + "=" + value, -1};
}

std::vector<Element> Reading::named(std::string_view name) const {
  std::vector<Element> out;
  for (const Element& element : elements)
    if (element.name == name) out.push_back(element);
  return out;
}

std::string Reading::words_of(const std::string& ids) const {
  std::string out;
  std::string id;
  for (const char c : ids + " ") {
    if (c != ' ') {
      id += c;
      continue;
    }
    if (!out.empty()) out += " ";
    out += with("id", id).text;
    id.clear();
  }
  return out;
}

std::vector<std::string> Reading::around(const Element& element) const {
  std::vector<std::string> out;
  for (int at = element.parent; at >= 0; at = elements[static_cast<std::size_t>(at)].parent)
    out.push_back(elements[static_cast<std::size_t>(at)].name);
  return out;
}

Reading read_html(std::string_view html) { return Reader(html).read(); }

// The other tests believe what the reader says, so it has to notice what is wrong.
TEST(Reader, ReadsNamesAttributesAndWords) {
  const Reading reading = read_html("<p class=\"a\" open>one &amp; <b>two</b></p>");
  EXPECT_TRUE(reading.complaints.empty());
  ASSERT_EQ(reading.elements.size(), 2U);
  EXPECT_EQ(reading.elements[0].get("class"), "a");
  EXPECT_TRUE(reading.elements[0].has("open"));
  EXPECT_EQ(reading.elements[0].text, "one & two");
}

TEST(Reader, ComplainsAboutBrokenHtml) {
  for (const char* broken : {"<p>", "</p>", "<p><b></p></b>", "<p>a > b</p>", "<p>&nope;</p>",
                             "<p a=\"1\" a=\"2\"></p>", "<!-- x -->", "<p a='1'></p>"})
    EXPECT_FALSE(read_html(broken).complaints.empty()) << broken;
}
