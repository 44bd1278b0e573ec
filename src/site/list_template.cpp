#include "site/list_template.h"

#include <algorithm>

#include "law/answers_by_key.h"
#include "text/speaker.h"
#include "workbook_writer/writer.h"

namespace pandu::site {
namespace {

using content::Language;
using law::Key;
using text::Speaker;
using workbook_writer::CellKind;
using workbook_writer::ColumnPlan;
using workbook_writer::Input;
using workbook_writer::Plan;
using workbook_writer::RowPacker;
using workbook_writer::RowStyle;
using workbook_writer::SheetPlan;

// As many people as a company lets go in some years; further rows are read all the same.
constexpr std::uint32_t rows_to_fill_in = 5000;
constexpr std::uint16_t name_width = 26;
constexpr std::uint16_t number_width = 20;
constexpr std::uint16_t narrowest_column = 14;
constexpr std::uint16_t widest_column = 34;
constexpr std::uint16_t heading_width = 30;
constexpr std::uint16_t sentence_width = 90;

enum TemplateSheet : std::size_t { list_sheet, explanation_sheet };

struct TemplateColumn {
  std::string header;
  std::string explanation;
  ColumnPlan plan;
};

std::uint16_t column_width(const std::vector<std::string>& choices) {
  std::size_t longest = narrowest_column;
  for (const std::string& choice : choices) longest = std::max(longest, choice.size() + 2);
  return static_cast<std::uint16_t>(std::min<std::size_t>(longest, widest_column));
}

// Who it is, by a text of list.template.<name>.
TemplateColumn about_the_person(const Speaker& speaker, const std::string& header,
                                const std::string& name, std::uint16_t width) {
  ColumnPlan plan;
  plan.width = width;
  plan.input = Input::text;
  return {header, speaker.say("list.template.about." + name), plan};
}

TemplateColumn about_a_question(const Speaker& speaker, Key key) {
  const std::string name(law::name_of(key));
  ColumnPlan plan;
  plan.choices = template_choices(speaker.content, speaker.language, key);
  plan.width = column_width(plan.choices);
  if (!plan.choices.empty())
    plan.input = Input::choice, plan.advice = speaker.say("list.template.refused.choice");
  if (law::is_date(key))
    plan.input = Input::date, plan.advice = speaker.say("list.template.refused.date");
  return {speaker.say("list.column." + name), speaker.say("list.template.about." + name), plan};
}

std::vector<TemplateColumn> columns_of_template(const Speaker& speaker) {
  std::vector<TemplateColumn> columns = {
      about_the_person(speaker, speaker.say("list.example.name"), "name", name_width),
      about_the_person(speaker, speaker.say("list.template.nik"), "nik", number_width),
      about_the_person(speaker, speaker.say("list.template.kpj"), "kpj", number_width)};
  for (const Key key : text::every<Key>) columns.push_back(about_a_question(speaker, key));
  return columns;
}

Plan plan_of_template(const Speaker& speaker, const std::vector<TemplateColumn>& columns) {
  Plan plan;
  plan.day = law::to_iso(speaker.today);
  plan.title = speaker.say("list.template.title");
  plan.choices_name = speaker.say("list.template.choices");
  SheetPlan list{speaker.say("list.template.list"), {}, 1, 1, rows_to_fill_in};
  for (const TemplateColumn& column : columns) list.columns.push_back(column.plan);
  SheetPlan explanation{speaker.say("list.template.explanation"), {}, 0, 0, 0};
  for (const std::uint16_t width : {heading_width, sentence_width})
    explanation.columns.emplace_back().width = width;
  plan.sheets = {std::move(list), std::move(explanation)};
  return plan;
}

void add_template_row(RowPacker& rows, std::size_t sheet, RowStyle style,
                      const std::vector<std::string>& texts) {
  rows.begin(sheet, style);
  for (const std::string& text : texts) rows.cell(CellKind::text, text);
}

std::string rows_of_template(const Speaker& speaker, const std::vector<TemplateColumn>& columns) {
  std::vector<std::string> headers;
  headers.reserve(columns.size());
  for (const TemplateColumn& column : columns) headers.push_back(column.header);
  RowPacker rows;
  add_template_row(rows, list_sheet, RowStyle::header, headers);
  add_template_row(rows, explanation_sheet, RowStyle::title, {speaker.say("list.template.title")});
  for (const std::string_view sentence : {"not_agency", "private", "made"})
    add_template_row(rows, explanation_sheet, RowStyle::body,
                     {speaker.say("list.template." + std::string(sentence),
                                  {{"date", speaker.date(speaker.today)},
                                   {"version", speaker.content.rules.version}})});
  add_template_row(rows, explanation_sheet, RowStyle::body, {});
  add_template_row(rows, explanation_sheet, RowStyle::header,
                   {speaker.say("list.template.column"), speaker.say("list.template.meaning")});
  for (const TemplateColumn& column : columns)
    add_template_row(rows, explanation_sheet, RowStyle::note, {column.header, column.explanation});
  return rows.take();
}

std::string template_of(const Speaker& speaker) {
  const std::vector<TemplateColumn> columns = columns_of_template(speaker);
  workbook_writer::WorkbookWriter book(plan_of_template(speaker, columns));
  book.add(rows_of_template(speaker, columns));
  if (!book.finish()) return {};
  std::string bytes;
  for (std::string_view piece = book.next(); !piece.empty(); piece = book.next()) bytes += piece;
  return bytes;
}

}  // namespace

std::vector<std::string> template_choices(const content::Content& content, Language language,
                                          Key key) {
  const Speaker speaker(content, language, day_of_rules(content));
  std::vector<std::string> choices;
  for (const std::string_view value : law::values_of(key)) {
    const std::string name = std::string(law::name_of(key)).append(".").append(value);
    const std::string about_others = "list.word." + name;
    choices.push_back(speaker.say(speaker.has(about_others) ? about_others : "option." + name));
  }
  return choices;
}

std::vector<SiteFile> list_templates(const content::Content& content) {
  std::vector<SiteFile> files;
  for (const Language language : {Language::id, Language::en}) {
    const Speaker speaker(content, language, day_of_rules(content));
    std::string bytes = template_of(speaker);
    if (!bytes.empty()) files.push_back({speaker.say("list.template.file"), std::move(bytes)});
  }
  return files;
}

}  // namespace pandu::site
