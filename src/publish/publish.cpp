#include "publish/publish.h"

#include <algorithm>

#include "content/bundle.h"
#include "content/lint/lint.h"
#include "media/raster.h"
#include "paper/document.h"
#include "paper/sheet.h"
#include "publish/cards.h"
#include "publish/digest.h"
#include "publish/pieces.h"
#include "site/list_template.h"

namespace pandu::publish {
namespace {

using content::Language;

constexpr Language languages[] = {Language::id, Language::en};

// "<SHA-256 of its HTML> kertas/brosur.pdf"
std::string printed_line(const std::string& html, const std::string& pdf) {
  return sha256_hex(html) + " " + pdf + "\n";
}

class Publisher {
 public:
  Publisher(Sources sources, std::vector<content::Fault>& faults)
      : sources_(std::move(sources)), faults_(faults) {}

  Site publish() {
    if (!fits()) return {};
    make_packs();
    print_sheets();
    draw_cards();
    make_pages();
    place();
    for (const auto& [name, bytes] : drafts_) write_page(name, bytes);
    draw();
    keep_parts();
    std::string& worker = out_.files["service-worker.js"];
    worker = service_worker(part("service-worker.js"), out_.files, faults_);
    out_.one_file = one_file(sources_.parts, drafts_, packs_, faults_);
    return std::move(out_);
  }

 private:
  const std::string& part(std::string_view name) const { return sources_.parts.find(name)->second; }

  // Whether the parts go with this program and these assets.
  bool fits() {
    const std::size_t before = faults_.size();
    if (part(protocol_part) != sources_.protocol)
      faults_.push_back({"--site", "", "another version of pandu built this site",
                         "a site and a command of the same version"});
    for (const Part& each : parts())
      if (each.name.ends_with(".ttf") && !media::is_font(part(each.name)))
        faults_.push_back({std::string(each.name), "", "this is no font", "TrueType"});
    if (faults_.size() > before) return false;
    const media::Fonts fonts = fonts_of(sources_.parts);
    for (content::Fault& fault :
         content::unshown_characters(sources_.assets, [&](char32_t character) {
           return media::has_character(fonts.regular, character) &&
                  media::has_character(fonts.bold, character);
         }))
      faults_.push_back(std::move(fault));
    return faults_.size() == before;
  }

  void make_packs() {
    for (const content::Pack each : content::every_pack)
      for (const Language language : languages)
        packs_[content::bundle_file(each, language)] =
            content::write_bundle(sources_.assets, each, language);
  }

  // A PDF is kept as long as its sheet says the same; which do is told for the next time.
  void print_sheets() {
    const auto printed = sources_.parts.find(printed_part);
    const law::Date day = site::day_of_rules(sources_.content);
    std::string still;
    for (const Language language : languages) {
      const paper::Edition edition(sources_.content, language, day, sources_.address);
      for (const paper::Sheet& sheet : paper::all_sheets(edition)) {
        const std::string pdf = paper::file_of(sheet.id, language, "pdf");
        std::string html = paper::document(sheet, edition);
        const std::string line = printed_line(html, pdf);
        const auto bytes = sources_.parts.find(pdf);
        const bool is_there = printed != sources_.parts.end() && bytes != sources_.parts.end() &&
                              printed->second.find(line) != std::string::npos;
        if (is_there) {
          still += line;
          out_.files[pdf] = bytes->second;
        } else {
          out_.unprinted.push_back(pdf);
          html = paper::document(sheet, edition, false);
        }
        drafts_[paper::file_of(sheet.id, language)] = std::move(html);
      }
    }
    out_.files[std::string(parts_folder) + std::string(printed_part)] = still;
  }

  void draw_cards() {
    CardFolder folder =
        card_folder(sources_.content, sources_.parts, sources_.address, {}, faults_);
    for (auto& [name, bytes] : folder.files)
      out_.files[std::string(media_folder) + name] = std::move(bytes);
    handout_.cards = std::move(folder.listed);
  }

  void make_pages() {
    handout_.unprinted = {out_.unprinted.begin(), out_.unprinted.end()};
    for (site::SiteFile& file :
         site::site_files(sources_.content, sources_.web, sources_.address, handout_))
      // The style sheet is one of the parts: it was made small.
      if (file.name != "style.css") drafts_[file.name] = std::move(file.bytes);
    for (site::SiteFile& file : site::list_templates(sources_.content))
      drafts_[file.name] = std::move(file.bytes);
  }

  // What is handed out under a name that changes with the content: first what names nothing else.
  void place() {
    for (const Part& each : parts())
      if (each.place == Place::digest) place(each.name, part(each.name));
    for (const auto& [name, bytes] : packs_) place(name, bytes);
    for (const std::string_view style : {"style.css", "paper.css"}) {
      Editor editor(std::string(style), part(style), faults_);
      for (const Part& each : parts())
        if (each.name.starts_with("fonts/"))
          editor.replace_all(each.name, addresses_.beside(each.name));
      place(style, editor.text());
    }
    place("painter.js", script("painter.js").text());
    Editor page = script("page.js");
    page.replace_all("./media.js", addresses_.beside("media.js"));
    for (const Part& each : parts())
      if (is_asked_for(each)) lead(page, each.name);
    for (const auto& [name, bytes] : packs_) lead(page, name);
    lead(page, "painter.js");
    place("page.js", page.text());
  }

  void place(std::string_view name, std::string_view bytes) {
    out_.files[addresses_.add(name, bytes)] = bytes;
  }

  // A script that loads the engine.
  Editor script(std::string_view name) {
    Editor editor(std::string(name), part(name), faults_);
    editor.replace_all("./engine.js", addresses_.beside("engine.js"));
    return editor;
  }

  static bool is_asked_for(const Part& each) {
    return each.name.ends_with(".wasm") || each.name.starts_with("fonts/") ||
           each.name == "list_worker.js";
  }

  void lead(Editor& page, std::string_view name) {
    page.replace_all('"' + std::string(name) + '"', '"' + addresses_.of(name) + '"');
  }

  void write_page(const std::string& name, const std::string& bytes) {
    if (!name.ends_with(".html")) {
      out_.files[name] = bytes;
      return;
    }
    Editor page(name, addresses_.in_page(bytes), faults_);
    constexpr std::string_view size = "data-bytes=\"";
    if (page.text().find(size) != std::string::npos)
      page.replace_between(size, "\"", std::to_string(bytes_fetched_first()));
    out_.files[name] = page.take();
  }

  std::size_t bytes_fetched_first() const {
    std::size_t sum = 0;
    for (const std::string_view name : fetched_first())
      sum += out_.files.find(addresses_.of(name))->second.size();
    return sum;
  }

  void draw() {
    const media::Fonts fonts = fonts_of(sources_.parts);
    for (const site::Preview& preview : site::previews(sources_.content))
      out_.files["previews/" + preview.name + ".png"] = media::png(preview.picture, fonts);
    add_app_card(sources_.content, sources_.parts, out_.files);
  }

  void keep_parts() {
    for (const Part& each : parts()) {
      if (each.place == Place::root) out_.files[std::string(each.name)] = part(each.name);
      if (each.place == Place::parts)
        out_.files[std::string(parts_folder) + std::string(each.name)] = part(each.name);
    }
    if (!sources_.address.empty())
      out_.files[std::string(parts_folder) + std::string(address_part)] = sources_.address;
  }

  Sources sources_;
  std::vector<content::Fault>& faults_;
  Addresses addresses_;
  site::Handout handout_;
  Files packs_;
  Files drafts_;  // as they were before addresses were put in
  Site out_;
};

}  // namespace

Site publish(Sources sources, std::vector<content::Fault>& faults) {
  return Publisher(std::move(sources), faults).publish();
}

}  // namespace pandu::publish
