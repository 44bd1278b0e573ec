#include "verify/verdict_parts.h"

namespace pandu::verify {
namespace {

template <class E>
constexpr std::uint8_t number_of(E value) {
  return static_cast<std::uint8_t>(value);
}

std::int32_t day_number(law::Date date) {
  return law::days_between(law::make_date(1970, 1, 1), date);
}

std::uint64_t bits_of(const law::DocumentList& documents) {
  std::uint64_t bits = 0;
  for (const law::DocumentEntry& entry : documents)
    bits |= (std::uint64_t{1} + number_of(entry.need))
            << (Parts::bits_per_need * static_cast<unsigned>(entry.document));
  return bits;
}

// Cash and credit each have house papers of their own under the one name.
std::uint64_t kind_of_house_papers(const law::Answers& answers) {
  const std::uint64_t kind = answers.house_payment.given()
                                 ? 1U + number_of(answers.house_payment.value)
                                 : 1U + number_of(law::Need::depends);
  return kind << (Parts::bits_per_need * law::count_of<law::Document>);
}

// Papers that depend on an open answer may turn out either way; all others stand.
bool documents_hold(std::uint64_t before, std::uint64_t after) {
  constexpr std::uint64_t depends = 1 + number_of(law::Need::depends);
  if (after == before) return true;
  if (after == Parts::no_documents) return false;
  for (unsigned shift = 0; shift < 64; shift += Parts::bits_per_need) {
    const std::uint64_t need = before >> shift & 3U;
    if (need != depends && need != (after >> shift & 3U)) return false;
  }
  return true;
}

}  // namespace

bool Parts::refused() const {
  return outcome == number_of(law::Outcome::cannot_claim) ||
         outcome == number_of(law::Outcome::ask_office);
}

bool Parts::undecided() const { return outcome == number_of(law::Outcome::needs_answers); }

Parts parts_of(const law::Verdict& verdict, const law::Answers& answers) {
  Parts parts;
  parts.outcome = number_of(verdict.outcome);
  if (verdict.documents) {
    parts.documents = bits_of(*verdict.documents);
    for (const law::DocumentEntry& entry : *verdict.documents)
      if (entry.document == law::Document::house_papers && !parts.refused())
        parts.documents |= kind_of_house_papers(answers);
  }
  if (verdict.tax) {
    parts.gross = verdict.tax->gross;
    parts.tax = verdict.tax->tax * 2 + number_of(verdict.tax->kind);
  }
  if (verdict.earliest) parts.earliest = day_number(*verdict.earliest);
  if (verdict.accepted_from) parts.accepted_from = day_number(*verdict.accepted_from);
  if (verdict.share_percent)
    parts.share_percent = static_cast<std::uint8_t>(*verdict.share_percent);
  if (verdict.channels) {
    parts.channels = 0;
    for (const law::Channel channel : *verdict.channels)
      parts.channels = static_cast<std::uint8_t>(parts.channels | 1U << number_of(channel));
  }
  for (const law::Key key : verdict.missing) parts.missing |= bit_of(key);
  return parts;
}

bool same_parts(const Parts& one, const Parts& other) {
  return one.outcome == other.outcome && one.documents == other.documents &&
         one.gross == other.gross && one.tax == other.tax && one.earliest == other.earliest &&
         one.accepted_from == other.accepted_from && one.share_percent == other.share_percent &&
         one.channels == other.channels;
}

const char* contradicted_part(const Parts& before, const Parts& after) {
  if (!before.undecided() && before.outcome != after.outcome) return "the outcome";
  if (before.earliest != Parts::no_day && before.earliest != after.earliest) return "the first day";
  if (before.accepted_from != Parts::no_day && before.accepted_from != after.accepted_from)
    return "the day of acceptance";
  if (before.share_percent != Parts::none && before.share_percent != after.share_percent)
    return "the share";
  if (before.channels != Parts::none && before.channels != after.channels) return "the channels";
  if (before.documents != Parts::no_documents && !documents_hold(before.documents, after.documents))
    return "the papers";
  if (before.tax != Parts::no_tax && (before.tax != after.tax || before.gross != after.gross))
    return "the tax";
  return nullptr;
}

}  // namespace pandu::verify
