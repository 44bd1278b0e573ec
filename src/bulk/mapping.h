// Which column of a list holds which answer.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/cells.h"
#include "bulk/read_values.h"
#include "bulk/vocabulary.h"
#include "law/vocabulary.h"

namespace pandu::bulk {

inline constexpr std::size_t most_columns = 1000;

// What the result adds behind the columns that were there.
inline constexpr std::array<std::string_view, 8> added_columns = {
    "outcome", "earliest", "share_percent", "channel", "documents", "missing", "link", "error"};

struct Column {
  std::string name;             // the header as it stands in the file
  std::optional<law::Key> key;  // none: passed through
  DateOrder order = DateOrder::not_said;
  bool ask_order = false;  // its dates need an order, and do not tell it themselves
};

struct Mapping {
  char delimiter = ',';
  std::vector<Column> columns;

  // None where no column holds the key.
  std::optional<std::size_t> column_of(law::Key key) const;
};

// Guessed from the headers, for a person to change. Where one column has the name of a key itself,
// others that only sound like it are passed through.
Mapping guess_mapping(const Cells& header, char delimiter, const Vocabulary& vocabulary);

// What stands against reading the list by this mapping; the words come from list.problem.<name>.
struct MappingFault {
  enum class Kind : std::uint8_t {
    empty,
    unreadable,
    too_many_columns,
    no_known_column,
    same_key,
    name_taken
  };

  Kind kind = Kind::empty;
  std::string column;
  std::string value;  // the other column, or how many columns
};
inline constexpr std::array<std::string_view, 6> mapping_fault_names = {
    "empty", "unreadable", "too_many_columns", "no_known_column", "same_key", "name_taken"};

std::vector<MappingFault> check_mapping(const Mapping& mapping);

// The header as a record: its mapping, or what stands against it.
struct ReadMapping {
  Mapping mapping;
  std::vector<MappingFault> faults;
};
ReadMapping read_header(const RawRecord& header, char delimiter, const Vocabulary& vocabulary);

// The content must have its learning part.
std::string tell(const MappingFault& fault, const content::Content& content,
                 content::Language language);

}  // namespace pandu::bulk
