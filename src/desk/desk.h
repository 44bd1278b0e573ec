// The desk keeps one list of people and tells its screen what that wants to see (guide/list_order.h in,
// guide/list_told.h out). It works in small steps, so that whoever drives it can tell how far it is and
// stop between two of them.
//
//   begin()  feed()...  finish()  ->  order()  work()...  told()  ->  order()  told()  ...
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/roster.h"
#include "guide/list/list_told.h"

namespace pandu::desk {

// What is made of a whole list to be taken away.
enum class Download : std::uint8_t { result, mail };

class Desk {
 public:
  // The content must have its learning part, and outlive the desk.
  explicit Desk(const content::Content& content);
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  // A new list, by the name of its file. The one that is here stays until the new one is read.
  void begin(std::string_view file);
  void feed(std::string_view bytes);
  // The new list takes the place of the one before. Or it cannot: then this is why, and that one stays.
  std::optional<guide::ListProblem> finish();

  // False for an order of another list, or one that cannot be read; then it changes nothing.
  bool order(std::string_view packed);
  // Judges at most `count` rows. True while there is more to do.
  bool work(std::size_t count);
  guide::ListTold told();

  // The download from row `first` on, at most `count` rows of it; with its head where `first` is 0.
  std::string download(Download what, std::size_t first, std::size_t count);
  std::size_t rows() const { return roster_ ? roster_->rows().size() : 0; }

 private:
  std::string link(const law::Answers& answers) const;
  void map_columns(const std::map<std::size_t, guide::ListColumnChoice>& choices);
  const std::vector<std::uint32_t>& matching();
  void tell_columns(guide::ListTold& told);
  void tell_rows(guide::ListTold& told);
  guide::ListColumn tell_column(std::size_t place);
  guide::ListRow tell_row(std::size_t i, const std::vector<guide::ListHead>& heads);

  const content::Content& content_;
  bulk::Vocabulary vocabulary_;
  std::unique_ptr<bulk::Roster> coming_;  // while it is read
  std::string coming_file_;
  std::unique_ptr<bulk::Roster> roster_;
  std::string file_;
  bulk::Mapping guessed_;
  guide::ListOrder order_;
  std::optional<guide::ListView> matched_;  // what `matching_` was made for, on its first page
  std::vector<std::uint32_t> matching_;
};

}  // namespace pandu::desk
