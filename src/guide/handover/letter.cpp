#include "base/direction.h"
#include "guide/handover/hr_link.h"
#include "guide/scene.h"
#include "page/html.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

constexpr std::string_view end_of_line = "\r\n";
constexpr std::string_view boundary = "pandu-jht-part";
constexpr std::size_t longest_line = 76;

std::string hexadecimal(char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'=', digits[byte >> 4U], digits[byte & 15U]};
}

// What the employer has done, and what it does not do: HR fills in by hand what it did not say.
void add_done(const Scene& scene, const PreparedLink& prepared, std::vector<std::string>& all) {
  const law::Answers& answers = prepared.answers;
  if (!employer_closes_card(answers.ground.value, scene.today, scene.content.rules)) return;
  if (answers.nonactive_since.given())
    all.push_back(scene.say(
        "letter.closed",
        {{"date", text::in_words(answers.nonactive_since.value, scene.content, scene.language)}}));
  else
    all.push_back(scene.say("letter.to_close"));
  if (counts_from_inactive(answers.ground.value, scene.today, scene.content.rules))
    all.push_back(scene.say("letter.accepted"));
  all.push_back(scene.say("letter.not_done"));
}

// The paragraphs of the letter; the link stands where its text is empty.
std::vector<std::string> paragraphs(const Scene& scene, const PreparedLink& prepared) {
  const std::string name = base::isolated(prepared.name);
  const Facts facts = {{"name", name}};
  std::vector<std::string> all = {
      scene.say("letter.greeting"),
      prepared.name.empty() ? scene.say("letter.yours") : scene.say("letter.yours_from", facts),
      scene.say("letter.what"),
      {}};
  add_done(scene, prepared, all);
  if (prepared.answers.ground == law::Answer<law::Ground>::of(law::Ground::laid_off))
    all.push_back(scene.say("letter.jkp"));
  for (const std::string& one :
       {scene.say("letter.free"),
        scene.say("footer.not_agency") + " " + scene.say("footer.contact"), name})
    all.push_back(one);
  return all;
}

std::string as_text(const std::vector<std::string>& paragraphs, const std::string& link) {
  std::string out;
  for (std::size_t i = 0; i < paragraphs.size(); ++i)
    if (i + 1 < paragraphs.size() || !paragraphs[i].empty())
      out += (paragraphs[i].empty() ? link : paragraphs[i]) + "\n\n";
  return out;
}

std::string as_html(const Scene& scene, const std::vector<std::string>& paragraphs,
                    const std::string& link) {
  std::string out = "<!doctype html>\n<html>\n<body>\n";
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    if (!paragraphs[i].empty())
      out += "<p>" + page::escape(paragraphs[i]) + "</p>\n";
    else if (i + 1 < paragraphs.size())
      out += "<p>" + link_button(scene.say("letter.button"), link) + "</p>\n<p>" +
             page::escape(link) + "</p>\n";
  }
  return out + "</body>\n</html>\n";
}

std::string part(std::string_view type, const std::string& body) {
  return std::string("--").append(boundary).append(end_of_line) +
         "Content-Type: " + std::string(type) + "; charset=utf-8\r\n" +
         "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted_printable(body) + "\r\n";
}

}  // namespace

std::string letter(const PreparedLink& prepared, const std::string& link,
                   const content::Content& content, law::Date today) {
  if (link.empty()) return {};
  Model reader;
  reader.language = prepared.language;
  reader.today = today;
  const Scene scene(reader, content);
  const std::vector<std::string> body = paragraphs(scene, prepared);
  const std::string end(boundary);
  // The mark makes mail programs open it as a draft of one's own.
  return "X-Unsent: 1\r\nMIME-Version: 1.0\r\nSubject: " + scene.say("letter.subject") +
         "\r\nContent-Type: multipart/alternative; boundary=\"" + end + "\"\r\n\r\n" +
         part("text/plain", as_text(body, link)) + part("text/html", as_html(scene, body, link)) +
         "--" + end + "--\r\n";
}

std::string letter(const Model& model, const content::Content& content) {
  const PreparedLink prepared = prepare_link(model, content);
  if (!prepared.errors.empty()) return {};
  return letter(prepared, address_of_prepared(prepared, model, content.rules), content,
                model.today);
}

std::string link_button(const std::string& words, const std::string& link) {
  return "<a href=\"" + page::escape(link) +
         "\" style=\"display:inline-block;padding:14px 24px;border-radius:12px;"
         "background:#00604a;color:#ffffff;font-weight:bold;text-decoration:none\">" +
         page::escape(words) + "</a>";
}

std::string quoted_printable(std::string_view text) {
  std::string out;
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      out += end_of_line;
      length = 0;
      continue;
    }
    const bool last = i + 1 == text.size() || text[i + 1] == '\n';
    const bool plain = (c > ' ' && c <= '~' && c != '=') || (c == ' ' && !last);
    const std::string piece = plain ? std::string(1, c) : hexadecimal(c);
    // One place stays for the sign that the line goes on.
    if (length + piece.size() > longest_line - 1) {
      out += "=\r\n";
      length = 0;
    }
    out += piece;
    length += piece.size();
  }
  return out;
}

}  // namespace pandu::guide
