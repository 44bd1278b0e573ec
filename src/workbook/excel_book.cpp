#include "workbook/excel_book.h"

#include <algorithm>
#include <map>

#include "workbook/limits.h"
#include "workbook/whole_number.h"
#include "workbook/xml.h"

namespace pandu::workbook {
namespace {

// Where the main part stands if nothing says so.
constexpr std::string_view usual_book = "xl/workbook.xml";
constexpr std::string_view usual_texts = "xl/sharedStrings.xml";
constexpr std::string_view usual_styles = "xl/styles.xml";

// The last step of a type's address, which transitional and strict files share:
// ".../relationships/worksheet".
std::string_view last_step(std::string_view address) {
  const std::size_t slash = address.rfind('/');
  return slash == address.npos ? address : address.substr(slash + 1);
}

std::string_view folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == part.npos ? std::string_view{} : part.substr(0, slash + 1);
}

// "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "../xl/x.xml", as seen from `folder`.
std::string resolved(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string out(folder);
  for (;;) {
    if (target.starts_with("./")) {
      target.remove_prefix(2);
    } else if (target.starts_with("../")) {
      target.remove_prefix(3);
      if (!out.empty()) out.pop_back();
      out.erase(folder_of(out).size());
    } else {
      break;
    }
  }
  return out.append(target);
}

struct Relation {
  std::string id;
  std::string type;
  std::string target;
};

class RelationsHandler : public XmlHandler {
 public:
  explicit RelationsHandler(std::string_view folder) : folder_(folder) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (name != "Relationship" || attributes.get("TargetMode") == "External") return;
    if (relations.size() == most_parts) return;
    relations.push_back({std::string(attributes.get("Id")),
                         std::string(last_step(attributes.get("Type"))),
                         resolved(folder_, attributes.get("Target"))});
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  std::vector<Relation> relations;

 private:
  std::string folder_;
};

class BookHandler : public XmlHandler {
 public:
  explicit BookHandler(ExcelBook& book) : book_(book) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "workbookPr" && is_true(attributes.get("date1904")))
      book_.dates = DateSystem::since_1904;
    if (name == "calcPr" && is_true(attributes.get("fullCalcOnLoad"))) book_.recalculated = true;
    if (name != "sheet" || book_.sheets.size() == most_sheets) return;
    const std::string_view state = attributes.get("state");
    book_.sheets.push_back(
        {std::string(attributes.get("name")), !state.empty() && state != "visible"});
    // Its prefix is the writer's own.
    ids.emplace_back(attributes.get_local("id"));
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  std::vector<std::string> ids;

 private:
  ExcelBook& book_;
};

class StylesHandler : public XmlHandler {
 public:
  explicit StylesHandler(ExcelBook& book) : book_(book) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "numFmt" && codes_.size() < most_formats) {
      const std::uint32_t id = whole_number(attributes.get("numFmtId")).value_or(0);
      codes_[id] = format_of(attributes.get("formatCode"));
    } else if (name == "cellXfs") {
      inside_ = true;
    } else if (name == "xf" && inside_ && book_.formats.size() < most_formats) {
      const std::uint32_t id = whole_number(attributes.get("numFmtId")).value_or(0);
      const auto own = codes_.find(id);
      book_.formats.push_back(own == codes_.end() ? format_of(id) : own->second);
    }
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") inside_ = false;
  }
  void text(std::string_view) override {}

 private:
  ExcelBook& book_;
  std::map<std::uint32_t, NumberFormat> codes_;
  bool inside_ = false;
};

// Reads a book's parts one after the other, up to the first that is refused.
class BookReader {
 public:
  BookReader(const Package& package, Budget& budget, Refusal& refusal)
      : package_(package), budget_(budget), refusal_(refusal) {}

  std::unique_ptr<ExcelBook> read() {
    const std::string main = main_part();
    if (refusal_ != Refusal::none) return nullptr;
    auto book = std::make_unique<ExcelBook>();
    BookHandler handler(*book);
    if (!read_part(main, handler)) return nullptr;
    const std::vector<Relation> relations = relations_of(main);
    find_sheets(*book, handler.ids, relations, folder_of(main));
    if (book->sheets.empty() && refusal_ == Refusal::none) refusal_ = Refusal::damaged;
    read_shared(*book, relations);
    return refusal_ == Refusal::none ? std::move(book) : nullptr;
  }

 private:
  // False where it is not there, or was refused.
  bool read_part(std::string_view name, XmlHandler& handler) {
    const Part* const part = package_.find(name);
    if (part == nullptr || refusal_ != Refusal::none) return false;
    XmlReader reader(package_, *part, budget_, handler);
    if (!reader.read_all()) refusal_ = reader.refusal();
    return refusal_ == Refusal::none;
  }

  std::vector<Relation> relations_of(std::string_view part) {
    const std::string_view folder = folder_of(part);
    std::string name(folder);
    name.append("_rels/").append(part.substr(folder.size())).append(".rels");
    RelationsHandler handler(folder);
    read_part(name, handler);
    return std::move(handler.relations);
  }

  // Word and PowerPoint have one of the same type, in folders of their own.
  std::string main_part() {
    std::string name;
    for (const Relation& relation : relations_of(""))
      if (relation.type == "officeDocument" && name.empty()) name = relation.target;
    if (name.ends_with(".bin")) refusal_ = Refusal::binary_excel;
    if (package_.find(name) == nullptr) name = usual_book;
    if (refusal_ == Refusal::none && (package_.find(name) == nullptr || is_of_others(name)))
      refusal_ = Refusal::other_document;
    return name;
  }

  static bool is_of_others(std::string_view name) {
    return name.starts_with("word/") || name.starts_with("ppt/") || name.starts_with("visio/");
  }

  // Sheets of charts and macros have no rows; neither has one whose part is not there, and then
  // people would be missing.
  void find_sheets(ExcelBook& book, const std::vector<std::string>& ids,
                   const std::vector<Relation>& relations, std::string_view folder) {
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const auto found = std::find_if(relations.begin(), relations.end(),
                                      [&](const Relation& one) { return one.id == ids[i]; });
      std::string part(folder);
      part.append("worksheets/sheet").append(std::to_string(i + 1)).append(".xml");
      if (found != relations.end()) {
        if (found->type != "worksheet") continue;
        part = found->target;
      }
      if (package_.find(part) == nullptr) {
        if (refusal_ == Refusal::none) refusal_ = Refusal::damaged;
        return;
      }
      sheets.push_back(std::move(book.sheets[i]));
      book.parts.push_back(std::move(part));
    }
    book.sheets = std::move(sheets);
  }

  static std::string target_of(const std::vector<Relation>& relations, std::string_view type,
                               std::string_view usual) {
    for (const Relation& relation : relations)
      if (relation.type == type) return relation.target;
    return std::string(usual);
  }

  void read_shared(ExcelBook& book, const std::vector<Relation>& relations) {
    StylesHandler styles(book);
    read_part(target_of(relations, "styles", usual_styles), styles);
    const Part* const texts = package_.find(target_of(relations, "sharedStrings", usual_texts));
    if (texts == nullptr || refusal_ != Refusal::none) return;
    refusal_ = read_shared_texts(package_, *texts, budget_, book.texts);
  }

  const Package& package_;
  Budget& budget_;
  Refusal& refusal_;
};

}  // namespace

std::unique_ptr<ExcelBook> read_excel_book(const Package& package, Budget& budget,
                                           Refusal& refusal) {
  return BookReader(package, budget, refusal).read();
}

}  // namespace pandu::workbook
