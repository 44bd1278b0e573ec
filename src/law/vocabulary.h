// The closed lists of words that rules, answers and verdicts are made of, and their fixed spelling.
//
// The spelling is the contract with everything outside (answer files, share codes, verdicts, the
// names of texts).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "law/ground_names.h"

namespace pandu::law {

// Whole rupiah.
using Rupiah = std::int64_t;

// The reasons to claim. A ground's number is its code in links, for ever. Those that C++ says something
// special of are named here; what others there are is told by the rules (law/ground_names.h).
enum class Ground : std::uint8_t {
  age_56,
  pension_agreement,
  resigned,
  laid_off,
  contract_ended,
  bpu_stopped,
  left_indonesia,
  total_disability,
  death,
  partial_10,
  partial_30_housing,
  pmi,
};
enum class PmiGround : std::uint8_t { death, disability, age_56, failed_departure, other };

// One question to the member. `balance` and `balance_band` answer the same question.
enum class Key : std::uint8_t {
  ground,
  birth_date,
  event_date,
  balance,
  balance_band,
  membership_years,
  card_status,
  working,
  citizenship,
  identity_matches,
  device,
  earlier_partial,
  earlier_partial_year,
  npwp,
  house_payment,
  pmi_ground,
  nonactive_since,
};
enum class BalanceBand : std::uint8_t { to_10m, to_15m, to_50m, over_50m };
enum class CardStatus : std::uint8_t { inactive, active };
enum class YesNo : std::uint8_t { yes, no };
enum class Citizenship : std::uint8_t { wni, wna };
enum class Device : std::uint8_t { phone, computer, none };
enum class EarlierPartial : std::uint8_t { none, ten, thirty };
enum class HousePayment : std::uint8_t { cash, credit };

enum class Channel : std::uint8_t { jmo, lapak_asik, branch };
enum class Document : std::uint8_t {
  card,
  id_card,
  bank_account,
  npwp,
  resignation_proof,
  layoff_proof,
  pension_letter,
  work_proof,
  passport,
  statement_not_working,
  doctor_letter,
  death_certificate,
  heir_certificate,
  heir_id,
  family_card,
  active_work_letter,
  house_papers,
  bank_book,
  form_f4,
  form_f5,
};

// fix_first: the right exists or will, but no channel pays until something has been put right.
enum class Outcome : std::uint8_t {
  can_claim,
  wait,
  fix_first,
  cannot_claim,
  ask_office,
  needs_answers,
};
enum class Need : std::uint8_t { required, bring, depends };
enum class BlockerKind : std::uint8_t { wait, employer, app, fixed };
enum class TaxKind : std::uint8_t { final, progressive };

// names<E>: the spelling of each enumerator, in order.
template <class E>
inline constexpr std::array<std::string_view, 0> names{};

template <>
inline constinit GroundNames names<Ground> = GroundNames(
    {"age_56", "pension_agreement", "resigned", "laid_off", "contract_ended", "bpu_stopped",
     "left_indonesia", "total_disability", "death", "partial_10", "partial_30_housing", "pmi"});
template <>
inline constexpr auto names<PmiGround> =
    std::to_array<std::string_view>({"death", "disability", "age_56", "failed_departure", "other"});
template <>
inline constexpr auto names<Key> = std::to_array<std::string_view>(
    {"ground", "birth_date", "event_date", "balance", "balance_band", "membership_years",
     "card_status", "working", "citizenship", "identity_matches", "device", "earlier_partial",
     "earlier_partial_year", "npwp", "house_payment", "pmi_ground", "nonactive_since"});
template <>
inline constexpr auto names<BalanceBand> = std::to_array<std::string_view>({"to_10m", "to_15m",
                                                                            "to_50m", "over_50m"});
template <>
inline constexpr auto names<CardStatus> = std::to_array<std::string_view>({"inactive", "active"});
template <>
inline constexpr auto names<YesNo> = std::to_array<std::string_view>({"yes", "no"});
template <>
inline constexpr auto names<Citizenship> = std::to_array<std::string_view>({"wni", "wna"});
template <>
inline constexpr auto names<Device> = std::to_array<std::string_view>({"phone", "computer",
                                                                       "none"});
template <>
inline constexpr auto names<EarlierPartial> = std::to_array<std::string_view>({"none", "10", "30"});
template <>
inline constexpr auto names<HousePayment> = std::to_array<std::string_view>({"cash", "credit"});
template <>
inline constexpr auto names<Channel> = std::to_array<std::string_view>({"jmo", "lapak_asik",
                                                                        "branch"});
template <>
inline constexpr auto names<Document> = std::to_array<std::string_view>({"card",
                                                                         "id_card",
                                                                         "bank_account",
                                                                         "npwp",
                                                                         "resignation_proof",
                                                                         "layoff_proof",
                                                                         "pension_letter",
                                                                         "work_proof",
                                                                         "passport",
                                                                         "statement_not_working",
                                                                         "doctor_letter",
                                                                         "death_certificate",
                                                                         "heir_certificate",
                                                                         "heir_id",
                                                                         "family_card",
                                                                         "active_work_letter",
                                                                         "house_papers",
                                                                         "bank_book",
                                                                         "form_f4",
                                                                         "form_f5"});
template <>
inline constexpr auto names<Outcome> = std::to_array<std::string_view>(
    {"can_claim", "wait", "fix_first", "cannot_claim", "ask_office", "needs_answers"});
template <>
inline constexpr auto names<Need> = std::to_array<std::string_view>({"required", "bring",
                                                                     "depends"});
template <>
inline constexpr auto names<BlockerKind> = std::to_array<std::string_view>({"wait", "employer",
                                                                            "app", "fixed"});
template <>
inline constexpr auto names<TaxKind> = std::to_array<std::string_view>({"final", "progressive"});

// How many enumerators E has.
template <class E>
inline constexpr std::size_t count_of = names<E>.size();
// For how many there is room; names<Ground>.size() says how many there are.
template <>
inline constexpr std::size_t count_of<Ground> = GroundNames::most;

template <class E>
std::span<const std::string_view> words_of() {
  return {names<E>.data(), names<E>.size()};
}

template <class E>
constexpr std::string_view name_of(E value) {
  return names<E>[static_cast<std::size_t>(value)];
}

// What == says of two texts, without the order that it finds besides.
constexpr bool same_text(std::string_view one, std::string_view other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

template <class E>
constexpr std::optional<E> from_name(std::string_view name) {
  for (std::size_t i = 0; i < names<E>.size(); ++i)
    if (same_text(names<E>[i], name)) return static_cast<E>(i);
  return std::nullopt;
}

// Whether a question is answered with a day or a month.
constexpr bool is_date(Key key) {
  return key == Key::birth_date || key == Key::event_date || key == Key::nonactive_since;
}

// A set of enumerators of E, one bit each.
template <class E>
struct SetOf {
  std::uint32_t bits = 0;

  constexpr void add(E value) { bits |= 1U << static_cast<unsigned>(value); }
  constexpr bool has(E value) const { return (bits >> static_cast<unsigned>(value) & 1U) != 0; }
  constexpr bool empty() const { return bits == 0; }
  constexpr bool operator==(const SetOf&) const = default;
};

}  // namespace pandu::law
