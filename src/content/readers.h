// The readings of assets/, inside this room only: one function for each kind of file, in the order
// in which they run, since later files refer to earlier ones.
#pragma once

#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "content/reader.h"

namespace pandu::content {

class Shelf;
struct ParsedFile;

// The file in which each text stands, by language and key.
using TextFiles = std::array<std::map<std::string, std::string_view, std::less<>>, language_count>;

// Everything, once the files are JSON. `last` is the last part that is there: Part::core where learning
// and paper are left out.
ReadContent read_files(std::vector<ParsedFile> files, std::vector<Fault> faults,
                       Part last = Part::paper);

void read_sources(const Cursor& file, law::Rules& rules);
void read_parameters(const Cursor& file, Content& content);
void read_channels(const Cursor& file, law::Rules& rules);
void read_documents(const Cursor& file, law::Rules& rules);
void read_grounds(Shelf& shelf, law::Rules& rules);
void read_conflicts(const Cursor& file, law::Rules& rules);
void read_tutorials(const std::vector<Cursor>& files, Content& content);
// After the tutorials, to which its ends lead.
void read_practice(const Cursor& file, Content& content);
// Of both languages: text/id.json, text/en.json, and for the other parts those in text/learn, text/paper.
void read_troubles(const Cursor& file, Content& content);
void read_myths(const Cursor& file, Content& content);
void read_people(const Cursor& file, Content& content);
void read_branch_only(const Cursor& file, Content& content);
void read_duties(const Cursor& file, Content& content);
void read_list_words(const Cursor& file, Content& content);
void read_glossary(const Cursor& file, Content& content);
void read_texts(Shelf& shelf, Part part, Content& content, TextFiles& files);

// What only shows when everything has been read.
void check_capacity(const law::Rules& rules, std::vector<Fault>& faults);
void check_texts(const Content& content, const TextFiles& files, std::vector<Fault>& faults);

// Pieces that several files have.
law::Provenance read_provenance(Fields& fields, const law::Rules& rules);
// When it was checked, and when it must be checked again.
void read_check(Fields& fields, law::Provenance& provenance);
law::SourceIndex read_source_name(const Cursor& at, const law::Rules& rules);
// An object of answers; its faults are told.
law::Answers read_answers_at(const Cursor& at, const law::Rules& rules);
// The fields of a thing that is drawn; others may stand beside them.
PhoneItem read_phone_item(Fields& fields);
// Newer values come after older ones.
void check_order(law::Date previous, law::Date next, const Cursor& at);
// A name that stands twice in a list.
template <class T>
void check_new(const std::vector<T>& earlier, const T& name, const Cursor& at) {
  for (const T& other : earlier)
    if (other == name) at.fault(at.shown() + " stands here more than once", "each once");
}

// Where a condition stands decides what it needs.
enum class Place { ground, channel, document, conflict };
std::vector<law::Condition> read_conditions(const Cursor& list, Place place, law::Date row_from,
                                            const law::Rules& rules);
law::ConflictTest read_conflict_test(const Cursor& at, law::Date from, const law::Rules& rules);

}  // namespace pandu::content
