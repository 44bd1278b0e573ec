// The model as text for this tab's storage: a first line with the version, then one thing a line.
//
//   pandu 2
//   language en
//   answer ground resigned
//   answer balance #12500000
//   asked ground
//   draft balance 12.500
//   error balance error.amount
//   ready card
//   today 2026-11-23 2020-01-01
//   prepared PT Maju
//   helper
//   kept
//   from_summary
//
// The text can be damaged or come from elsewhere: one line that is not ours, and none of it counts.
#include <algorithm>

#include "base/utf8.h"
#include "content/consistent.h"
#include "guide/day.h"
#include "guide/guide.h"
#include "guide/handover/hr_link.h"
#include "guide/ids.h"
#include "guide/parse_answer.h"
#include "guide/questions.h"
#include "law/decide.h"
#include "share/share_code.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

constexpr std::string_view first_line = "pandu 2";

std::string_view name_of(Language language) { return language == Language::id ? "id" : "en"; }

// A draft stands on one line.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c == '\\')
      out += "\\\\";
    else if (c == '\n')
      out += "\\n";
    else
      out += c;
  return out;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair = text[i] == '\\' && i + 1 < text.size();
    if (pair) ++i;
    out += pair && text[i] == 'n' ? '\n' : text[i];
  }
  return out;
}

// The text up to the first separator; the rest stays.
std::string_view take_until(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view head = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return head;
}

class Reader {
 public:
  Reader(Model model, const content::Content& content)
      : model_(std::move(model)), content_(content) {}

  bool read(std::string_view saved) {
    if (take_until(saved, '\n') != first_line) return false;
    model_.answers = {};
    model_.asked.clear();
    model_.drafts.clear();
    model_.errors.clear();
    model_.ready = {};
    model_.helper = false;
    model_.prepared_by.clear();
    model_.from_summary = false;
    model_.kept = false;
    while (!saved.empty())
      if (!line(take_until(saved, '\n'))) return false;
    return content::are_consistent(model_.answers, content_.rules);
  }

  const Model& model() const { return model_; }

 private:
  bool line(std::string_view rest) {
    const std::string_view what = take_until(rest, ' ');
    if (what == "language") return language(rest);
    if (what == "answer") return answer(rest);
    if (what == "asked") return asked(rest);
    if (what == "draft") return draft(rest);
    if (what == "error") return error(rest);
    if (what == "ready") return ready(rest);
    if (what == "today") return today(rest);
    if (what == "prepared") return prepared(rest);
    if (what == "helper" && rest.empty()) return model_.helper = true;
    if (what == kept_line) return model_.kept = rest.empty();
    if (what != "from_summary" || !rest.empty()) return false;
    model_.from_summary = true;
    return true;
  }

  bool language(std::string_view name) {
    model_.language = name == "en" ? Language::en : Language::id;
    return name == name_of(model_.language);
  }

  bool answer(std::string_view rest) {
    const auto key = law::from_name<law::Key>(take_until(rest, ' '));
    const bool is_first = key && law::is_absent(model_.answers, *key);
    return is_first && take_answer_word(model_.answers, *key, rest);
  }

  bool asked(std::string_view name) {
    const auto key = law::from_name<law::Key>(name);
    if (key) model_.asked.add_once(*key);
    return key.has_value();
  }

  bool draft(std::string_view rest) {
    const std::string id(take_until(rest, ' '));
    if (!is_known_control(id) || rest.size() > 2 * longest_draft) return false;
    model_.drafts[id] = base::cut_to(unescaped(rest), longest_draft);
    return true;
  }

  bool error(std::string_view rest) {
    const std::string id(take_until(rest, ' '));
    const bool is_error = rest.starts_with("error.");
    if (!is_known_control(id) || !is_error) return false;
    // The texts of the learning screens' errors may not have come yet: such a line is passed over.
    const bool has_words = has_text(content_, content_.spoken_language(), rest);
    if (has_words) model_.errors[id] = rest;
    return has_words || !content_.has_learning;
  }

  bool ready(std::string_view name) {
    const auto document = law::from_name<law::Document>(name);
    if (document) model_.ready.add(*document);
    return document.has_value();
  }

  bool prepared(std::string_view name) {
    model_.prepared_by = as_name(name);
    return model_.prepared_by == name;
  }

  // The person's correction of a wrong clock, and what the clock said then: nothing, where it was
  // saved before that was remembered.
  bool today(std::string_view rest) {
    const law::Date clock = model_.today;
    const auto typed = law::parse_date(take_until(rest, ' '));
    const auto then = rest.empty() ? clock : law::parse_date(rest);
    if (!typed || !then) return false;
    model_.today = *typed;
    model_.wrong_clock = then;
    take_clock(model_, clock, content_);
    return true;
  }

  Model model_;
  const content::Content& content_;
};

// Nothing is answered, or all that matters is.
bool is_half_answered(const Model& model, const content::Content& content) {
  if (model.route.screen == Screen::question || model.route.screen == Screen::summary) return true;
  if (model.answers == law::Answers{}) return !model.drafts.empty();
  return next_question(law::decide(content.rules, model.answers, model.today), model.answers)
      .has_value();
}

}  // namespace

std::string save(const Model& model) {
  std::string out(first_line);
  const auto line = [&out](std::string_view what, std::string_view value) {
    out += "\n" + std::string(what) + " " + std::string(value);
  };
  line("language", name_of(model.language));
  for (const std::string_view name : law::names<law::Key>) {
    const std::string word = answer_word(model.answers, *law::from_name<law::Key>(name));
    if (!word.empty()) line("answer " + std::string(name), word);
  }
  for (const law::Key key : model.asked) line("asked", law::name_of(key));
  for (const auto& [id, text] : model.drafts) line("draft " + id, escaped(text));
  for (const auto& [id, key] : model.errors) line("error " + id, key);
  for (const std::string_view name : law::names<law::Document>)
    if (model.ready.has(*law::from_name<law::Document>(name))) line("ready", name);
  if (model.wrong_clock)
    line("today", law::to_iso(own_day(model)) + " " + law::to_iso(*model.wrong_clock));
  if (!model.prepared_by.empty()) line("prepared", model.prepared_by);
  if (model.helper) out += "\nhelper";
  if (model.kept) out += "\n" + std::string(kept_line);
  if (model.from_summary) out += "\nfrom_summary";
  return out;
}

Model restore(const Model& model, std::string_view saved, const content::Content& content) {
  Reader reader(model, content);
  return reader.read(saved) ? reader.model() : model;
}

bool is_settled(const Model& model, const content::Content& content) {
  if (is_half_answered(model, content)) return false;
  Model again = start(model.wrong_clock.value_or(own_day(model)), model.language);
  again.route = model.route;
  again.site = model.site;
  again.opened_as_file = model.opened_as_file;
  again.media = model.media;
  return restore(again, save(model), content) == model;
}

}  // namespace pandu::guide
