#include <algorithm>

#include "content/asset_set.h"
#include "content/read/readers.h"

namespace pandu::content {
namespace {

using law::Ground;
using law::GroundRow;
using law::PmiGround;

std::vector<law::DocumentNeed> read_document_needs(const Cursor& list) {
  std::vector<law::DocumentNeed> documents;
  law::SetOf<law::Document> seen;
  for (const Cursor& at : list.items()) {
    const Cursor id = at["id"];
    law::DocumentNeed document{id.word<law::Document>(), at["need"].word<law::Need>(), {}};
    const Cursor only_for = at["only_for"];
    if (only_for.exists()) document.only_for = only_for.word<law::Citizenship>();
    if (seen.has(document.document)) id.fault("duplicate paper " + id.shown(), "each paper once");
    if (id.exists()) seen.add(document.document);
    documents.push_back(document);
  }
  return documents;
}

std::string reason_of(Ground ground, std::optional<PmiGround> pmi_ground) {
  std::string reason = "right_" + std::string(law::name_of(ground));
  if (pmi_ground) reason += "_" + std::string(law::name_of(*pmi_ground));
  return reason;
}

law::Acceptance read_acceptance(const Cursor& at, const law::Rules& rules) {
  return {read_acceptance_condition(at, rules), at["unknown_warning"].text()};
}

GroundRow read_row(const Cursor& at, Ground ground, const law::Rules& rules) {
  GroundRow row;
  row.ground = ground;
  if (ground == Ground::pmi) row.pmi_ground = at["pmi_ground"].word<PmiGround>();
  row.reason = reason_of(ground, row.pmi_ground);
  row.provenance = read_provenance(at, rules);
  row.share_percent = static_cast<int>(at["share_percent"].number());
  row.conditions = read_conditions(at["conditions"], row.provenance.from, rules);
  row.documents = read_document_needs(at["documents"]);
  row.warnings = at["warnings"].texts();
  const Cursor acceptance = at["acceptance"];
  if (acceptance.exists()) row.acceptance = read_acceptance(acceptance, rules);
  return row;
}

void report_missing_pmi_grounds(const std::vector<GroundRow>& rows, const Cursor& file) {
  for (std::size_t i = 0; i < law::count_of<PmiGround>; ++i)
    if (std::none_of(rows.begin(), rows.end(), [&](const GroundRow& row) {
          return row.pmi_ground == static_cast<PmiGround>(i);
        }))
      file.fault("no row for the pmi_ground " + quote(law::names<PmiGround>[i]));
}

void read_ground(const Cursor& file, Ground ground, law::Rules& rules) {
  const Cursor name = file["ground"];
  if (name.text() != law::name_of(ground))
    name.fault(name.shown() + " is not the name of the file", quote(law::name_of(ground)));
  std::vector<GroundRow> rows;
  for (const Cursor& at : file["rows"].items()) {
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

void read_grounds(AssetSet& assets, law::Rules& rules) {
  for (const std::string& name : rules.ground_list.names)
    if (const auto ground = law::from_name<Ground>(name))
      read_ground(assets.need("rules/grounds/" + name + ".json"), *ground, rules);
}

}  // namespace pandu::content
