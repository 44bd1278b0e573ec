#include "guide/wording.h"

#include "guide/number_words.h"

namespace pandu::guide {
namespace {

// What a verdict and its answers say about the person. A fact that is not known is left out, so that
// its placeholder stays visible and a test finds it.
Facts facts_of(const law::Verdict& verdict, const law::Answers& answers, const Content& content,
               Language language) {
  Facts facts;
  facts["on"] = in_words(verdict.on, content, language);
  facts["contact_center"] = content.contacts.contact_center;
  if (verdict.earliest) facts["earliest"] = in_words(*verdict.earliest, content, language);
  if (verdict.share_percent) facts["share"] = std::to_string(*verdict.share_percent);
  if (answers.event_date.given())
    facts["event_date"] = in_words(answers.event_date.value, content, language);
  if (answers.birth_date.given())
    facts["birth_date"] = in_words(answers.birth_date.value, content, language);
  if (answers.membership_years.given())
    facts["years"] = std::to_string(answers.membership_years.value);
  if (answers.balance.given()) facts["balance"] = rupiah(answers.balance.value, language);
  else if (answers.balance_band.given())
    facts["balance"] = band_in_words(answers.balance_band.value, content, language);
  return facts;
}

void add_amount(Facts& facts, std::optional<std::int64_t> amount, Language language) {
  if (!amount) return;
  facts["amount"] = std::to_string(*amount);
  facts["amount_rp"] = rupiah(*amount, language);
}

// A right names its share even where the claim itself is refused.
void add_share_of_row(Facts& facts, const law::Reason& reason, const Content& content) {
  for (const law::GroundRow& row : content.rules.grounds)
    if (&row.provenance == reason.provenance)
      facts.emplace("share", std::to_string(row.share_percent));
}

std::string key_of(std::string_view kind, std::string_view id) {
  return std::string(kind) + "." + std::string(id);
}

}  // namespace

bool has_text(const Content& content, Language language, std::string_view key) {
  return content.in(language).count(key) != 0;
}

std::string say(const Content& content, Language language, std::string_view key,
                const Facts& facts) {
  const auto text = content.in(language).find(key);
  if (text == content.in(language).end()) return "<" + std::string(key) + ">";
  std::string out;
  std::string_view rest = text->second;
  while (true) {
    const std::size_t open = rest.find('{');
    const std::size_t close = open == rest.npos ? rest.npos : rest.find('}', open);
    if (close == rest.npos) return out.append(rest);
    out.append(rest.substr(0, open));
    const auto fact = facts.find(rest.substr(open + 1, close - open - 1));
    if (fact != facts.end()) out += fact->second;
    else out.append(rest.substr(open, close - open + 1));
    rest.remove_prefix(close + 1);
  }
}

std::string in_words(law::Date date, const Content& content, Language language) {
  return std::to_string(law::day_of(date)) + " " + in_words({date, date}, content, language,
                                                            Precision::month);
}

}  // namespace pandu::guide
