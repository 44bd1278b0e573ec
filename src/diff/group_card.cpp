#include "diff/group_card.h"

#include "diff/words.h"
#include "law/answers_by_key.h"
#include "text/typed.h"
#include "view/nodes.h"

namespace pandu::diff {
namespace {

using namespace view;
using content::Language;
using law::Key;
using text::Speaker;

Nodes who(const Period& period, const Speaker& speaker) {
  Nodes nodes = {heading(3, period_in_words(period, speaker))};
  if (period.alternatives.front().empty()) {
    nodes.push_back(paragraph(speaker.say("diff.everybody")));
    return nodes;
  }
  bool has_days = false;
  Nodes items;
  for (const Conditions& conditions : period.alternatives) {
    items.push_back(item(text::joined(in_words(conditions, speaker), "; ")));
    for (const Among& among : conditions) has_days = has_days || law::is_date(among.key);
  }
  nodes.push_back(paragraph(speaker.say(items.size() == 1 ? "diff.who" : "diff.who.any")));
  nodes.push_back(list(std::move(items)));
  if (has_days && period.dates_move)
    nodes.push_back(
        paragraph(speaker.say("diff.days", {{"date", speaker.date(period.first)}}), Look::quiet));
  return nodes;
}

// The ground stands above; whoever was never paid has no year to know.
bool is_told(Key key, const law::Answers& answers) {
  if (key == Key::ground || law::is_absent(answers, key)) return false;
  if (key == Key::balance_band) return answers.balance_band.given();
  if (key == Key::balance) return answers.balance.given();
  return key != Key::earlier_partial_year || answers.earlier_partial_year.given();
}

std::string sentence(const std::string& key, const Speaker& speaker) {
  const std::string_view id = std::string_view(key).substr(key.find('.') + 1);
  for (const law::Reason& reason : speaker.verdict.reasons)
    if (key.starts_with("reason.") && reason.id == id) return speaker.reason(reason);
  for (const law::Blocker& blocker : speaker.verdict.blockers)
    if (key.starts_with("blocker.") && blocker.id == id) return speaker.blocker(blocker);
  if (key.starts_with("warning.")) return speaker.warning(id);
  return key;
}

std::string first_day(const Speaker& speaker) {
  const auto day = law::day_to_claim(speaker.verdict);
  return day ? speaker.date(*day) : speaker.say("atlas.none");
}

std::string papers(const Speaker& speaker) {
  if (!speaker.verdict.documents) return speaker.say("diff.undecided");
  std::vector<std::string> names;
  for (const law::DocumentEntry& entry : *speaker.verdict.documents)
    names.push_back(text::mid_sentence(
        speaker.say("document." + std::string(law::name_of(entry.document)) + ".name")));
  return names.empty() ? speaker.say("atlas.none") : speaker.listed(names);
}

std::string tax(const Speaker& speaker) {
  return speaker.verdict.tax ? speaker.money(speaker.verdict.tax->tax)
                             : speaker.say("diff.undecided");
}

// What the example's person is told, by the old rules and by the new ones.
class ExampleWords {
 public:
  ExampleWords(const Report& report, Language language, const Group& group)
      : group_(group),
        names_(report.comparison.sentences),
        before_(report.before, language, group.example.on, group.example.answers),
        after_(report.after, language, group.example.on, group.example.answers) {}

  // The sentences as the example's person reads them, where that person does.
  Nodes sentences() const {
    Nodes items;
    for (const SentenceChange& one : group_.sentences) {
      const std::string& key = names_.name_of(one.sentence);
      const Speaker& speaker = one.fate == Fate::goes ? before_ : after_;
      constexpr const char* fates[] = {"diff.sentence.comes", "diff.sentence.goes",
                                       "diff.sentence.other_figures"};
      items.push_back(
          item(after_.say(fates[static_cast<std::size_t>(one.fate)]), {}, sentence(key, speaker)));
    }
    if (items.empty()) return {};
    return {heading(3, after_.say("diff.sentences")), list(std::move(items))};
  }

  Nodes person() const {
    std::vector<std::string> answers;
    for (const Key key : text::every<Key>)
      if (is_told(key, group_.example.answers))
        answers.push_back(after_.say("diff.condition", {{"question", after_.question(key, "label")},
                                                        {"values", after_.answer(key)}}));
    Nodes rows = {
        table_row({after_.say("diff.part"), after_.say("diff.before"), after_.say("diff.after")})};
    const auto add_row = [&](const char* title, auto words_of) {
      rows.push_back(table_row({after_.say(title), words_of(before_), words_of(after_)}));
    };
    add_row("diff.result", [](const Speaker& one) {
      return outcome_in_words(static_cast<std::uint8_t>(one.verdict.outcome), one);
    });
    add_row("line.when", first_day);
    add_row("line.where",
            [](const Speaker& one) { return channels_in_words(channels_of(one.verdict), one); });
    add_row("line.what", papers);
    add_row("diff.paid_share",
            [](const Speaker& one) { return share_in_words(share_of(one.verdict), one); });
    add_row("tax.tax", tax);
    return {heading(3, after_.say("diff.example", {{"date", after_.date(group_.example.on)}})),
            paragraph(text::joined(answers, "; ")),
            table(after_.say("diff.example.caption"), std::move(rows), Look::stack)};
  }

 private:
  const Group& group_;
  const SentenceNames& names_;
  Speaker before_;
  Speaker after_;
};

}  // namespace

Speaker speaker_of(const Report& report, Language language, const Group& group) {
  law::Answers answers;
  answers.ground = law::Answer<law::Ground>::of(group.ground);
  return {report.after, language, group.example.on, answers};
}

Node group_card(const Report& report, Language language, const Group& of, std::uint64_t cases,
                std::size_t place) {
  const Speaker speaker = speaker_of(report, language, of);
  Nodes changes;
  for (std::string& words : change_in_words(of.change, speaker))
    changes.push_back(item(std::move(words)));
  const std::string count = text::grouped_amount(static_cast<law::Rupiah>(cases), language);
  Nodes nodes = {list(std::move(changes)),
                 paragraph(speaker.say("diff.cases", {{"count", count}}), Look::quiet)};
  for (const Period& period : of.periods) add(nodes, who(period, speaker));
  const ExampleWords example(report, language, of);
  add(nodes, example.sentences());
  add(nodes, example.person());
  return group(Look::card, std::move(nodes),
               speaker.say("diff.group", {{"place", std::to_string(place)}}));
}

}  // namespace pandu::diff
