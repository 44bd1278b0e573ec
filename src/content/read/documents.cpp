#include "content/read/readers.h"

namespace pandu::content {
namespace {

law::DocumentRule read_document(const Cursor& at, const law::Rules& rules) {
  law::DocumentRule document;
  document.provenance = read_provenance(at, rules);
  document.issued_by = at["issued_by"].text();
  document.form = at["form"].text();
  document.must_match = at["must_match"].texts();
  document.takes = at["takes"].text();
  document.uploaded = at["uploaded"].truth();
  document.when_any = read_conditions(at["when_any"], document.provenance.from, rules);
  return document;
}

}  // namespace

void read_documents(const Cursor& file, law::Rules& rules) {
  for (std::size_t i = 0; i < law::count_of<law::Document>; ++i)
    rules.documents[i] = read_document(file["documents"][law::names<law::Document>[i]], rules);
}

}  // namespace pandu::content
