#include <algorithm>
#include <string_view>

#include "content/read/readers.h"

namespace pandu::content {
namespace {

using law::Condition;

class Needed {
 public:
  explicit Needed(const Content& content) : content_(content) {}

  std::vector<NeededText> collect() {
    words_of_the_vocabulary();
    words_of_numbers();
    words_of_the_law();
    for (const law::GroundRow& row : content_.rules.grounds) ground(row);
    for (const law::ChannelRow& row : content_.rules.channels)
      conditions(row.conditions, "rules/channels.json names it");
    for (const law::DocumentRule& document : content_.rules.documents) paper(document);
    for (const law::Conflict& conflict : content_.rules.conflicts)
      add("conflict.", conflict.id, "rules/conflicts.json names it");
    for (const Term& term : content_.glossary)
      parts("term.", term.id, {".name", ".also"}, "glossary.json names it");
    for (const Related& one : content_.related)
      add("related.", one.situation, "related.json names it");
    part_ = Part::learning;
    if (content_.has_learning) learning();
    for (const Tutorial& tutorial : content_.tutorials) walkthrough(tutorial);
    practice();
    part_ = Part::paper;
    grounds("address.ground.", "the page of a ground has it as its address");
    for (const law::GroundRow& row : content_.rules.grounds)
      for (const Condition& condition : row.conditions)
        add("rule.", condition.id, "the page of a ground tells its conditions");
    return std::move(needed_);
  }

 private:
  void add(std::string key, std::string_view because) {
    needed_.push_back({std::move(key), std::string(because), part_});
  }

  template <class E>
  void labels(const std::string& prefix, const std::string& suffix, std::string_view because) {
    for (const std::string_view name : law::names<E>)
      add(std::string(prefix).append(name).append(suffix), because);
  }

  void grounds(const std::string& prefix, std::string_view because) {
    for (const std::string& name : content_.rules.ground_list.names)
      if (!name.empty()) add(prefix + name, because);
  }

  template <class E>
  void options(std::string_view key) {
    labels<E>("option." + std::string(key) + ".", "", "it is the name of an answer");
  }

  void words_of_the_vocabulary() {
    grounds("option.ground.", "it is the name of an answer");
    options<law::BalanceBand>("balance_band");
    options<law::CardStatus>("card_status");
    options<law::YesNo>("working");
    options<law::Citizenship>("citizenship");
    options<law::YesNo>("identity_matches");
    options<law::Device>("device");
    options<law::EarlierPartial>("earlier_partial");
    options<law::YesNo>("npwp");
    options<law::HousePayment>("house_payment");
    options<law::PmiGround>("pmi_ground");
    labels<law::Outcome>("outcome.", ".word", "it is an outcome");
    labels<law::Outcome>("outcome.", ".sentence", "it is an outcome");
    labels<law::Channel>("channel.", ".name", "it is a channel");
    labels<law::Channel>("channel.", ".what", "it is a channel");
    labels<law::Document>("document.", ".name", "it is a paper");
    labels<law::Document>("document.", ".what", "it is a paper");
    for (int month = 1; month <= 12; ++month)
      add("month." + std::to_string(month), "dates are written in words");
    for (int day = 0; day <= 6; ++day)
      add("weekday." + std::to_string(day), "dates are written in words");
  }

  void words_of_numbers() {
    constexpr std::string_view because = "amounts are written in words";
    for (int number = 0; number < 20; ++number) add("number." + std::to_string(number), because);
    for (int number = 20; number < 100; number += 10)
      add("number." + std::to_string(number), because);
    for (const char* part : {"100", "1000", "tens_and_units", "hundreds", "thousands", "millions",
                             "billions", "trillions", "rupiah"})
      add(std::string("number.") + part, because);
  }

  // Ids that src/law writes by itself, not from a row.
  void words_of_the_law() {
    constexpr std::string_view because = "the law gives it";
    for (const std::string_view id : own_warnings) add("warning.", std::string(id), because);
    add("blocker.rule_not_yet", because);
    add("blocker.rule_not_yet.do", because);
  }

  // The texts of an id; none where the id could not be read.
  void add(const std::string& prefix, const std::string& id, std::string_view because) {
    if (!id.empty()) add(prefix + id, because);
  }

  // The texts of a thing; none where its id could not be read.
  void parts(const std::string& prefix, const std::string& id,
             std::initializer_list<std::string_view> suffixes, std::string_view because) {
    for (const std::string_view suffix : suffixes)
      if (!id.empty()) add((prefix + id).append(suffix), because);
  }

  void conditions(const std::vector<Condition>& list, std::string_view because) {
    for (const Condition& condition : list) {
      add("reason.", condition.id, because);
      if (condition.kind != law::ConditionKind::ground_is)
        parts("blocker.", condition.id, {"", ".do"}, because);
      add("warning.", condition.warning, because);
    }
  }

  // The grounds within `pmi` are asked in the words of others (text::ground_in_words).
  static bool asks_day(const law::GroundRow& row) {
    return !row.pmi_ground &&
           std::any_of(row.conditions.begin(), row.conditions.end(), [](const Condition& one) {
             return one.kind == law::ConditionKind::event_reached ||
                    one.kind == law::ConditionKind::months_since_event ||
                    one.kind == law::ConditionKind::month_after_event;
           });
  }

  void ground(const law::GroundRow& row) {
    const std::string because =
        "rules/grounds/" + std::string(law::name_of(row.ground)) + ".json names it";
    add("reason." + row.reason, because);
    if (asks_day(row))
      parts("question.event_date.", std::string(law::name_of(row.ground)),
            {".title", ".label", ".unknown"}, "its file asks for the day of the event");
    conditions(row.conditions, because);
    for (const std::string& warning : row.warnings) add("warning.", warning, because);
    if (!row.acceptance) return;
    add("reason.", row.acceptance->condition.id, because);
    add("warning.", row.acceptance->condition.warning, because);
    add("warning.", row.acceptance->unknown_warning, because);
  }

  void paper(const law::DocumentRule& document) {
    constexpr std::string_view because = "rules/documents.json names it";
    add("issuer.", document.issued_by, because);
    add("form.", document.form, because);
    for (const std::string& match : document.must_match) add("match.", match, because);
    add("takes.", document.takes, because);
    for (const Condition& condition : document.when_any) add("reason.", condition.id, because);
  }

  void learning() {
    for (const law::Parameter& parameter : content_.rules.parameters)
      add("fact.", parameter.id, "rules/parameters.json names it");
    for (const Term& term : content_.glossary)
      parts("term.", term.id, {".meaning"}, "glossary.json names it");
    for (const Myth& one : content_.myths)
      parts("myth.", one.id, {".claim", ".answer"}, "myths.json names it");
    for (const Situation& one : content_.situations) situation(one);
    for (const Trouble& one : content_.troubles) trouble(one);
    for (const BranchCase& one : content_.branch_only) branch_case(one);
    for (const Duty& one : content_.duties)
      parts("duty.", one.id, {".name", ".do"}, "duties.json names it");
    for (const InventedPerson& one : content_.people)
      parts("person.", one.id, {".name", ".case"}, "people.json names it");
  }

  void branch_case(const BranchCase& one) {
    constexpr std::string_view because = "branch_only.json names it";
    if (one.id.empty()) return;
    if (!law::from_name<law::Ground>(one.id)) add("channels.only.", one.id, because);
    add("channels.only." + one.id + ".why", because);
  }

  void situation(const Situation& one) {
    constexpr std::string_view because = "situations.json names it";
    if (one.id.empty()) return;
    const std::string stem = "situation." + one.id;
    for (const char* part : {".title", ".today", ".ask", ".words"}) add(stem + part, because);
    if (one.myth.empty()) add(stem + ".answer", because);
    add("situations.group." + std::string(name_of(one.group)), because);
  }

  void trouble(const Trouble& one) {
    constexpr std::string_view because = "troubles.json names it";
    add("place.", one.place, because);
    if (one.id.empty()) return;
    const std::string stem = "trouble." + one.id;
    parts("trouble.", one.id, {".title", ".words", ".cause", ".fails", ".branch"}, because);
    for (const std::string& step : one.steps) add(stem + ".step.", step, because);
    for (const std::string& cause : one.causes) add(stem + ".ask.", cause, because);
  }

  void walkthrough(const Tutorial& tutorial) {
    const std::string because = "tutorials/" + tutorial.id + ".json names it";
    parts("tutorial.", tutorial.id, {".name", ".for"}, because);
    for (const TutorialStep& step : tutorial.steps) {
      if (tutorial.id.empty() || step.id.empty()) continue;
      parts("tutorial." + tutorial.id + ".", step.id, {".title", ".do", ".wrong"}, because);
      for (const std::string& thing : step.at_hand) add("thing.", thing, because);
      for (const PhoneItem& item : step.items)
        if (!item.key.empty()) add(item.key, because);
    }
  }

  void practice() {
    constexpr std::string_view because = "practice.json names it";
    for (const std::string& failure : content_.practice.failures)
      add("practice.failure.", failure, because);
    for (const PracticeScreen& screen : content_.practice.screens) {
      if (screen.id.empty()) continue;
      const std::string stem = "practice." + screen.id;
      add(stem + (screen.is_end() ? ".title" : ".task"), because);
      add(stem + (screen.is_end() ? ".do" : ".hint"), because);
      for (const PracticeItem& item : screen.items) {
        add("", item.drawn.key, because);
        add("", item.value, because);
      }
    }
  }

  const Content& content_;
  Part part_ = Part::core;
  std::vector<NeededText> needed_;
};

}  // namespace

std::vector<NeededText> needed_texts(const Content& content) { return Needed(content).collect(); }

}  // namespace pandu::content
