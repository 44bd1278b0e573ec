// What the files of assets/ and of answers look like is stated once, in assets/schema, for editors
// and for us: the schemas travel inside the program. This reads the JSON Schema that they are
// written in (draft 7):
//
//   type, enum, const, minLength, pattern, format (date, day-or-month, ground), minimum,
//   maximum, items, minItems, maxItems, uniqueItems,
//   properties, required, additionalProperties, minProperties, dependencies,
//   oneOf (of keys that exclude each other), anyOf (of scalars), allOf,
//   if/then/else (of properties), $ref, which always names its file,
//   "not": {} for a key that has no meaning where it stands, and "$comment" where all words are
//   told.
//
// A text with a pattern or a format is told about in the schema's own words: its "title" says what
// it is not, its "description" how it is written.
//
// Inside this room only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/json.h"

namespace pandu::content {

// Tells every fault of `value`, once, with the nearest key or word that is known. What is faulty is
// taken out (discarded), so that whoever reads the rest finds nothing there, and tells nothing
// twice.
void check_shape(Json& value, const Json& schema, std::string_view file,
                 std::vector<Fault>& faults);

// "sources.json".
const Json& schema_named(std::string_view name);

// A value as it stands in its file, for messages.
std::string shown(const Json& value);

}  // namespace pandu::content
