// What a card says, before it is laid on a canvas; inside this folder only.
#pragma once

#include <string>
#include <vector>

#include "media/composition.h"
#include "paper/sheet_parts.h"

namespace pandu::media {

// One picture of a card.
struct Part {
  std::string title;
  std::string icon = {};
  std::vector<Block> blocks = {};
  std::vector<Block> second_column = {};
  std::string rest = {};  // in the foot: what it does not say, and where that is
};
using Layout = std::vector<Part>;

struct CardContent {
  std::string id;    // as in Medium
  std::string page;  // the site's page that its code leads to
  std::string name;  // of its file, without ending
  std::string title;
  std::string heading = {};   // of the message, where it is not the title
  std::vector<Block> blocks;  // all that it says, as its message does
  // The pictures that it may come to, in each shape: the first that fit are taken. Later ones leave
  // out what is least asked for, and say where that is.
  std::vector<Layout> upright = {}, square = {};
  paper::Citations citations;
};

std::vector<CardContent> card_contents(const paper::Edition& edition);

// What the blocks say, a line each.
std::string as_text(const std::vector<Block>& blocks);

}  // namespace pandu::media
