#include "mutants.h"

#include "verify/conditions.h"

namespace pandu::mutation {
namespace {

using law::Condition;
using law::Date;
using law::Rules;

// Finds the same place in a copy of the rules.
template <class T>
using Find = std::function<T&(Rules&)>;

class Mutants {
 public:
  explicit Mutants(const Rules& rules) : rules_(rules) {}

  std::vector<Mutant> make() {
    parameters();
    taxes();
    bands();
    grounds();
    channels();
    papers();
    return std::move(mutants_);
  }

 private:
  void add(std::string name, std::function<void(Rules&)> spoil) {
    mutants_.push_back({std::move(name), std::move(spoil), grounds_});
  }

  void concerns(std::initializer_list<law::Ground> grounds) {
    grounds_ = {};
    for (const law::Ground ground : grounds) grounds_.add(ground);
  }

  void concerns_readers_of(std::size_t parameter) {
    concerns({});
    for (std::size_t i = 0; i < law::names<law::Ground>.size(); ++i)
      for (const Condition* one : verify::all_conditions(static_cast<law::Ground>(i), rules_))
        if (one->parameter == parameter) grounds_.add(static_cast<law::Ground>(i));
    if (grounds_.empty()) concerns({law::Ground::age_56, law::Ground::death});
  }

  template <class Number>
  void number(const std::string& name, Find<Number> find) {
    add(name + " +1", [find](Rules& rules) { ++find(rules); });
    add(name + " -1", [find](Rules& rules) { --find(rules); });
  }

  void day(const std::string& name, Find<Date> find) {
    add(name + " a day later",
        [find](Rules& rules) { find(rules) = law::add_days(find(rules), 1); });
    add(name + " a day earlier",
        [find](Rules& rules) { find(rules) = law::add_days(find(rules), -1); });
  }

  template <class T>
  void drop_each(const std::string& name, const std::vector<T>& list, Find<std::vector<T>> find,
                 const std::function<std::string(const T&)>& name_of_item) {
    for (std::size_t i = 0; i < list.size(); ++i)
      add(name + "/" + name_of_item(list[i]) + " dropped", [find, i](Rules& rules) {
        find(rules).erase(find(rules).begin() + static_cast<std::ptrdiff_t>(i));
      });
  }

  // A set of bits: each word taken out, where at least one is left, as the reader demands.
  template <class E>
  void words(const std::string& name, std::uint32_t bits, Find<std::uint32_t> find) {
    for (std::size_t i = 0; i < law::count_of<E>; ++i) {
      const std::uint32_t bit = 1U << i;
      if ((bits & bit) == 0 || bits == bit) continue;
      add(name + " without " + std::string(law::names<E>[i]),
          [find, bit](Rules& rules) { find(rules) &= ~bit; });
    }
  }

  void conditions(const std::string& name, const std::vector<Condition>& list,
                  Find<std::vector<Condition>> find) {
    drop_each<Condition>(name, list, find, [](const Condition& one) { return one.id; });
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::string place = name + "/" + list[i].id;
      words<law::Ground>(
          place + " only for", list[i].only_for.bits,
          [find, i](Rules& rules) -> std::uint32_t& { return find(rules)[i].only_for.bits; });
      const Find<std::uint32_t> values = [find, i](Rules& rules) -> std::uint32_t& {
        return find(rules)[i].values;
      };
      if (list[i].kind == law::ConditionKind::ground_is)
        words<law::Ground>(place, list[i].values, values);
      if (list[i].kind == law::ConditionKind::device_is)
        words<law::Device>(place, list[i].values, values);
      if (list[i].kind == law::ConditionKind::citizenship_is)
        words<law::Citizenship>(place, list[i].values, values);
      if (list[i].kind == law::ConditionKind::assumed_citizenship_is)
        add(place + " for foreigners", [values](Rules& rules) { values(rules) ^= 3U; });
      const auto otherwise = [&](law::Otherwise from, law::Otherwise to) {
        if (list[i].otherwise == from)
          add(place + " otherwise " + std::string(law::name_of(to)),
              [find, i, to](Rules& rules) { find(rules)[i].otherwise = to; });
      };
      otherwise(law::Otherwise::fix_first, law::Otherwise::cannot_claim);
      otherwise(law::Otherwise::fix_first, law::Otherwise::ask_office);
      otherwise(law::Otherwise::ask_office, law::Otherwise::cannot_claim);
    }
  }

  void parameters() {
    for (std::size_t i = 0; i < rules_.parameters.size(); ++i)
      for (std::size_t j = 0; j < rules_.parameters[i].values.size(); ++j) {
        concerns_readers_of(i);
        const auto& dated = rules_.parameters[i].values[j];
        const std::string name =
            "parameters/" + rules_.parameters[i].id + "/" + law::to_iso(dated.provenance.from);
        number<std::int64_t>(name + "/value", [i, j](Rules& rules) -> std::int64_t& {
          return rules.parameters[i].values[j].value;
        });
        day(name + "/from", [i, j](Rules& rules) -> Date& {
          return rules.parameters[i].values[j].provenance.from;
        });
      }
  }

  void taxes() {
    concerns({law::Ground::age_56, law::Ground::death});
    for (std::size_t i = 0; i < rules_.tax_brackets.size(); ++i) {
      const std::string name =
          "tax_brackets/" + law::to_iso(rules_.tax_brackets[i].provenance.from);
      day(name + "/from",
          [i](Rules& rules) -> Date& { return rules.tax_brackets[i].provenance.from; });
      for (std::size_t j = 0; j < rules_.tax_brackets[i].brackets.size(); ++j) {
        const std::string bracket = name + "/" + std::to_string(j);
        number<int>(bracket + "/percent", [i, j](Rules& rules) -> int& {
          return rules.tax_brackets[i].brackets[j].percent;
        });
        if (rules_.tax_brackets[i].brackets[j].up_to)
          number<law::Rupiah>(bracket + "/up_to", [i, j](Rules& rules) -> law::Rupiah& {
            return *rules.tax_brackets[i].brackets[j].up_to;
          });
      }
    }
  }

  void bands() {
    concerns({law::Ground::age_56, law::Ground::death});
    for (std::size_t i = 0; i < rules_.band_up_to.size(); ++i)
      number<law::Rupiah>("bands/" + std::string(law::names<law::BalanceBand>[i]),
                          [i](Rules& rules) -> law::Rupiah& { return rules.band_up_to[i]; });
    number<law::Rupiah>("largest_balance",
                        [](Rules& rules) -> law::Rupiah& { return rules.largest_balance; });
  }

  void grounds() {
    for (std::size_t i = 0; i < rules_.grounds.size(); ++i) {
      const law::GroundRow& row = rules_.grounds[i];
      concerns({row.ground});
      std::string name = "grounds/" + std::string(law::name_of(row.ground));
      if (row.pmi_ground) name += "/" + std::string(law::name_of(*row.pmi_ground));
      day(name + "/from", [i](Rules& rules) -> Date& { return rules.grounds[i].provenance.from; });
      number<int>(name + "/share_percent",
                  [i](Rules& rules) -> int& { return rules.grounds[i].share_percent; });
      conditions(name, row.conditions, [i](Rules& rules) -> std::vector<Condition>& {
        return rules.grounds[i].conditions;
      });
      drop_each<law::DocumentNeed>(
          name + "/documents", row.documents,
          [i](Rules& rules) -> std::vector<law::DocumentNeed>& {
            return rules.grounds[i].documents;
          },
          [](const law::DocumentNeed& need) { return std::string(law::name_of(need.document)); });
      papers_by_citizenship(name, i);
      if (row.acceptance)
        add(name + "/acceptance dropped",
            [i](Rules& rules) { rules.grounds[i].acceptance.reset(); });
      drop_each<std::string>(
          name + "/warnings", row.warnings,
          [i](Rules& rules) -> std::vector<std::string>& { return rules.grounds[i].warnings; },
          [](const std::string& warning) { return warning; });
    }
  }

  void papers_by_citizenship(const std::string& name, std::size_t row) {
    const std::vector<law::DocumentNeed>& documents = rules_.grounds[row].documents;
    for (std::size_t i = 0; i < documents.size(); ++i)
      if (documents[i].only_for)
        add(name + "/documents/" + std::string(law::name_of(documents[i].document)) + " for all",
            [row, i](Rules& rules) { rules.grounds[row].documents[i].only_for.reset(); });
  }

  void channels() {
    concerns({law::Ground::age_56, law::Ground::partial_10});
    for (std::size_t i = 0; i < rules_.channels.size(); ++i) {
      const std::string name = "channels/" + std::string(law::name_of(rules_.channels[i].channel));
      day(name + "/from", [i](Rules& rules) -> Date& { return rules.channels[i].provenance.from; });
      conditions(name, rules_.channels[i].conditions, [i](Rules& rules) -> std::vector<Condition>& {
        return rules.channels[i].conditions;
      });
    }
  }

  void papers() {
    concerns({law::Ground::age_56, law::Ground::death});
    for (std::size_t i = 0; i < rules_.documents.size(); ++i)
      conditions(
          "documents/" + std::string(law::names<law::Document>[i]), rules_.documents[i].when_any,
          [i](Rules& rules) -> std::vector<Condition>& { return rules.documents[i].when_any; });
  }

  const Rules& rules_;
  std::vector<Mutant> mutants_;
  law::SetOf<law::Ground> grounds_;  // which the next mutants concern
};

}  // namespace

std::vector<Mutant> all_mutants(const Rules& rules) { return Mutants(rules).make(); }

}  // namespace pandu::mutation
