#include <algorithm>

#include "content/read/readers.h"
#include "law/in_force.h"

namespace pandu::content {
namespace {

using law::Rupiah;

law::Parameter read_parameter(const Cursor& at, const law::Rules& rules) {
  law::Parameter parameter;
  parameter.id = at["id"].text();
  parameter.unit = at["unit"].text();
  for (const Cursor& value_at : at["values"].items()) {
    const law::Parameter::Value value = {read_provenance(value_at, rules),
                                         value_at["value"].number(),
                                         value_at["approximate"].truth()};
    const law::Date from = value.provenance.from;
    if (value.approximate && from.ok() && law::day_of(from) != 1)
      value_at["from"].fault(value_at["from"].shown() + " is not the first of its month",
                             "that day, where only the month is known");
    if (!parameter.values.empty())
      check_order(parameter.values.back().provenance.from, value.provenance.from, value_at);
    parameter.values.push_back(value);
  }
  return parameter;
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
  Rupiah previous = 0;
  for (std::size_t i = 0; i < rules.band_up_to.size(); ++i) {
    const Cursor band = at[law::names<law::BalanceBand>[i]];
    const Rupiah up_to = band.number();
    if (i > 0 && up_to <= previous)
      band.fault(band.shown() + " is not above the band before it",
                 "more than " + std::to_string(previous));
    if (i + 1 == rules.band_up_to.size() && rules.largest_balance > 0 &&
        up_to != rules.largest_balance)
      band.fault(band.shown() + " is not the largest balance",
                 std::to_string(rules.largest_balance));
    previous = rules.band_up_to[i] = up_to;
  }
}

law::DatedBrackets read_dated_brackets(const Cursor& at, const law::Rules& rules) {
  law::DatedBrackets dated;
  dated.provenance = read_provenance(at, rules);
  const std::vector<Cursor> list = at["brackets"].items();
  for (std::size_t i = 0; i < list.size(); ++i) {
    law::Bracket bracket;
    bracket.percent = static_cast<int>(list[i]["percent"].number());
    const bool last = i + 1 == list.size();
    const Cursor up_to = list[i]["up_to"];
    if (up_to.exists()) {
      if (last) up_to.fault("the last bracket has an upper end", "none: it takes all that is left");
      bracket.up_to = up_to.number();
      if (i > 0 && dated.brackets.back().up_to >= bracket.up_to)
        up_to.fault(up_to.shown() + " is not above the bracket before it",
                    "the brackets from the lowest up");
    } else if (!last) {
      list[i].fault("the key \"up_to\" is missing", "it in every bracket but the last");
    }
    dated.brackets.push_back(bracket);
  }
  return dated;
}

// "06:00" as minutes after midnight.
int clock_time(const Cursor& at) {
  const std::string time = at.text();
  if (time.empty()) return 0;
  const auto digit = [&](std::size_t i) { return time[i] - '0'; };
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

std::string host_of(std::string_view address) {
  const std::size_t start = address.find("://");
  if (start == address.npos) return {};
  address.remove_prefix(start + 3);
  return std::string(address.substr(0, address.find_first_of("/:?#")));
}

// Look-alike sites exist, so an address of the agency is checked against the list of its hosts.
std::string official_address(const Cursor& at, const std::vector<std::string>& hosts) {
  std::string address = at.text();
  const std::string host = host_of(address);
  if (!host.empty() && !hosts.empty() && std::find(hosts.begin(), hosts.end(), host) == hosts.end())
    at.fault(quote(host) + " is not among the official hosts", "a host of \"official_hosts\"");
  return address;
}

void read_hours(const Cursor& at, Content& content) {
  OpeningHours& hours = content.lapak_asik_hours;
  hours.provenance = read_provenance(at, content.rules);
  hours.opens = clock_time(at["opens"]);
  hours.closes = clock_time(at["closes"]);
  if (hours.closes <= hours.opens)
    at["closes"].fault(at["closes"].shown() + " is not after the opening",
                       "a later time of the same day");
}

void read_contacts(const Cursor& at, Content& content) {
  Contacts& contacts = content.contacts;
  contacts.provenance = read_provenance(at, content.rules);
  contacts.contact_center = at["contact_center"].text();
  contacts.official_hosts = at["official_hosts"].texts();
  contacts.site = official_address(at["site"], contacts.official_hosts);
  contacts.lapak_asik = official_address(at["lapak_asik"], contacts.official_hosts);
}

}  // namespace

void read_parameters(const Cursor& file, Content& content) {
  law::Rules& rules = content.rules;
  rules.version = file["version"].text();
  rules.largest_balance = file["largest_balance"].number();
  read_bands(file["bands"], rules);
  for (const Cursor& at : file["parameters"].items())
    add_unique(rules.parameters, read_parameter(at, rules), at);
  for (const Cursor& at : file["tax_brackets"].items()) {
    law::DatedBrackets dated = read_dated_brackets(at, rules);
    if (!rules.tax_brackets.empty())
      check_order(rules.tax_brackets.back().provenance.from, dated.provenance.from, at);
    rules.tax_brackets.push_back(std::move(dated));
  }
  read_hours(file["lapak_asik_hours"], content);
  read_contacts(file["contacts"], content);
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
