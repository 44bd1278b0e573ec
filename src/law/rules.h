// The rules as values: what assets/rules says, checked and typed. The content room makes one of
// these; the law reads it and never changes it. Verdicts point into it, so it must outlive them.
//
// A rule is a row: a ground, a channel or a paper is a list of conditions out of a small closed
// vocabulary, each with its source, plus what follows if they hold. Values are dated and keep their
// history.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "law/date.h"
#include "law/vocabulary.h"

namespace pandu::law {

// A place in Rules::sources.
using SourceIndex = std::uint16_t;
// A place in Rules::parameters.
using ParameterIndex = std::uint16_t;
inline constexpr ParameterIndex no_parameter = 0xFFFF;

// How sure we are of a source, in the words of the research. low and memory are never shown as certain.
enum class Confidence : std::uint8_t { high, med, low, memory };
template <>
inline constexpr auto names<Confidence> = std::to_array<std::string_view>({"high", "med", "low",
                                                                           "memory"});

struct Source {
  std::string id;
  std::string title;
  std::string address;  // empty where none is known
  // Where the text itself can be read or looked for with the authority that publishes it; empty where
  // that is `address`, or nowhere.
  std::string official;
  std::string date;  // of publication: "2022", "2022-04" or "2022-04-26"; empty where unknown
  Confidence confidence = Confidence::med;
};

// Since when a value or a row holds, who says so, and when that was and will be checked.
struct Provenance {
  Date from{};
  SourceIndex source = 0;
  Date verified_on{};
  Date review_by{};
};

// One number of the rules with its whole history, oldest first.
struct Parameter {
  struct Value {
    Provenance provenance;
    std::int64_t value = 0;
    bool approximate = false;  // only the month of its first day is known
  };
  std::string id;
  std::string
      unit;  // "rupiah", "years", "months", "percent", "megabytes", "calendar_years", "minutes"
  std::vector<Value> values;
};

// The parameters that the program itself asks for; conditions name any by its place. The law needs the
// first five, the others stand in texts.
enum class Param : std::uint8_t {
  jmo_balance_limit,
  tax_free_amount,
  tax_final_percent,
  tax_final_calendar_years,
  tax_without_npwp_percent_more,
  pension_age,
  waiting_months_resigned,
  waiting_months_laid_off,
  membership_years_partial,
  npwp_balance,
  upload_megabytes,
  working_days_to_pay,
  waiting_months_nonactive,
  quick_pay_balance,
  working_days_quick_pay,
  jkp_claim_months
};
template <>
inline constexpr auto names<Param> = std::to_array<std::string_view>(
    {"jmo_balance_limit", "tax_free_amount", "tax_final_percent", "tax_final_calendar_years",
     "tax_without_npwp_percent_more", "pension_age", "waiting_months_resigned",
     "waiting_months_laid_off", "membership_years_partial", "npwp_balance", "upload_megabytes",
     "working_days_to_pay", "waiting_months_nonactive", "quick_pay_balance",
     "working_days_quick_pay", "jkp_claim_months"});

constexpr std::array<ParameterIndex, count_of<Param>> no_params() {
  std::array<ParameterIndex, count_of<Param>> none{};
  none.fill(no_parameter);
  return none;
}

// A slice of income and its rate; `up_to` is included, and the last bracket has none.
struct Bracket {
  std::optional<Rupiah> up_to;
  int percent = 0;
};
struct DatedBrackets {
  Provenance provenance;
  std::vector<Bracket> brackets;
};

enum class ConditionKind : std::uint8_t {
  age_passed,           // the day after the birthday on which `parameter` years are reached
  event_reached,        // the day of the event itself
  months_since_event,   // `parameter` months after the event
  month_after_event,    // the first of the month after the event
  membership_at_least,  // `parameter` whole years
  no_earlier_partial,
  earlier_partial_made,
  not_working,
  citizenship_is,   // one of `values`
  balance_at_most,  // `parameter`, itself included
  balance_above,    // `parameter`, itself excluded
  card_inactive,
  identity_matches,
  device_is,       // one of `values`
  ground_is,       // one of `values`
  office_decides,  // never met: only the branch can say
  still_working,
  assumed_citizenship_is,  // one of `values`; who says nothing is taken for a citizen
  months_since_nonactive,  // `parameter` months after the last card became inactive
};
template <>
inline constexpr auto names<ConditionKind> = std::to_array<std::string_view>(
    {"age_passed", "event_reached", "months_since_event", "month_after_event",
     "membership_at_least", "no_earlier_partial", "earlier_partial_made", "not_working",
     "citizenship_is", "balance_at_most", "balance_above", "card_inactive", "identity_matches",
     "device_is", "ground_is", "office_decides", "still_working", "assumed_citizenship_is",
     "months_since_nonactive"});

// What follows for the outcome where a condition of a ground is not met.
enum class Otherwise : std::uint8_t { wait, cannot_claim, ask_office, fix_first };
template <>
inline constexpr auto names<Otherwise> =
    std::to_array<std::string_view>({"wait", "cannot_claim", "ask_office", "fix_first"});

struct Condition {
  ConditionKind kind = ConditionKind::event_reached;
  // Names the texts: reason.<id> where it is met, blocker.<id> where it is not.
  std::string id;
  ParameterIndex parameter = no_parameter;
  std::uint32_t values =
      0;  // bits of the enumerators that satisfy citizenship_is, device_is, ground_is
  SetOf<Ground> only_for;  // empty: for every ground; else the condition is met for all others
  std::vector<SourceIndex> sources;
  Otherwise otherwise = Otherwise::wait;     // grounds only
  BlockerKind blocker = BlockerKind::fixed;  // grounds and channels
  std::string warning;                       // added where the condition is not met; empty: none
  SetOf<Ground> instead;  // grounds: others that may be open where the condition is not met
};

struct DocumentNeed {
  Document document = Document::card;
  Need need = Need::required;
  std::optional<Citizenship> only_for;  // none: for everybody
};

// What the channels wait for beyond the rule, once the last card is inactive.
struct Acceptance {
  Condition condition;          // of kind months_since_nonactive; its warning where it comes later
  std::string unknown_warning;  // given as long as it is not known since when
};

// One ground, or one of the grounds within `pmi`, as it holds from a date on.
struct GroundRow {
  Ground ground = Ground::age_56;
  std::optional<PmiGround> pmi_ground;  // for Ground::pmi, always
  Provenance provenance;
  std::string reason;  // why there is a right at all: text reason.<reason>, "right_resigned"
  int share_percent = 0;
  std::vector<Condition> conditions;  // most decisive first
  std::vector<DocumentNeed> documents;
  std::vector<std::string> warnings;  // given with every verdict of this row that is no refusal
  std::optional<Acceptance> acceptance;
};

struct ChannelRow {
  Channel channel = Channel::branch;
  Provenance provenance;
  std::vector<Condition> conditions;  // all must be met
};

// Facts about a paper, for the checklist. The law itself reads only `when_any`.
struct DocumentRule {
  Provenance provenance;
  std::string issued_by;  // text issuer.<issued_by>
  std::string form;       // text form.<form>: original, copy, original_and_copy, digital
  std::vector<std::string> must_match;  // text match.<...>: name, nik, birth_date, own_name, ...
  std::string takes;                    // text takes.<...>: at_once, days, weeks, unknown
  bool uploaded = true;                 // photographed and uploaded in Lapak Asik
  std::vector<Condition> when_any;      // needed where any holds; empty: always
};

// One test of whether a conflict touches a person: a condition that must hold, or must fail.
struct ConflictTest {
  Condition condition;
  bool met = true;
  // Compare with the value that stood before the present one, not with the present one.
  bool previous_value = false;
};

// What is said elsewhere and differs from what we say: told to those whom it touches, in the text
// conflict.<id>. `provenance` is what our own reading rests on.
struct Conflict {
  std::string id;
  Provenance provenance;
  std::vector<SourceIndex> read_in;  // where the other thing can be read, as far as known
  std::vector<ConflictTest> when;    // all must be so
  std::string warning;               // told only beside this warning of the verdict; empty: always
};

// Grounds in an order. Not a vector: reading one of these would be code of its own in each program.
struct GroundOrder {
  std::array<Ground, GroundNames::most> grounds{};
  std::uint8_t count = 0;

  const Ground* begin() const { return grounds.data(); }
  const Ground* end() const {
    return grounds.data() + std::min<std::size_t>(count, grounds.size());
  }
  std::size_t size() const { return count; }
  void add(Ground ground) {
    if (count < grounds.size()) grounds[count++] = ground;
  }
};

// The grounds as people meet them, by number: a name for each, and which have what C++ asks of.
struct GroundList {
  std::vector<std::string> names;
  std::vector<std::string> icons;  // names of page/icons.h
  GroundOrder shown;               // in the order of the first screen
  GroundOrder for_company;        // that a company may tell its people of, in the order of its form
  SetOf<Ground> has_happened;     // the event lies in the past: no day to come is one
  SetOf<Ground> leaves_a_choice;  // the member may also leave the money where it is
};

struct Rules {
  std::string version;
  std::vector<Source> sources;
  std::vector<Parameter> parameters;
  // Where in `parameters` each of those stands that the program itself asks for; see find_params().
  std::array<ParameterIndex, count_of<Param>> param = no_params();
  std::vector<DatedBrackets> tax_brackets;                 // oldest first
  std::array<Rupiah, count_of<BalanceBand>> band_up_to{};  // upper ends, included
  Rupiah largest_balance = 0;                              // more than this is a typing error
  GroundList ground_list;
  std::vector<GroundRow> grounds;    // by ground, pmi ground, then `from`
  std::vector<ChannelRow> channels;  // best first; per channel oldest first
  std::array<DocumentRule, count_of<Document>> documents{};
  std::vector<Conflict> conflicts;  // in the order in which they are told
};

}  // namespace pandu::law
