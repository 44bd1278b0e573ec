// Records of a list, one after the other, wherever they come from.
#pragma once

#include <optional>

#include "bulk/record_splitter.h"

namespace pandu::bulk {

class RecordSource {
 public:
  virtual ~RecordSource() = default;
  // Valid until the next one. None where there are no more, or where it broke off.
  virtual std::optional<RawRecord> next() = 0;
};

}  // namespace pandu::bulk
