#include <algorithm>
#include <limits>

#include "content/quote.h"
#include "content/readers.h"
#include "law/in_force.h"

namespace pandu::content {
namespace {

using law::Rupiah;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

std::int64_t largest_of_unit(std::string_view unit) { return unit == "percent" ? 100 : largest; }

std::string read_unit(const Cursor& at) {
  static const std::vector<std::string_view> known = {"rupiah",  "years",       "months",
                                                      "percent", "megabytes",   "calendar_years",
                                                      "minutes", "working_days"};
  return std::string(known[at.place_among(known).value_or(0)]);
}

law::Parameter read_parameter(const Cursor& at, const law::Rules& rules) {
  Fields fields(at);
  law::Parameter parameter;
  parameter.id = fields.need("id").identifier();
  parameter.unit = read_unit(fields.need("unit"));
  for (const Cursor& value_at : fields.need("values").filled_list()) {
    Fields value_fields(value_at);
    law::Parameter::Value value;
    value.provenance = read_provenance(value_fields, rules);
    value.value = value_fields.need("value").whole(0, largest_of_unit(parameter.unit));
    if (!parameter.values.empty())
      check_order(parameter.values.back().provenance.from, value.provenance.from, value_at);
    parameter.values.push_back(value);
  }
  return parameter;
}

void read_parameter_list(const Cursor& list, law::Rules& rules) {
  for (const Cursor& at : list.filled_list()) {
    law::Parameter parameter = read_parameter(at, rules);
    const bool twice =
        std::any_of(rules.parameters.begin(), rules.parameters.end(),
                    [&](const law::Parameter& other) { return other.id == parameter.id; });
    if (twice && !parameter.id.empty())
      at.fault("the parameter " + quote(parameter.id) + " stands here more than once",
               "each id once");
    rules.parameters.push_back(std::move(parameter));
  }
}

// A parameter that the law asks for itself.
void check_param(law::Param param, std::string_view unit, const Cursor& file,
                 const law::Rules& rules) {
  const std::string_view id = law::name_of(param);
  const law::Parameter* parameter = law::parameter_of(rules, param);
  if (!parameter)
    file.fault("the parameter " + quote(id) + " is missing",
               "one of this id, in " + std::string(unit));
  else if (parameter->unit != unit)
    file.fault("the parameter " + quote(id) + " is in " + quote(parameter->unit),
               "the unit " + quote(unit));
}

// Upper ends in the order of the bands, the last one at the largest balance.
void read_bands(const Cursor& at, law::Rules& rules) {
  Fields fields(at);
  Rupiah previous = 0;
  for (std::size_t i = 0; i < rules.band_up_to.size(); ++i) {
    const Cursor band = fields.need(law::names<law::BalanceBand>[i]);
    const Rupiah up_to = band.whole(0, rules.largest_balance);
    if (band.exists() && i > 0 && up_to <= previous)
      band.fault(band.shown() + " is not above the band before it",
                 "more than " + std::to_string(previous));
    if (band.exists() && i + 1 == rules.band_up_to.size() && up_to != rules.largest_balance)
      band.fault(band.shown() + " is not the largest balance",
                 std::to_string(rules.largest_balance));
    previous = rules.band_up_to[i] = up_to;
  }
}

law::DatedBrackets read_dated_brackets(const Cursor& at, const law::Rules& rules) {
  Fields fields(at);
  law::DatedBrackets dated;
  dated.provenance = read_provenance(fields, rules);
  const std::vector<Cursor> list = fields.need("brackets").filled_list();
  for (std::size_t i = 0; i < list.size(); ++i) {
    Fields bracket_fields(list[i]);
    law::Bracket bracket;
    bracket.percent = static_cast<int>(bracket_fields.need("percent").whole(0, 100));
    const bool last = i + 1 == list.size();
    if (const auto up_to = bracket_fields.maybe("up_to")) {
      if (last)
        up_to->fault("the last bracket has an upper end", "none: it takes all that is left");
      bracket.up_to = up_to->whole(1, largest);
      if (i > 0 && dated.brackets.back().up_to >= bracket.up_to)
        up_to->fault(up_to->shown() + " is not above the bracket before it",
                     "the brackets from the lowest up");
    } else if (!last) {
      list[i].fault("the key \"up_to\" is missing", "it in every bracket but the last");
    }
    dated.brackets.push_back(bracket);
  }
  return dated;
}

}  // namespace

// Opening hours and contacts stand in the same file; read_contacts.cpp.
void read_hours(const Cursor& at, Content& content);
void read_contacts(const Cursor& at, Content& content);

void read_parameters(const Cursor& file, Content& content) {
  law::Rules& rules = content.rules;
  Fields fields(file);
  rules.version = fields.need("version").text();
  rules.largest_balance = fields.need("largest_balance").whole(1, largest);
  read_bands(fields.need("bands"), rules);
  read_parameter_list(fields.need("parameters"), rules);
  for (const Cursor& at : fields.need("tax_brackets").filled_list()) {
    law::DatedBrackets dated = read_dated_brackets(at, rules);
    if (!rules.tax_brackets.empty())
      check_order(rules.tax_brackets.back().provenance.from, dated.provenance.from, at);
    rules.tax_brackets.push_back(std::move(dated));
  }
  read_hours(fields.need("lapak_asik_hours"), content);
  read_contacts(fields.need("contacts"), content);
  if (rules.parameters.empty()) return;
  law::find_params(rules);
  for (const auto& [param, unit] : {std::pair(law::Param::jmo_balance_limit, "rupiah"),
                                    {law::Param::tax_free_amount, "rupiah"},
                                    {law::Param::tax_final_percent, "percent"},
                                    {law::Param::tax_final_calendar_years, "calendar_years"},
                                    {law::Param::tax_without_npwp_percent_more, "percent"}})
    check_param(param, unit, file, rules);
}

}  // namespace pandu::content
