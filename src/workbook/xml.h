// A part of a workbook as elements and text, on expat: in pieces, in bounded memory, and without
// documents' own entities: a document type is refused as damage, since no workbook has one.
#pragma once

#include <memory>
#include <string_view>

#include "workbook/package.h"
#include "workbook/refusal.h"

namespace pandu::workbook {

// Of an element. Names are as they stand in the file, with their prefix.
class Attributes {
 public:
  explicit Attributes(const char* const* pairs) : pairs_(pairs) {}

  // Empty where there is none.
  std::string_view get(std::string_view name) const;
  // The same by the name behind any prefix.
  std::string_view get_local(std::string_view name) const;
  // Names and values in turn, and a null behind the last.
  const char* const* pairs() const { return pairs_; }

 private:
  const char* const* pairs_;
};

// Of any writer: "true", "1" and "on" are true.
bool is_true(std::string_view value);

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  // `name` is without its prefix.
  virtual void start(std::string_view name, const Attributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  // Part of a text; it may come in several.
  virtual void text(std::string_view part) = 0;
  // Asked behind every element: whether parsing pauses here.
  virtual bool wants_pause() const { return false; }
};

class XmlReader {
 public:
  // All must outlive it.
  XmlReader(const Package& package, const Part& part, Budget& budget, XmlHandler& handler);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  // Hands the handler a further piece. False: there is no more, or it broke off.
  bool step();
  // All of it. False: it broke off.
  bool read_all();
  Refusal refusal() const { return refusal_; }
  void refuse(Refusal why);

 private:
  struct Parser;
  bool parsed(int status);

  PartReader part_;
  XmlHandler& handler_;
  std::unique_ptr<Parser> parser_;
  bool paused_ = false;
  bool done_ = false;
  Refusal refusal_ = Refusal::none;
};

}  // namespace pandu::workbook
