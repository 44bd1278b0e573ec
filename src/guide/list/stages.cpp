// For an employer's HR: a whole list of people who leave, looked through on this device, and the
// sheet of a result once for each of them.
#include <algorithm>

#include "base/direction.h"
#include "guide/handover/hr_link.h"
#include "guide/ids.h"
#include "guide/list/list.h"
#include "guide/screens/screens.h"
#include "share/share_code.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

std::string percent(std::uint64_t done, std::uint64_t all) {
  return std::to_string(all == 0 ? 0 : std::min(done, all) * 100 / all);
}

// How far it is, and the way to stop it.
Nodes progress(const Scene& scene, std::string words, std::uint64_t done, std::uint64_t all) {
  Node bar = node(Kind::progress, scene.say("list.progress"), "list.progress");
  bar.value = percent(done, all);
  bar.picture = progress_picture(done, all);
  bar.picture->alternative = bar.value + " %";
  return {node(Kind::status, std::move(words), "list.doing"), std::move(bar),
          button(ids::list_cancel, scene.say("list.cancel"), Look::secondary, "no")};
}

Nodes reading_section(const Scene& scene) {
  const lists::Reading& reading = *scene.model.list->reading;
  return progress(
      scene,
      scene.say(reading.rows > 0 ? "list.reading.rows" : "list.reading",
                {{"file", file_name(scene, reading.file)}, {"rows", count(scene, reading.rows)}}),
      reading.done, reading.all);
}

Nodes checking_section(const Scene& scene) {
  const lists::Snapshot& snapshot = scene.model.list->snapshot;
  return progress(scene, scene.say("list.judging", {{"rows", count(scene, snapshot.rows)}}),
                  snapshot.evaluated, snapshot.rows);
}

Node refused(const Scene& scene) {
  const ListState& list = *scene.model.list;
  Nodes reasons = {paragraph(problem_text(scene, *list.refused))};
  if (list.here()) reasons.push_back(paragraph(scene.say("list.refused.before")));
  return callout(Tone::bad, "warning",
                 scene.say("list.refused", {{"file", file_name(scene, list.refused_file)}}),
                 std::move(reasons), ids::list_refused);
}

Nodes what_a_list_is(const Scene& scene) {
  Nodes nodes = {heading(2, scene.say("list.what")),
                 list({item(scene.say("list.what.columns")), item(scene.say("list.what.dates")),
                       item(scene.say("list.what.amounts")), item(scene.say("list.what.file"))})};
  // A page that was opened as a file stands alone.
  if (!scene.model.site.empty())
    add(nodes, {link("list.template", scene.say("list.template"), scene.say("list.template.file"),
                     "download"),
                paragraph(scene.say("list.template.hint"), Look::quiet)});
  add(nodes, {button(ids::list_example, scene.say("list.example"), Look::secondary, "download"),
              paragraph(scene.say("list.example.hint"), Look::quiet)});
  return nodes;
}

Nodes begin_section(const Scene& scene) {
  Nodes nodes = {file_button(scene, "list.file", Look::primary),
                 paragraph(scene.say("list.drop"), Look::quiet),
                 field(ids::list_paste, scene.say("list.paste"), {}, scene.say("list.paste.hint"),
                       FieldKind::area),
                 button(ids::list_read, scene.say("list.read"), Look::secondary, "next")};
  add(nodes, what_a_list_is(scene));
  return nodes;
}

Nodes stage(const Scene& scene) {
  const ListState& list = *scene.model.list;
  if (list.reading) return reading_section(scene);
  if (!list.here()) return begin_section(scene);
  if (!list.query.check) return columns_stage(scene);
  if (!list.snapshot.all_evaluated()) return checking_section(scene);
  return result_stage(scene);
}

// The person as one who opened the link.
std::optional<Model> reader_of(const Scene& scene, const lists::Row& row) {
  const auto code = after(shared_prefix, row.address);
  const auto answers = read_share_code(code.value_or(""), scene.content.rules);
  if (!answers) return std::nullopt;
  Model reader;
  reader.language = scene.language;
  reader.today = scene.today;
  reader.site = scene.model.site;
  reader.answers = *answers;
  return reader;
}

}  // namespace

Node file_button(const Scene& scene, const char* text, Look look) {
  Node file = node(Kind::file, scene.say(text), "list.file");
  file.icon = "file";
  file.look = look;
  file.value = ".xlsx,.xlsm,.ods,.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";
  return file;
}

Node stage_heading(std::string text, std::string id) {
  Node title = heading(2, std::move(text), std::move(id));
  title.current = true;
  return title;
}

std::string count(const Scene& scene, std::uint64_t number) {
  return grouped_amount(static_cast<std::int64_t>(number), scene.language);
}

std::string file_name(const Scene& scene, const std::string& file) {
  return file.empty() ? scene.say("list.pasted") : base::isolated(as_name(file));
}

std::string problem_text(const Scene& scene, const lists::Problem& problem) {
  return scene.say("list.problem." + std::string(law::name_of(problem.kind)),
                   {{"column", problem.column}, {"value", problem.value}});
}

void list_screen(const Scene& scene, page::Page& page) {
  page.main = {link("list.back", scene.say("list.back"), address_of(Route::to(Screen::hr)), "back"),
               heading(1, scene.say("list.title"), ids::list),
               paragraph(scene.say("list.lead"), Look::lead)};
  if (scene.model.kiosk) {
    page.main.push_back(callout(Tone::caution, "lock", scene.say("list.kiosk"), {}));
    return;
  }
  page.main.push_back(paragraph(scene.say("list.private"), Look::plain, "lock"));
  if (scene.model.list->refused) page.main.push_back(refused(scene));
  add(page.main, stage(scene));
  if (scene.model.list->query.sheets) page.sheets = person_sheets(scene);
}

std::vector<Nodes> person_sheets(const Scene& scene) {
  std::vector<Nodes> sheets;
  for (const lists::Row& row : scene.model.list->snapshot.sheets) {
    const auto reader = reader_of(scene, row);
    if (!reader) continue;
    Nodes sheet = result_sheet(Scene(*reader, scene.content));
    const std::string name = row.cells.empty() ? std::string() : row.cells.front();
    if (!name.empty()) sheet.insert(sheet.begin(), heading(3, name));
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace pandu::guide
