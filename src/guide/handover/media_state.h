// Cards and films to forward, as the page's script found them beside the site (media/index.json).
// They live in the model alone and are never saved.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
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

  // How this browser keeps it: of several formats, the first that it plays.
  struct Copy {
    std::size_t place = 0;
    std::int64_t bytes = 0;

    bool operator==(const Copy&) const = default;
  };
  std::optional<Copy>
      copy;  // none: it plays none, or nobody could tell whether it is still current

  bool operator==(const Medium&) const = default;
};

// An entry that is left out, because of one of its fields.
struct MediumFault {
  std::size_t place = 0;
  std::string id;     // as far as it can be shown
  std::string field;  // one of medium_fields

  bool operator==(const MediumFault&) const = default;
};

// Cards and films on this device, for visits without a network.
struct Keeping {
  bool possible = false;             // there is a copy of the site that would show them
  std::vector<std::size_t> kept;     // places of copies, in their order
  std::size_t changed = 0;           // kept, but the site has others by now
  std::vector<std::size_t> films;    // places of copies that are to be kept, too
  std::vector<std::size_t> fetched;  // places of copies that are on their way; empty: none
  std::int64_t done = 0;             // bytes of them that are here
  std::string refused;               // "full", "refused", "failed": why the last ones are not kept

  bool operator==(const Keeping&) const = default;
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
  // Without a network: what this device keeps is all there is.
  bool from_device = false;
  std::size_t outdated = 0;  // kept, and left out: of other rules than the page's
  std::vector<Medium> items;
  std::vector<MediumFault> faults;
  Keeping keeping;

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
