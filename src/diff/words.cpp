#include "diff/words.h"

#include "law/answers_by_key.h"
#include "text/typed.h"
#include "text/wording.h"
#include "verify/answer.h"

namespace pandu::diff {
namespace {

using law::Key;
using text::Speaker;

template <class E>
std::string name(E value) {
  return std::string(law::name_of(value));
}

std::string need_in_words(unsigned need, const Speaker& speaker) {
  if (need == 0) return speaker.say("diff.paper.not");
  return speaker.say("diff.paper." + name(static_cast<law::Need>(need - 1)));
}

class ChangeWords {
 public:
  explicit ChangeWords(const Speaker& speaker) : speaker_(speaker) {}

  void add(const char* key, const std::string& before, const std::string& after) {
    words_.push_back(speaker_.say(key, {{"before", before}, {"after", after}}));
  }

  void add_papers(const Moved<Papers>& papers) {
    if (!papers.moves()) return;
    if (papers.before == undecided_papers)
      return words_.push_back(speaker_.say("diff.papers.appear"));
    if (papers.after == undecided_papers)
      return words_.push_back(speaker_.say("diff.papers.disappear"));
    for (const law::Document document : text::every<law::Document>) {
      const unsigned before = need_in(papers.before, document);
      const unsigned after = need_in(papers.after, document);
      if (before == after) continue;
      words_.push_back(speaker_.say("diff.paper",
                                    {{"name", speaker_.say("document." + name(document) + ".name")},
                                     {"before", need_in_words(before, speaker_)},
                                     {"after", need_in_words(after, speaker_)}}));
    }
  }

  void add_shift(const std::string& part, Shift shift) {
    if (shift == Shift::same) return;
    const std::string how(shift_names[static_cast<std::size_t>(shift)]);
    words_.push_back(speaker_.say("diff." + part + "." + how));
  }

  void add_questions(const char* key, std::uint32_t keys) {
    if (keys == 0) return;
    std::vector<std::string> names;
    for (const Key one : text::every<Key>)
      if ((keys >> static_cast<unsigned>(one) & 1U) != 0)
        names.push_back(speaker_.question(one, "label"));
    words_.push_back(speaker_.say(key, {{"questions", speaker_.listed(names)}}));
  }

  std::vector<std::string> take() { return std::move(words_); }

 private:
  const Speaker& speaker_;
  std::vector<std::string> words_;
};

// One answer to a question, in the words of the person.
std::string answer_in_words(Key key, const law::Answers& answers, const Speaker& speaker) {
  Speaker other = speaker;
  other.answers = answers;
  return other.answer(key);
}

std::string run_in_words(Key key, const Run& run, const Speaker& speaker) {
  std::string first = answer_in_words(key, run.first, speaker);
  const std::string last = answer_in_words(key, run.last, speaker);
  const std::string of = law::is_date(key) ? "diff.days." : "diff.numbers.";
  if (run.open_below && run.open_above) return speaker.say(of + "any");
  if (run.open_below) return speaker.say(of + "to", {{"last", last}});
  const bool above = run.above && key == Key::balance;
  const std::string from = above ? answer_in_words(key, *run.above, speaker) : first;
  const std::string start = above ? "above" : "from";
  if (run.open_above) return speaker.say(of + start, {{"first", from}});
  if (run.first == run.last) return first;
  return speaker.say(of + start + ".to", {{"first", from}, {"last", last}});
}

}  // namespace

std::string outcome_in_words(std::uint8_t outcome, const Speaker& speaker) {
  return speaker.say("outcome." + name(static_cast<law::Outcome>(outcome)) + ".word");
}

std::string channels_in_words(Channels channels, const Speaker& speaker) {
  if (channels == undecided_channels) return speaker.say("diff.undecided");
  std::vector<std::string> names;
  for (const law::Channel channel : text::every<law::Channel>)
    if ((channels >> static_cast<unsigned>(channel) & 1U) != 0)
      names.push_back(speaker.say("channel." + name(channel) + ".name"));
  if (names.empty()) return speaker.say("atlas.none");
  return text::joined(names, ", ");
}

std::string share_in_words(std::uint8_t share, const Speaker& speaker) {
  if (share == no_share) return speaker.say("diff.undecided");
  return speaker.say("diff.percent", {{"count", std::to_string(share)}});
}

std::vector<std::string> change_in_words(const Change& change, const Speaker& speaker) {
  ChangeWords words(speaker);
  if (change.outcome.moves())
    words.add("diff.outcome", outcome_in_words(change.outcome.before, speaker),
              outcome_in_words(change.outcome.after, speaker));
  if (change.channels.moves())
    words.add("diff.channels", channels_in_words(change.channels.before, speaker),
              channels_in_words(change.channels.after, speaker));
  words.add_shift("earliest", change.earliest);
  words.add_shift("accepted_from", change.accepted_from);
  words.add_papers(change.papers);
  if (change.share.moves())
    words.add("diff.share", share_in_words(change.share.before, speaker),
              share_in_words(change.share.after, speaker));
  words.add_shift("tax", change.tax);
  words.add_questions("diff.asked", change.asked);
  words.add_questions("diff.answered", change.answered);
  if (change.only_sentences()) return {speaker.say("diff.only_sentences")};
  return words.take();
}

std::vector<std::string> in_words(const Conditions& conditions, const Speaker& speaker) {
  std::vector<std::string> out;
  for (const Among& among : conditions) {
    std::vector<std::string> values;
    for (const Run& run : among.runs) values.push_back(run_in_words(among.key, run, speaker));
    for (const law::Answers& choice : among.choices) {
      const std::string words = answer_in_words(among.key, choice, speaker);
      values.push_back(choice.balance_band.given() ? speaker.say("diff.band", {{"band", words}})
                                                   : words);
    }
    if (among.unanswered) values.push_back(speaker.say("diff.unanswered"));
    out.push_back(speaker.say(
        "diff.condition", {{"question", speaker.question(among.key, "label")},
                           {"values", text::joined(values, " " + speaker.say("diff.or") + " ")}}));
  }
  return out;
}

std::string period_in_words(const Period& period, const Speaker& speaker) {
  const std::string first = speaker.date(period.first);
  if (period.goes_on) return speaker.say("diff.period.from", {{"first", first}});
  if (period.first == period.last) return speaker.say("diff.period.on", {{"first", first}});
  return speaker.say("diff.period.between",
                     {{"first", first}, {"last", speaker.date(period.last)}});
}

}  // namespace pandu::diff
