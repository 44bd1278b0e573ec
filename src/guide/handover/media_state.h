// Cards and films to forward, as the page's script found them beside the site (media/index.json).
// They live in the model alone and are never saved.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::guide {

// One file of the folder, as the index tells of it.
struct Medium {
  enum class Kind { card, film };
  enum class Shape { upright, square, wide };

  std::size_t place = 0;  // in the index, from 0: by it the page's script knows the file
  std::string id;         // "ground.resigned": the same in every language and shape
  Kind kind = Kind::card;
  content::Language language = content::Language::id;
  Shape shape = Shape::upright;
  std::int64_t bytes = 0;
  std::int64_t seconds = 0;  // film
  std::string title;
  std::string message;     // says the same to people who see no pictures
  std::string transcript;  // film: its address below the site; may be empty

  bool operator==(const Medium&) const = default;
};

// An entry that is left out, because of one of its fields.
struct MediumFault {
  std::size_t place = 0;
  std::string id;     // as far as it can be shown
  std::string field;  // one of medium_fields

  bool operator==(const MediumFault&) const = default;
};

struct Media {
  enum class State {
    awaited,     // the page's script has not said yet
    absent,      // the index did not come
    unreadable,  // it came, and is no index
    alone,       // the edition is one file, and has nothing beside it
    here
  };

  State state = State::awaited;
  bool upright = true;  // the shape that is offered, else square cards and wide films
  std::vector<Medium> items;
  std::vector<MediumFault> faults;

  bool operator==(const Media&) const = default;
};

// The same for many models, as SharedList is.
class SharedMedia {
 public:
  const Media& operator*() const;
  const Media* operator->() const { return &**this; }
  void set(Media media);
  bool operator==(const SharedMedia& other) const { return media_ == other.media_; }

 private:
  std::shared_ptr<const Media> media_;  // none: awaited
};

}  // namespace pandu::guide
