// The table inside a list that is read once, from its beginning to its end, in memory that does not grow
// with it: its headers are found, and each row is told to be a person or not (row_classifier.h).
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bulk/record_source.h"
#include "bulk/row_classifier.h"

namespace pandu::bulk {

class TableRecords : public RecordSource {
 public:
  // Reads the rows among which the headers are looked for. The source must outlive it.
  explicit TableRecords(RecordSource& source);

  // Whether there is any row.
  bool empty() const { return held_.empty(); }
  // The headers, found or in the row of this line. None where there is no such row among the first ones,
  // or it is no text.
  std::optional<Mapping> find_header(char delimiter, const WordIndex& words,
                                     std::optional<std::uint64_t> line);
  // Rows of the file from its last header on, as they were read: no more than a few. And how many rows stand
  // there up to that header. Before begin().
  std::vector<RawRecord> first_records() const;
  std::size_t head_rows() const { return head_; }
  // From now on rows are told apart, by the mapping that the context has by then. Without a header that
  // was found, as in a piece of a list, nobody waits for the rows that follow: what is doubtful is a
  // person. The context must outlive it.
  void begin(const ListContext& context, bool every_row);

  // Each row of the file, titles and headers too.
  std::optional<RawRecord> next() override;

  // As far as it is read. Without sheets and hidden rows.
  const lists::Layout& layout() const { return layout_; }
  std::uint64_t people() const { return people_; }

 private:
  // A record whose bytes are kept.
  struct Held {
    explicit Held(const RawRecord& record);
    RawRecord record() const;

    RawRecord raw;
    std::string bytes;
    std::string kinds;
    bool is_settled = true;
  };

  std::optional<RawRecord> take();
  bool classify(RawRecord& record);
  void settle_waiting(RowKind kind);
  void count(const RawRecord& record);

  RecordSource& source_;
  std::deque<Held> held_;     // read, and not yet told apart
  std::deque<Held> waiting_;  // told apart, or waiting for the rows that follow
  std::optional<Held> given_;
  std::size_t head_ = 0;  // rows up to the last header
  std::size_t width_ = 0;
  RowTexts header_;
  bool has_header_ = false;
  bool every_row_ = false;
  std::unique_ptr<RowClassifier> classifier_;
  RowSettling settling_;
  lists::Layout layout_;
  Cells cells_;
  char delimiter_ = ',';
  std::uint64_t people_ = 0;
};

}  // namespace pandu::bulk
