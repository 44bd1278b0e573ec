#include "verify/texts.h"

#include <algorithm>
#include <optional>
#include <set>

namespace pandu::verify {

using content::VerdictFacts;

namespace {

// Other names are numbers of the rules, which are always known; the reader of the texts checks those.
void add_named(std::string_view name, VerdictFacts& facts) {
  if (const auto fact = law::from_name<content::VerdictFact>(name)) facts.add(*fact);
}

using Names = std::set<std::string_view>;

Names placeholders_of(std::string_view sentence) {
  Names names;
  for (std::size_t open = sentence.find('{'); open != sentence.npos;
       open = sentence.find('{', open + 1)) {
    const std::size_t close = std::min(sentence.find('}', open), sentence.size());
    const std::string_view inside = sentence.substr(open + 1, close - open - 1);
    names.insert(inside.substr(0, inside.find('|')));  // without the words of its plural
  }
  return names;
}

std::string key_of(std::string_view prefix, std::string_view id, std::string_view suffix) {
  return std::string(prefix).append(id).append(suffix);
}

}  // namespace

const TextCheck::Sentence& TextCheck::sentence(const std::string& key) {
  const auto [place, is_new] = sentences_.try_emplace(key);
  Sentence& sentence = place->second;
  if (!is_new) return sentence;
  std::optional<Names> names;
  for (const content::Texts& texts : content_.texts) {
    const auto text = texts.find(key);
    if (text == texts.end() || text->second.empty()) {
      sentence.wrong = "the text " + key + " is missing in a language";
      return sentence;
    }
    const Names here = placeholders_of(text->second);
    if (names && *names != here)
      sentence.wrong = "the text " + key + " has other placeholders in another language";
    names = here;
  }
  for (const std::string_view name : *names) add_named(name, sentence.placeholders);
  return sentence;
}

const TextCheck::Sentence& TextCheck::sentence(Kind kind, std::string_view id) {
  // Ids live as long as the rules, so their place in memory stands for them.
  const auto address = reinterpret_cast<std::uintptr_t>(id.data());
  const std::size_t mixed = (address ^ address >> 7U) * 4 + static_cast<std::size_t>(kind);
  Remembered& place = remembered_[mixed % remembered_.size()];
  if (place.id == id.data() && place.kind == kind) return *place.sentence;
  const Sentence* found = nullptr;
  switch (kind) {
    case Kind::reason:
      found = &sentence(key_of("reason.", id, ""));
      break;
    case Kind::blocker:
      found = &sentence(key_of("blocker.", id, ""));
      break;
    case Kind::advice:
      found = &sentence(key_of("blocker.", id, ".do"));
      break;
    case Kind::warning:
      found = &sentence(key_of("warning.", id, ""));
      break;
  }
  place = {id.data(), kind, found};
  return *found;
}

std::string TextCheck::check(Kind kind, std::string_view id, VerdictFacts facts) {
  const Sentence& found = sentence(kind, id);
  if (!found.wrong.empty()) return found.wrong;
  const std::uint32_t empty = found.placeholders.bits & ~facts.bits;
  if (empty == 0) return {};
  std::size_t first = 0;
  while ((empty >> first & 1U) == 0) ++first;
  return "a text of " + std::string(id) + " has nothing to put in {" +
         std::string(law::names<content::VerdictFact>[first]) + "}";
}

std::string TextCheck::check_names(const law::Verdict& verdict) {
  constexpr unsigned first_channel = 8;
  constexpr unsigned first_paper = 16;
  const auto check = [this](unsigned bit, std::string_view prefix, std::string_view name,
                            std::array<std::string_view, 2> suffixes) -> std::string {
    if ((named_ >> bit & 1U) != 0) return {};
    for (const std::string_view suffix : suffixes) {
      const Sentence& found = sentence(key_of(prefix, name, suffix));
      if (!found.wrong.empty()) return found.wrong;
    }
    named_ |= std::uint64_t{1} << bit;
    return {};
  };
  std::string wrong = check(static_cast<unsigned>(verdict.outcome), "outcome.",
                            law::name_of(verdict.outcome), {".word", ".sentence"});
  if (verdict.channels)
    for (const law::Channel channel : *verdict.channels)
      if (wrong.empty())
        wrong = check(first_channel + static_cast<unsigned>(channel), "channel.",
                      law::name_of(channel), {".name", ".what"});
  if (verdict.documents)
    for (const law::DocumentEntry& entry : *verdict.documents)
      if (wrong.empty())
        wrong = check(first_paper + static_cast<unsigned>(entry.document), "document.",
                      law::name_of(entry.document), {".name", ".what"});
  return wrong;
}

std::string TextCheck::texts_exist(const Case& one) {
  const VerdictFacts facts = content::facts_of(one.verdict, one.answers);
  const auto with = [&facts](VerdictFacts more) {
    more.bits |= facts.bits;
    return more;
  };
  std::string wrong = check_names(one.verdict);
  for (const law::Reason& reason : one.verdict.reasons)
    if (wrong.empty()) wrong = check(Kind::reason, reason.id, with(content::facts_of(reason)));
  for (const law::Blocker& blocker : one.verdict.blockers) {
    const VerdictFacts here = with(content::facts_of(blocker));
    if (wrong.empty()) wrong = check(Kind::blocker, blocker.id, here);
    if (wrong.empty()) wrong = check(Kind::advice, blocker.id, here);
  }
  for (const std::string_view warning : one.verdict.warnings)
    if (wrong.empty()) wrong = check(Kind::warning, warning, facts);
  return wrong;
}

}  // namespace pandu::verify
