#include <algorithm>

#include "base/utf8.h"
#include "media/card.h"
#include "media/card_content.h"

namespace pandu::media {
namespace {

using content::Language;
using paper::Edition;

struct CardShape {
  const char* name;
  float width, height;
};
constexpr CardShape upright = {"upright", card_width, card_height};
constexpr CardShape square = {"square", card_width, card_width};

std::string foot_line(const Edition& edition, const CardContent& card, const char* key) {
  const law::Date checked = card.citations.checked().value_or(edition.today);
  const law::Date review_by = card.citations.review_by().value_or(edition.today);
  return edition.say(key,
                     {{"checked", edition.date(checked)}, {"review_by", edition.date(review_by)}});
}

// Makes the pictures of one card in one shape.
class CardPrinter {
 public:
  CardPrinter(const Edition& edition, const CardContent& content, const CardShape& shape,
              const std::string& address, const Ruler& ruler)
      : edition_(edition), content_(content), shape_(shape), address_(address), ruler_(ruler) {}

  // Of the first layout that fits; with none, the faults of the last.
  std::vector<page::Picture> print(std::vector<content::Fault>& faults) const {
    std::vector<content::Fault> last;
    for (const Layout& layout : is_upright() ? content_.upright : content_.square) {
      last.clear();
      std::vector<page::Picture> pictures;
      for (const Part& part : layout)
        if (auto composed = compose(composition(part), ruler_, last))
          pictures.push_back(std::move(composed->picture));
      if (last.empty()) return pictures;
    }
    faults.insert(faults.end(), last.begin(), last.end());
    return {};
  }

 private:
  bool is_upright() const { return shape_.height > shape_.width; }

  Composition composition(const Part& part) const {
    Composition all;
    all.name = "card " + content_.name + ", " + shape_.name;
    all.alternative = part.title + "\n" + as_text(part.blocks) + as_text(part.second_column);
    all.format = format_of(shape_.width, shape_.height);
    if (is_upright()) all.head = {"wallet", edition_.say("card.head")};
    all.opening = {Block::title(part.title, part.icon)};
    all.columns = {{part.blocks}};
    if (!part.second_column.empty()) all.columns.push_back({part.second_column});
    all.foot = foot(part);
    return all;
  }

  Foot foot(const Part& part) const {
    Foot foot;
    foot.strong = {edition_.say("card.foot.ask")};
    if (!part.rest.empty()) foot.strong.push_back(part.rest);
    const std::string address = paper::printed_address(edition_);
    if (!address.empty() && is_upright()) foot.strong.push_back(address);
    foot.lines = {foot_line(edition_, content_, "card.foot.checked")};
    if (!is_upright()) {
      foot.lines.push_back(edition_.say("card.foot.both"));
    } else {
      if (part.rest.empty()) foot.lines.push_back(foot_line(edition_, content_, "card.foot.until"));
      foot.lines.push_back(edition_.say("card.foot.rules"));
      foot.lines.push_back(edition_.say("card.foot.not_agency"));
    }
    foot.code = address_;
    foot.code_alternative = edition_.say("paper.code", {{"address", address_}});
    return foot;
  }

  const Edition& edition_;
  const CardContent& content_;
  const CardShape& shape_;
  const std::string& address_;
  const Ruler& ruler_;
};

std::string message_of(const Edition& edition, const CardContent& card,
                       const std::string& address) {
  std::string message = (card.heading.empty() ? card.title : card.heading) + "\n" +
                        as_text(card.blocks) + edition.say("card.foot.ask") + "\n";
  if (!address.empty()) message += address + "\n";
  return message + foot_line(edition, card, "card.foot.checked") + ". " +
         edition.say("card.foot.both");
}

std::string file_of(const Edition& edition, const CardContent& card, const CardShape& shape,
                    std::size_t number) {
  std::string file = edition.say("address.card") + "-" + card.name;
  if (shape.height <= shape.width) file += "-" + edition.say("address.card.square");
  if (number > 0) file += "-" + std::to_string(number + 1);
  return file + ".png";
}

}  // namespace

std::vector<Card> cards(const Edition& edition, const PageAddress& address_of, const Ruler& ruler,
                        std::vector<content::Fault>& faults) {
  std::vector<Card> all;
  for (const CardContent& content : card_contents(edition)) {
    const std::string address = address_of(content.page);
    const std::string message = message_of(edition, content, address);
    const std::string message_file = edition.say("address.card") + "-" + content.name + ".txt";
    if (const std::size_t letters = base::count_characters(message); letters > longest_message)
      faults.push_back({"message " + message_file, "", std::to_string(letters) + " characters",
                        "at most " + std::to_string(longest_message)});
    for (const CardShape& shape : {upright, square}) {
      auto pictures = CardPrinter(edition, content, shape, address, ruler).print(faults);
      for (std::size_t i = 0; i < pictures.size(); ++i)
        all.push_back({{content.id, "card", edition.language == Language::id ? "id" : "en",
                        shape.name, file_of(edition, content, shape, i), content.title, message},
                       message_file,
                       std::move(pictures[i])});
    }
  }
  return all;
}

}  // namespace pandu::media
