#include <algorithm>

#include "content/quote.h"
#include "content/readers.h"
#include "content/shelf.h"

namespace pandu::content {
namespace {

using law::Ground;
using law::GroundRow;
using law::PmiGround;

std::vector<law::DocumentNeed> read_document_needs(const Cursor& list) {
  // "depends" is no rule: the law says it where an open answer decides.
  static const std::vector<std::string_view> needs = {law::name_of(law::Need::required),
                                                      law::name_of(law::Need::bring)};
  std::vector<law::DocumentNeed> documents;
  law::SetOf<law::Document> seen;
  for (const Cursor& at : list.filled_list()) {
    Fields fields(at);
    law::DocumentNeed document;
    const Cursor id = fields.need("id");
    document.document = id.word<law::Document>();
    document.need = static_cast<law::Need>(fields.need("need").place_among(needs).value_or(0));
    if (id.exists() && seen.has(document.document))
      id.fault(id.shown() + " stands here more than once", "each paper once");
    seen.add(document.document);
    documents.push_back(document);
  }
  return documents;
}

std::string reason_of(Ground ground, std::optional<PmiGround> pmi_ground) {
  std::string reason = "right_" + std::string(law::name_of(ground));
  if (pmi_ground) reason += "_" + std::string(law::name_of(*pmi_ground));
  return reason;
}

GroundRow read_row(const Cursor& at, Ground ground, const law::Rules& rules) {
  Fields fields(at);
  GroundRow row;
  row.ground = ground;
  if (ground == Ground::pmi)
    row.pmi_ground = fields.need("pmi_ground").word<PmiGround>();
  else if (const auto at_pmi = fields.maybe("pmi_ground"))
    at_pmi->fault("the key \"pmi_ground\" has no meaning here",
                  "none: only pmi has grounds within it");
  row.reason = reason_of(ground, row.pmi_ground);
  row.provenance = read_provenance(fields, rules);
  row.share_percent = static_cast<int>(fields.need("share_percent").whole(0, 100));
  row.conditions =
      read_conditions(fields.need("conditions"), Place::ground, row.provenance.from, rules);
  row.documents = read_document_needs(fields.need("documents"));
  for (const Cursor& warning : fields.need("warnings").list()) {
    std::string id = warning.identifier();
    check_new(row.warnings, id, warning);
    row.warnings.push_back(std::move(id));
  }
  return row;
}

void report_missing_pmi_grounds(const std::vector<GroundRow>& rows, const Cursor& file) {
  for (std::size_t i = 0; i < law::count_of<PmiGround>; ++i)
    if (std::none_of(rows.begin(), rows.end(), [&](const GroundRow& row) {
          return row.pmi_ground == static_cast<PmiGround>(i);
        }))
      file.fault("no row is for the pmi_ground " + quote(law::names<PmiGround>[i]));
}

void read_ground(const Cursor& file, Ground ground, law::Rules& rules) {
  Fields fields(file);
  const Cursor name = fields.need("ground");
  if (name.exists() && (!name.is(Json::Type::text) || name.json()->text != law::name_of(ground)))
    name.fault(name.shown() + " stands in the file of another ground", quote(law::name_of(ground)));
  std::vector<GroundRow> rows;
  for (const Cursor& at : fields.need("rows").filled_list()) {
    GroundRow row = read_row(at, ground, rules);
    const auto before = std::find_if(rows.rbegin(), rows.rend(), [&](const GroundRow& other) {
      return other.pmi_ground == row.pmi_ground;
    });
    if (before != rows.rend()) check_order(before->provenance.from, row.provenance.from, at);
    rows.push_back(std::move(row));
  }
  if (ground == Ground::pmi && !rows.empty()) report_missing_pmi_grounds(rows, file);
  std::stable_sort(rows.begin(), rows.end(), [](const GroundRow& a, const GroundRow& b) {
    return a.pmi_ground < b.pmi_ground;
  });
  std::move(rows.begin(), rows.end(), std::back_inserter(rules.grounds));
}

}  // namespace

void read_grounds(Shelf& shelf, law::Rules& rules) {
  for (std::size_t i = 0; i < law::count_of<Ground>; ++i) {
    const std::string path = "rules/grounds/" + std::string(law::names<Ground>[i]) + ".json";
    const Cursor file = shelf.need(path);
    if (file.exists()) read_ground(file, static_cast<Ground>(i), rules);
  }
}

}  // namespace pandu::content
