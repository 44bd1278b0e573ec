// Which papers a claim needs.
#pragma once

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::law {

struct DocumentsFound {
  DocumentList entries;
  KeyList missing;
};

// Whether a paper of a row is one for this person, citizen or foreigner.
bool is_for(const DocumentNeed& need, const Answers& answers);

// The papers of a row, in its order. A paper whose own condition is not decided stands as `depends`.
DocumentsFound find_documents(const Rules& rules, const Answers& answers, const GroundRow& row,
                              Date claim);

}  // namespace pandu::law
