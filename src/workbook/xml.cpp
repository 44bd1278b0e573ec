#include "workbook/xml.h"

#include <expat.h>

#include <cstdlib>
#include <cstring>

#include "workbook/limits.h"

namespace pandu::workbook {
namespace {

constexpr int piece_size = 32 << 10;

// expat hands its memory functions nothing of ours, so what all parsers of a thread hold is counted
// together; each allocation has its size before it.
thread_local std::size_t xml_memory = 0;
constexpr std::size_t size_room = alignof(std::max_align_t);

void* allocate(void* old, std::size_t size) {
  char* const block = old == nullptr ? nullptr : static_cast<char*>(old) - size_room;
  std::size_t before = 0;
  if (block != nullptr) std::memcpy(&before, block, sizeof before);
  if (size > most_xml_memory || xml_memory - before + size > most_xml_memory) return nullptr;
  char* const fresh = static_cast<char*>(std::realloc(block, size_room + size));
  if (fresh == nullptr) return nullptr;
  xml_memory = xml_memory - before + size;
  std::memcpy(fresh, &size, sizeof size);
  return fresh + size_room;
}

void* xml_malloc(std::size_t size) { return allocate(nullptr, size); }

void xml_free(void* old) {
  if (old == nullptr) return;
  char* const block = static_cast<char*>(old) - size_room;
  std::size_t size = 0;
  std::memcpy(&size, block, sizeof size);
  xml_memory -= size;
  std::free(block);
}

// Names are short: one pass is faster than a search.
std::string_view local_name(const char* name) {
  const char* end = name;
  for (; *end != '\0'; ++end)
    if (*end == ':') name = end + 1;
  return {name, static_cast<std::size_t>(end - name)};
}

}  // namespace

std::string_view Attributes::get(std::string_view name) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2)
    if (name == pair[0]) return pair[1];
  return {};
}

std::string_view Attributes::get_local(std::string_view name) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2)
    if (name == local_name(pair[0])) return pair[1];
  return {};
}

bool is_true(std::string_view value) { return value == "1" || value == "true" || value == "on"; }

struct XmlReader::Parser {
  XML_Parser expat = nullptr;
  XmlReader* reader = nullptr;
  XmlHandler* handler = nullptr;
  int depth = 0;

  static void start(void* self, const XML_Char* name, const XML_Char** attributes) {
    Parser& parser = *static_cast<Parser*>(self);
    if (++parser.depth > deepest_element) return parser.reader->refuse(Refusal::damaged);
    parser.handler->start(local_name(name), Attributes(attributes));
  }

  static void end(void* self, const XML_Char* name) {
    Parser& parser = *static_cast<Parser*>(self);
    --parser.depth;
    if (parser.reader->refusal() != Refusal::none) return;
    parser.handler->end(local_name(name));
    if (parser.handler->wants_pause()) XML_StopParser(parser.expat, XML_TRUE);
  }

  static void text(void* self, const XML_Char* part, int size) {
    static_cast<Parser*>(self)->handler->text({part, static_cast<std::size_t>(size)});
  }

  static void document_type(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    static_cast<Parser*>(self)->reader->refuse(Refusal::damaged);
  }
};

XmlReader::XmlReader(const Package& package, const Part& part, Budget& budget, XmlHandler& handler)
    : part_(package, part, budget), handler_(handler), parser_(std::make_unique<Parser>()) {
  const XML_Memory_Handling_Suite memory{xml_malloc, allocate, xml_free};
  parser_->expat = XML_ParserCreate_MM(nullptr, &memory, nullptr);
  parser_->reader = this;
  parser_->handler = &handler_;
  if (parser_->expat == nullptr) {
    refusal_ = Refusal::too_much_inside;
    return;
  }
  XML_SetUserData(parser_->expat, parser_.get());
  XML_SetElementHandler(parser_->expat, Parser::start, Parser::end);
  XML_SetCharacterDataHandler(parser_->expat, Parser::text);
  XML_SetStartDoctypeDeclHandler(parser_->expat, Parser::document_type);
}

XmlReader::~XmlReader() {
  if (parser_->expat != nullptr) XML_ParserFree(parser_->expat);
}

void XmlReader::refuse(Refusal why) {
  if (refusal_ == Refusal::none) refusal_ = why;
  if (parser_->expat != nullptr) XML_StopParser(parser_->expat, XML_FALSE);
}

// What expat said, as step() says it.
bool XmlReader::parsed(int status) {
  paused_ = status == XML_STATUS_SUSPENDED;
  if (refusal_ == Refusal::none && status == XML_STATUS_ERROR)
    refusal_ = XML_GetErrorCode(parser_->expat) == XML_ERROR_NO_MEMORY ? Refusal::too_much_inside
                                                                       : Refusal::damaged;
  return refusal_ == Refusal::none;
}

bool XmlReader::step() {
  if (refusal_ != Refusal::none) return false;
  if (paused_) return parsed(XML_ResumeParser(parser_->expat));
  if (done_) return false;
  void* const piece = XML_GetBuffer(parser_->expat, piece_size);
  if (piece == nullptr) {
    refusal_ = Refusal::too_much_inside;
    return false;
  }
  const std::size_t size = part_.read(static_cast<char*>(piece), piece_size);
  refusal_ = part_.refusal();
  if (refusal_ != Refusal::none) return false;
  done_ = size == 0;
  return parsed(XML_ParseBuffer(parser_->expat, static_cast<int>(size), done_ ? 1 : 0));
}

bool XmlReader::read_all() {
  while (step()) {
  }
  return refusal_ == Refusal::none;
}

}  // namespace pandu::workbook
