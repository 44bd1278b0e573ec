#include "publish/cards.h"

#include <algorithm>
#include <set>

#include "base/on_all_cores.h"
#include "media/card.h"
#include "media/raster.h"
#include "publish/digest.h"
#include "publish/pieces.h"
#include "site/site_pages.h"

namespace pandu::publish {
namespace {

using content::Language;
using media::Card;

// By the table of pages, so that a code leads where a page stands.
media::PageAddress addresses_in(const std::vector<site::SitePage>& pages, Language language,
                                const std::string& site) {
  return [&pages, language, &site](std::string_view name) {
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&](const site::SitePage& one) { return one.name == name; });
    return site.empty() || page == pages.end() ? std::string() : site + page->address(language);
  };
}

std::vector<std::string> painted_cards(const std::vector<Card>& cards, const media::Fonts& fonts) {
  std::vector<std::string> pictures(cards.size());
  base::on_all_cores(cards.size(),
                     [&](std::size_t at) { pictures[at] = media::png(cards[at].picture, fonts); });
  return pictures;
}

Json entry_of(const Card& card, const std::string& picture, const std::string& rules) {
  const media::Medium& medium = card.medium;
  return {{"id", medium.id},
          {"kind", medium.kind},
          {"language", medium.language},
          {"shape", medium.shape},
          {"file", medium.file},
          {"bytes", picture.size()},
          {"width", static_cast<int>(card.picture.width)},
          {"height", static_cast<int>(card.picture.height)},
          {"title", medium.title},
          {"message", medium.message},
          {"rules", rules},
          {"sha256", sha256_hex(picture)}};
}

// All pictures of a card follow each other.
void list_picture(std::vector<site::ListedCard>& listed, const Card& card, std::size_t bytes) {
  const Language language = card.medium.language == "en" ? Language::en : Language::id;
  if (listed.empty() || listed.back().message != card.medium.message)
    listed.push_back({language, card.medium.title, card.medium.message, {}});
  listed.back().pictures.push_back(
      {card.medium.shape, std::string(media_folder) + card.medium.file, bytes});
}

std::vector<Card> wanted_cards(const content::Content& content, const media::Fonts& fonts,
                               const std::string& address, const CardsWanted& wanted,
                               std::vector<content::Fault>& faults) {
  const media::Ruler ruler(fonts);
  const std::vector<site::SitePage> pages = site::site_pages(content);
  std::vector<Card> all;
  std::set<std::string> ids;
  for (const Language language : wanted.languages) {
    const paper::Edition edition(content, language, site::day_of_rules(content), address);
    for (Card& card :
         media::cards(edition, addresses_in(pages, language, address), ruler, faults)) {
      ids.insert(card.medium.id);
      if (wanted.only.empty() || wanted.only == card.medium.id) all.push_back(std::move(card));
    }
  }
  if (all.empty() && faults.empty())
    faults.push_back({"--only", "", "no card is called \"" + wanted.only + "\"",
                      "one of " + text::joined(ids, ", ")});
  return all;
}

}  // namespace

CardFolder card_folder(const content::Content& content, const Files& parts,
                       const std::string& address, const CardsWanted& wanted,
                       std::vector<content::Fault>& faults) {
  const media::Fonts fonts = fonts_of(parts);
  const std::vector<Card> cards = wanted_cards(content, fonts, address, wanted, faults);
  std::vector<std::string> pictures = painted_cards(cards, fonts);
  CardFolder folder;
  Json index = Json::array();
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const Card& card = cards[i];
    if (pictures[i].size() > media::largest_card)
      faults.push_back({card.medium.file, "", std::to_string(pictures[i].size()) + " bytes",
                        "at most " + std::to_string(media::largest_card)});
    index.push_back(entry_of(card, pictures[i], content.rules.version));
    list_picture(folder.listed, card, pictures[i].size());
    folder.files[card.medium.file] = std::move(pictures[i]);
    folder.files[card.message_file] = card.medium.message + "\n";
  }
  folder.files[std::string(media_index)] = index.dump(1) + "\n";
  return folder;
}

}  // namespace pandu::publish
