#include <array>
#include <cstdio>

#include "media/raster.h"
#include "page/theme.h"
#include "publish/pieces.h"
#include "text/speaker.h"

namespace pandu::publish {
namespace {

std::string css_colour(page::Token token) {
  char text[8];
  std::snprintf(text, sizeof text, "#%06x", page::colour_of(token, page::Theme::light) & 0xFFFFFFU);
  return text;
}

Json picture(const std::string& file, int width, int height) {
  return {{"src", file},
          {"sizes", std::to_string(width) + "x" + std::to_string(height)},
          {"type", "image/png"}};
}

// Drawn by script/parts/icons.mjs.
Json icons() {
  struct Icon {
    const char* file;
    int size;
    const char* purpose;
  };
  constexpr std::array<Icon, 3> drawn = {{{"app/icon-192.png", 192, "any"},
                                          {"app/icon-512.png", 512, "any"},
                                          {"app/icon-maskable.png", 512, "maskable"}}};
  Json list = Json::array();
  for (const Icon& icon : drawn) {
    Json entry = picture(icon.file, icon.size, icon.size);
    entry["purpose"] = icon.purpose;
    list.push_back(std::move(entry));
  }
  return list;
}

Json screenshots(const std::vector<site::Preview>& posters, const std::string& label) {
  Json list = Json::array();
  for (const site::Preview& poster : posters) {
    const page::Picture& drawn = poster.picture;
    Json entry = picture("app/" + poster.name + ".png", static_cast<int>(drawn.width),
                         static_cast<int>(drawn.height));
    entry["form_factor"] = poster.name;
    entry["label"] = label;
    list.push_back(std::move(entry));
  }
  return list;
}

}  // namespace

void add_app_card(const content::Content& content, const Files& parts, Files& site) {
  const text::Speaker speaker(content, content::Language::id, site::day_of_rules(content));
  const std::vector<site::Preview> posters = site::posters(content);
  const media::Fonts fonts = fonts_of(parts);
  for (const site::Preview& poster : posters)
    site["app/" + poster.name + ".png"] = media::png(poster.picture, fonts);
  const std::string paper = css_colour(page::Token::paper);
  const Json manifest = {{"name", speaker.say("app.name")},
                         {"short_name", speaker.say("app.name")},
                         {"description", speaker.say("site.description")},
                         {"lang", "id"},
                         {"id", "./"},
                         {"start_url", "./"},
                         {"scope", "./"},
                         {"display", "standalone"},
                         {"background_color", paper},
                         {"theme_color", paper},
                         {"icons", icons()},
                         {"screenshots", screenshots(posters, speaker.say("start.title"))}};
  site["manifest.webmanifest"] = manifest.dump(1) + "\n";
}

}  // namespace pandu::publish
