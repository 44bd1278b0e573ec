// The sheet of a result, once for each person of a list.
#include "guide/list/stages.h"
#include "guide/screens/screens.h"
#include "share/share_code.h"

namespace pandu::guide {
namespace {

// The person as one who opened the link.
std::optional<Model> reader_of(const Scene& scene, const lists::Row& row) {
  const auto answers = read_share_code(
      std::string_view(row.address).substr(std::min(shared_prefix.size(), row.address.size())),
      scene.content.rules);
  if (!answers) return std::nullopt;
  Model reader;
  reader.language = scene.language;
  reader.today = scene.today;
  reader.site = scene.model.site;
  reader.answers = *answers;
  return reader;
}

}  // namespace

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
