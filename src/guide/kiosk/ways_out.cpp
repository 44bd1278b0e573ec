// A counter's screen leads nowhere else: what was a link goes to the visitor's own phone.
#include <algorithm>

#include "guide/kiosk/kiosk.h"
#include "view/qr_picture.h"

namespace pandu::guide {
namespace {

constexpr std::string_view scheme = "https://";

bool is_outside(const Node& node) {
  return node.kind == Kind::link && !node.value.starts_with("#");
}

bool copies(const Node& node) {
  return !node.copies.empty() || node.field == page::FieldKind::copy;
}

// A site is known by its host and page.
std::string printed(std::string_view address) {
  return std::string(address.substr(scheme.size(), address.find('?') - scheme.size()));
}

class Closing {
 public:
  explicit Closing(const Scene& scene) : scene_(scene) {}

  void close(Nodes& nodes) {
    nodes.erase(std::remove_if(nodes.begin(), nodes.end(), copies), nodes.end());
    for (Node& one : nodes) {
      if (is_outside(one) && !hand_over(one)) say_it(one);
      close(one.children);
    }
  }

 private:
  // One code for each address, and no more on a page than a phone can tell apart and draw at once.
  bool hand_over(Node& one) {
    constexpr std::size_t most_codes = 8;
    const bool shown = std::find(shown_.begin(), shown_.end(), one.value) != shown_.end();
    if (!one.value.starts_with(scheme) || shown || shown_.size() == most_codes) return false;
    const std::string address = printed(one.value);
    auto code = qr_picture(one.value, scene_.say("qr.site", {{"address", address}}));
    if (!code) return false;
    shown_.push_back(one.value);
    one = details(one.id, one.text, {figure({}, *std::move(code), address)}, "phone");
    return true;
  }

  // A telephone number is its own words.
  static void say_it(Node& one) {
    one.kind = Kind::paragraph;
    one.look = Look::plain;
    one.icon.clear();
    if (one.value.starts_with(scheme) && one.text.find("://") == one.text.npos)
      one.text += ": " + printed(one.value);
    one.value.clear();
  }

  const Scene& scene_;
  std::vector<std::string> shown_;
};

}  // namespace

void close_ways_out(const Scene& scene, page::Page& page) {
  Closing closing(scene);
  for (Nodes* nodes : {&page.header, &page.main, &page.aside, &page.footer}) closing.close(*nodes);
}

}  // namespace pandu::guide
