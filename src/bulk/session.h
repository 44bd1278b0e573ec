// A session keeps one list of people and shows its screen what that asks for (lists/query.h in,
// lists/snapshot.h out). It works in small steps, so that its user can tell how far it is and stop
// between two of them.
//
//   begin()  feed()...  finish()  read_some()...  accept()  ->  apply()  work()...  snapshot()  ->  apply()  snapshot()  ...
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/roster.h"
#include "lists/snapshot.h"

namespace pandu::bulk {

inline constexpr std::size_t most_samples = 60;  // of columns, in a snapshot

// What is made of a whole list to be taken away.
enum class Download : std::uint8_t {
  result,
  mail,
  shown,  // the result of the people that the query selects, in its order
};

class ListSession {
 public:
  // The content must have its learning part, and outlive the session.
  explicit ListSession(const content::Content& content);
  ListSession(const ListSession&) = delete;
  ListSession& operator=(const ListSession&) = delete;

  // A new list, by the name of its file, and the day by which its dates are understood until a query
  // names one. The list that is here stays until the new one is read.
  void begin(std::string_view file, law::Date today);
  void feed(std::string_view bytes);
  // No more bytes come.
  void finish();
  // Reads at most `count` rows of the new list. True while there are more.
  bool read_some(std::size_t count);
  // How many rows of it are read so far.
  std::size_t rows_read() const { return coming_ ? coming_->rows().size() : 0; }
  // The new list, once it is read, takes the place of the one before. Or it cannot: then this is why,
  // and that one stays.
  std::optional<lists::Problem> accept();

  // In: a packed query. False for one about another list, or one that cannot be read; then it
  // changes nothing.
  bool apply(std::string_view packed);
  // Evaluates at most `count` rows. True while there is more to do.
  bool work(std::size_t count);
  lists::Snapshot snapshot();

  // The download from row `first` on, at most `count` rows of it; with its head where `first` is 0.
  std::string download(Download what, std::size_t first, std::size_t count);

  // Whether the list came as a workbook: then its result is one too (result_book.h).
  bool is_workbook() const { return roster_ && roster_->layout().workbook; }
  // Its plan, packed, and as many rows of the result, or of who is shown; then the totals.
  std::string book_plan();
  std::string book_rows(Download what, std::size_t first, std::size_t count);
  std::string book_totals();
  // How many rows it has, from which it is taken piece by piece.
  std::size_t rows_of(Download what) const;

 private:
  std::string link(const law::Answers& answers) const;
  void begin_queries();
  bool read_otherwise(const lists::Query& query);
  void map_columns();
  void select();
  lists::ColumnSample sample(std::size_t place);
  void add_samples(lists::Snapshot& snapshot);
  lists::Row explain(std::size_t i, const std::vector<lists::Head>& heads);
  void add_to_fix(lists::Snapshot& snapshot);
  void add_rows(lists::Snapshot& snapshot);

  const content::Content& content_;
  WordIndex words_;
  std::unique_ptr<Roster> coming_;  // while it is read
  std::string coming_file_;
  std::unique_ptr<Roster> roster_;
  std::string file_;
  Mapping guessed_;
  lists::Query query_;
  std::optional<lists::Selection> selection_;  // by which `selected_` was made
  std::vector<std::uint32_t> selected_;
};

// A list to begin with: the invented people of assets/people.json, under headers that are
// understood. CSV with a byte order mark; the content must have its learning part.
std::string example_list(const content::Content& content, content::Language language);

}  // namespace pandu::bulk
