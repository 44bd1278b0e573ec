#include "content/readers.h"

namespace pandu::content {
namespace {

law::DocumentRule read_document(const Cursor& at, const law::Rules& rules) {
  Fields fields(at);
  law::DocumentRule document;
  document.provenance = read_provenance(fields, rules);
  document.issued_by = fields.need("issued_by").identifier();
  document.form = fields.need("form").identifier();
  for (const Cursor& match : fields.need("must_match").list()) {
    std::string what = match.identifier();
    check_new(document.must_match, what, match);
    document.must_match.push_back(std::move(what));
  }
  document.takes = fields.need("takes").identifier();
  document.uploaded = fields.need("uploaded").truth();
  if (const auto when_any = fields.maybe("when_any"))
    document.when_any =
        read_conditions(*when_any, Place::document, document.provenance.from, rules);
  return document;
}

}  // namespace

void read_documents(const Cursor& file, law::Rules& rules) {
  Fields fields(file);
  Fields documents(fields.need("documents"));
  for (std::size_t i = 0; i < law::count_of<law::Document>; ++i)
    rules.documents[i] = read_document(documents.need(law::names<law::Document>[i]), rules);
}

}  // namespace pandu::content
