// Where the parts of a site stand once they are handed out, and their addresses put into what asks
// for them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"

namespace pandu::publish {

// Changes of a text that must find what they change: one that does not is a fault, since an address
// that stays as it was leads nowhere. `name` is what the text is called in it.
class Editor {
 public:
  Editor(std::string name, std::string text, std::vector<content::Fault>& faults)
      : name_(std::move(name)), text_(std::move(text)), faults_(&faults) {}

  // Wherever it stands.
  void replace_all(std::string_view from, std::string_view to);
  // What stands between the first `begin` and the next `end` after it, both of which stay.
  void replace_between(std::string_view begin, std::string_view end, std::string_view to);
  // The first `begin`, the next `end` after it and what is between.
  void replace_from(std::string_view begin, std::string_view end, std::string_view to);

  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  void miss(std::string_view wanted);

  std::string name_;
  std::string text_;
  std::vector<content::Fault>* faults_;
};

class Addresses {
 public:
  // "fonts/icons.ttf" -> "files/1a2b3c4d/icons.ttf": a name that changes with the content, so that
  // a browser may keep the file for ever. From then on the addresses below lead there.
  const std::string& add(std::string_view name, std::string_view bytes);
  // Of a part that was added.
  const std::string& of(std::string_view name) const { return places_.find(name)->second; }
  // The same from inside of another file that was added: "../1a2b3c4d/icons.ttf".
  std::string beside(std::string_view name) const;

  // A page, each of whose links and sources that ends in the name of a part leads to it: before the
  // name stands at most the way to the site's root.
  std::string in_page(std::string_view html) const;

 private:
  std::string placed(std::string_view address) const;

  std::map<std::string, std::string, std::less<>> places_;
};

}  // namespace pandu::publish
