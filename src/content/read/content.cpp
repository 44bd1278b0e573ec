#include "content/content.h"

#include "content/asset_set.h"
#include "content/film_plan.h"
#include "content/read/readers.h"

namespace pandu::content {
namespace {

// Of both languages: text/id.json, text/en.json, and for the other parts those in text/learn,
// text/paper.
void read_texts(AssetSet& assets, Part part, Content& content, TextFiles& files) {
  for (std::size_t language = 0; language < language_count; ++language) {
    const std::string_view path = text_file(part, language);
    for (const auto& [key, at] : assets.need(path).members()) {
      const auto [place, is_new] = files[language].emplace(key, path);
      if (!is_new)
        at.fault("duplicate text, also in " + std::string(place->second), "each text once");
      content.texts[language].emplace(key, at.text());
    }
  }
}

void read_learning(AssetSet& assets, Content& content, TextFiles& files_of_texts) {
  content.has_learning = true;
  read_texts(assets, Part::learning, content, files_of_texts);
  read_tutorials(assets.folder("tutorials/"), content);
  read_practice(assets.need("practice.json"), content);
  read_myths(assets.need("myths.json"), content);
  const Cursor situations = assets.need("situations.json");
  read_situations(situations, content);
  read_troubles(assets.need("troubles.json"), content);
  check_situations(situations, content);
  read_people(assets.need("people.json"), content);
  read_branch_only(assets.need("branch_only.json"), content);
  read_duties(assets.need("duties.json"), content);
  read_list_words(assets.need("list_words.json"), content);
  assets.folder("spoken.json");  // its shape is looked at; web/app/spoken.js reads it
}

void read_all(AssetSet& assets, Part last, Content& content, TextFiles& files_of_texts) {
  law::Rules& rules = content.rules;
  read_ground_list(assets, rules.ground_list);
  read_sources(assets.need("rules/sources.json"), rules);
  read_parameters(assets.need("rules/parameters.json"), content);
  read_channels(assets.need("rules/channels.json"), rules);
  read_documents(assets.need("rules/documents.json"), rules);
  read_grounds(assets, rules);
  read_conflicts(assets.need("rules/conflicts.json"), rules);
  read_glossary(assets.need("glossary.json"), content);
  read_typed_words(assets.need("typed_words.json"), content);
  const Cursor related = assets.need("related.json");
  read_related(related, content);
  read_texts(assets, Part::core, content, files_of_texts);
  if (last != Part::core) {
    read_learning(assets, content, files_of_texts);
    check_related(related, content);
  }
  if (last == Part::paper) {
    read_texts(assets, Part::paper, content, files_of_texts);
    const Cursor films = assets.need("films.json");
    read_film_plan(films);  // what src/film is given, content::film_plan() reads
    check_films(films, content);
  }
  assets.report_unread_files();
}

}  // namespace

Part part_of(std::string_view path) {
  for (const Part part : {Part::core, Part::paper})
    for (const std::string_view file : text_files[static_cast<std::size_t>(part)])
      if (path == file) return part;
  if (path == "films.json") return Part::paper;
  const bool is_core = path.starts_with("rules/") || path == "glossary.json" ||
                       path == "related.json" || path == "typed_words.json";
  return is_core ? Part::core : Part::learning;
}

bool is_schema(std::string_view path) { return path.starts_with("schema/"); }

ReadContent read_content(std::span<const File> files, Part last) {
  std::vector<Fault> faults;
  Content content;
  content.spoken.fill(true);
  content.has_result = true;
  TextFiles files_of_texts;
  AssetSet assets(files, last, faults);
  read_all(assets, last, content, files_of_texts);
  check_capacity(content.rules, faults);
  check_texts(content, files_of_texts, faults);
  if (!faults.empty()) {
    law::names<law::Ground>.drop();
    return {std::nullopt, std::move(faults)};
  }
  law::names<law::Ground>.keep();
  return {std::move(content), {}};
}

}  // namespace pandu::content
