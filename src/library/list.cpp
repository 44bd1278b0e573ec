#include "library/list.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "base/embedded_file.h"
#include "bulk/choices.h"
#include "bulk/roster.h"
#include "check/check_answers.h"
#include "check/json_writer.h"
#include "check/pack.h"
#include "check/verdict_json.h"
#include "content/quote.h"
#include "share/share_code.h"

namespace pandu::library {

base::EmbeddedFiles embedded_list_pack();

namespace {

using check::JsonWriter;
using Faults = std::vector<content::Fault>;

struct Said {
  std::string on, language = "id", unit, header_row, sheet, address;
  bool every_row = false;
  bulk::Choices choices;
};

// In what was said, a whole number; 0 where nothing was.
unsigned read_number(const std::string& text, const char* name, Faults& faults) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (!text.empty() && (error != std::errc{} || end != text.data() + text.size()))
    faults.push_back(
        {name, "", content::quote_briefly(text) + " is not a number", "a whole number"});
  return number;
}

template <class E>
void member(JsonWriter& json, std::string_view key, const std::optional<E>& value) {
  json.key(key);
  if (!value)
    json.null();
  else if constexpr (std::is_enum_v<E>)
    json.text(law::name_of(*value));
  else if constexpr (std::is_integral_v<E>)
    json.number(*value);
  else
    json.text(law::to_iso(*value));
}

void member(JsonWriter& json, std::string_view key, std::string_view text) {
  json.key(key);
  json.text(text);
}

void member(JsonWriter& json, std::string_view key, std::uint64_t number) {
  json.key(key);
  json.number(static_cast<std::int64_t>(number));
}

template <class List, class Write>
void list_or_null(JsonWriter& json, std::string_view key, const std::optional<List>& things,
                  Write write) {
  json.key(key);
  if (things)
    json.list(*things, write);
  else
    json.null();
}

class JudgedList {
 public:
  JudgedList(const content::Content& content, const Said& said, law::Date on,
             content::Language language)
      : content_(content),
        said_(said),
        words_(content.list_words),
        language_(language),
        roster_(content, words_, on, language,
                [this](const auto& answers, std::string& out) { append_link(answers, out); }) {}

  // False where `json()` says why not.
  bool judge(std::string_view bytes, unsigned header_row) {
    if (!read(bytes, header_row)) return false;
    write_list();
    roster_.write_result(0, roster_.rows().size(), csv_);
    return true;
  }

  std::string& json() { return said_json_; }
  std::string& csv() { return csv_; }

 private:
  bool read(std::string_view bytes, unsigned header_row) {
    roster_.feed(bytes);
    roster_.finish();
    roster_.read_all();
    if (!said_.sheet.empty() && !choose_sheet()) return refuse({{Kind::no_sheet, said_.sheet, ""}});
    if (header_row > 0 && !roster_.rows().empty() && !roster_.set_header(header_row))
      return refuse({{Kind::unreadable, "", ""}});
    if (roster_.mapping().columns.empty()) return refuse(roster_.problems());

    Faults faults;
    bulk::Mapping mapping = roster_.mapping();
    constexpr bulk::ChoiceNames names{"dates", "columns", "words"};
    bulk::apply(said_.choices, names, content_.list_words, mapping, faults);
    if (!faults.empty()) {
      said_json_ = check::as_json(faults, check::JsonForm::one_line);
      return false;
    }
    const auto problems = bulk::problems_of(mapping);
    roster_.set_mapping(std::move(mapping));
    roster_.set_every_row(said_.every_row);
    if (!problems.empty()) return refuse(problems);
    return roster_.people() > 0 || refuse({{Kind::no_rows, "", ""}});
  }

  void append_link(const law::Answers& answers, std::string& out) const {
    out += said_.address;
    share::append_share_address(answers, roster_.on(), content_.rules, out);
  }

  bool choose_sheet() {
    const auto& sheets = roster_.layout().sheets;
    const auto found = std::find(sheets.begin(), sheets.end(), said_.sheet);
    if (found == sheets.end()) return false;
    roster_.set_sheet(static_cast<std::size_t>(found - sheets.begin()));
    roster_.read_all();
    return true;
  }

  bool refuse(const std::vector<lists::Problem>& problems) {
    JsonWriter json(check::JsonForm::one_line);
    json.object([&] {
      json.key("problems");
      json.list(problems, [&](const lists::Problem& problem) {
        json.object([&] {
          member(json, "kind", law::name_of(problem.kind));
          member(json, "column", problem.column);
          member(json, "value", problem.value);
          member(json, "message", bulk::describe(problem, content_, language_));
        });
      });
    });
    said_json_ = json.take();
    return false;
  }

  void write_list() {
    JsonWriter json(check::JsonForm::one_line);
    bulk::TotalsCount count(roster_.on());
    const auto& layout = roster_.layout();
    json.object([&] {
      json.key("columns");
      json.list(roster_.mapping().columns, [&](const lists::Column& column) {
        json.object([&] {
          member(json, "name", column.name);
          member(json, "key", column.key);
        });
      });
      std::size_t at = 0;
      json.key("rows");
      json.list(roster_.rows(),
                [&](const bulk::RosterRow& row) { write_row(row, at++, count, json); });
      json.key("totals");
      write_totals(count.totals(), json);
      json.key("sheets");
      json.list(layout.sheets, [&](const std::string& name) { json.text(name); });
      json.key("sheet");
      if (layout.sheets.empty())
        json.null();
      else
        json.text(layout.sheets[layout.sheet]);
    });
    said_json_ = json.take();
  }

  void write_row(const bulk::RosterRow& kept, std::size_t at, bulk::TotalsCount& count,
                 JsonWriter& json) {
    json.object([&] {
      member(json, "line", kept.line);
      member(json, "kind", law::name_of(kept.kind));
      if (!kept.is_person()) return;
      const bulk::EvaluatedRow row = roster_.evaluate(at);
      count.add(bulk::brief(row, {}));
      json.key("error");
      if (row.sound())
        json.null();
      else
        json.text(roster_.describe(row.faults));
      json.key("verdict");
      if (row.sound())
        write_verdict(row.verdict, row.answers, json);
      else
        json.null();
    });
  }

  void write_verdict(const law::Verdict& verdict, const law::Answers& answers, JsonWriter& json) {
    const auto word = [&](auto value) { json.text(law::name_of(value)); };
    json.object([&] {
      member(json, "outcome", law::name_of(verdict.outcome));
      member(json, "earliest", verdict.earliest);
      member(json, "accepted_from", verdict.accepted_from);
      member(json, "share_percent", verdict.share_percent);
      list_or_null(json, "channels", verdict.channels, word);
      list_or_null(json, "documents", verdict.documents,
                   [&](const law::DocumentEntry& entry) { word(entry.document); });
      json.key("missing");
      json.list(verdict.missing, word);
      std::string link;
      append_link(answers, link);
      member(json, "link", link);
    });
  }

  static void write_totals(const lists::Totals& totals, JsonWriter& json) {
    json.object([&] {
      member(json, "people", totals.rows);
      member(json, "faulty", totals.faulty);
      json.key("outcomes");
      json.object([&] {
        for (std::size_t i = 0; i < totals.outcomes.size(); ++i)
          member(json, law::names<law::Outcome>[i], totals.outcomes[i]);
      });
      member(json, "now", totals.now);
    });
  }

  using Kind = lists::Problem::Kind;

  const content::Content& content_;
  const Said& said_;
  bulk::WordIndex words_;
  content::Language language_;
  bulk::Roster roster_;
  std::string said_json_, csv_;
};

Said said;
std::string json, csv;

bool judge(std::string_view bytes) {
  static content::Content content;
  if (!check::read_list_pack(embedded_list_pack().front().bytes(), content)) return false;
  Faults faults;
  const auto on = check::read_day(said.on, "on", faults);
  const auto language = check::read_language(said.language, "language", faults);
  said.choices.unit = read_number(said.unit, "unit", faults);
  const unsigned header_row = read_number(said.header_row, "headerRow", faults);
  if (!faults.empty()) {
    json = check::as_json(faults, check::JsonForm::one_line);
    return false;
  }
  JudgedList list(content, said, *on, *language);
  const bool judged = list.judge(bytes, header_row);
  json = std::move(list.json());
  csv = std::move(list.csv());
  return judged;
}

}  // namespace
}  // namespace pandu::library

using namespace pandu::library;  // NOLINT: what scripts see stands outside of all rooms

void list_choose(const char* name, const char* value) {
  const std::string_view what = name;
  const auto choose = [&](std::string_view wanted, std::string& to) {
    if (what == wanted) to = value;
  };
  choose("on", said.on);
  choose("language", said.language);
  choose("dates", said.choices.dates);
  choose("unit", said.unit);
  choose("sheet", said.sheet);
  choose("header_row", said.header_row);
  choose("address", said.address);
  if (what == "every_row") said.every_row = true;
  if (what == "column") said.choices.columns.emplace_back(value);
  if (what == "word") said.choices.words.emplace_back(value);
}

bool list_judge(const char* bytes, std::size_t size) { return judge({bytes, size}); }

const char* list_json() { return json.c_str(); }
const char* list_csv() { return csv.c_str(); }
std::size_t list_csv_size() { return csv.size(); }
