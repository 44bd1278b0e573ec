#include "tools/bulk_stream.h"

#include <string>
#include <thread>
#include <vector>

#include "bulk/result_book.h"
#include "bulk/row_verdict.h"
#include "workbook_writer/writer.h"

namespace pandu::tools {
namespace {

// Records for one thread to evaluate before the next are handed out.
constexpr std::size_t batch_size = 1U << 20U;

// Records that one thread evaluates, and the rows it makes of them.
class Batch {
 public:
  explicit Batch(const bulk::ListContext& context) : evaluator_(context) {}

  bool full() const { return bytes_.size() >= batch_size || rows_.size() >= batch_size; }
  void clear() {
    bytes_.clear();
    records_.clear();
    rows_.clear();
    faulty_ = 0;
  }

  // For evaluate_all().
  void keep(const bulk::RawRecord& record) {
    records_.push_back({bytes_.size(), record});
    records_.back().record.split = nullptr;
    bytes_ += record.bytes;
    bytes_ += record.cell_kinds;
  }

  void evaluate_all() {
    for (Kept& kept : records_) {
      const std::string_view bytes = bytes_;
      const std::size_t size = kept.record.bytes.size();
      kept.record.bytes = bytes.substr(kept.start, size);
      kept.record.cell_kinds = bytes.substr(kept.start + size, kept.record.cell_kinds.size());
      evaluate(kept.record);
    }
  }

  void evaluate(const bulk::RawRecord& record) {
    if (!evaluator_.write(record, rows_)) ++faulty_;
  }

  // False where it could not be written.
  bool write(std::FILE* out, BulkResult& result) const {
    result.faulty += faulty_;
    return std::fwrite(rows_.data(), 1, rows_.size(), out) == rows_.size();
  }

 private:
  // The bytes are copied, and only found again once all of them are there.
  struct Kept {
    std::size_t start;
    bulk::RawRecord record;
  };

  bulk::RowEvaluator evaluator_;
  std::string bytes_;
  std::vector<Kept> records_;
  std::string rows_;
  std::uint64_t faulty_ = 0;
};

// Hands records to `take` until the batch is full. False where no record is left.
template <class Take>
bool fill(Batch& batch, bulk::RecordSource& source, Take take) {
  batch.clear();
  while (!batch.full()) {
    const auto record = source.next();
    if (!record) return false;
    take(*record);
  }
  return true;
}

// In one thread, a record is evaluated where it stands.
BulkResult stream_alone(const bulk::ListContext& context, bulk::RecordSource& source,
                        std::FILE* out) {
  Batch batch(context);
  BulkResult result;
  for (bool more = true; more && result.written;) {
    more = fill(batch, source, [&batch](const bulk::RawRecord& one) { batch.evaluate(one); });
    result.written = batch.write(out, result);
  }
  return result;
}

// The first batch is evaluated here, each other in a thread of its own.
void evaluate_all(std::vector<Batch>& batches, std::size_t filled) {
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < filled; ++i)
    threads.emplace_back([&batch = batches[i]] { batch.evaluate_all(); });
  if (filled > 0) batches[0].evaluate_all();
  for (std::thread& thread : threads) thread.join();
}

}  // namespace

BulkResult stream_list(const bulk::ListContext& context, bulk::RecordSource& source, std::FILE* out,
                       unsigned jobs) {
  if (jobs == 1) return stream_alone(context, source, out);
  std::vector<Batch> batches;
  batches.reserve(jobs);
  for (unsigned i = 0; i < jobs; ++i) batches.emplace_back(context);
  BulkResult result;
  for (bool more = true; more && result.written;) {
    std::size_t filled = 0;
    while (more && filled < batches.size()) {
      Batch& batch = batches[filled++];
      more = fill(batch, source, [&batch](const bulk::RawRecord& one) { batch.keep(one); });
    }
    evaluate_all(batches, filled);
    for (std::size_t i = 0; i < filled && result.written; ++i)
      result.written = batches[i].write(out, result);
  }
  return result;
}

namespace {

// A workbook on its way to a file.
class BookFile {
 public:
  BookFile(const workbook_writer::Plan& plan, std::FILE* out) : writer_(plan), out_(out) {}

  workbook_writer::RowPacker& rows() { return rows_; }
  // False where there is no room.
  bool write_rows() { return writer_.add(rows_.take()); }
  bool finish() {
    if (!write_rows() || !writer_.finish()) return false;
    for (std::string_view bytes = writer_.next(); !bytes.empty(); bytes = writer_.next())
      if (std::fwrite(bytes.data(), 1, bytes.size(), out_) != bytes.size()) return false;
    return true;
  }

 private:
  workbook_writer::WorkbookWriter writer_;
  workbook_writer::RowPacker rows_;
  std::FILE* out_;
};

}  // namespace

BulkResult stream_book(const bulk::ListContext& context, bulk::TableRecords& table,
                       const std::string& sheet, bool every_row, std::FILE* out) {
  constexpr std::uint64_t rows_at_once = 1000;
  bulk::RowEvaluator evaluator(context);
  const bulk::ResultBook result(context, evaluator);
  BookFile book(result.plan(sheet, table.head_rows(), table.first_records()), out);
  const law::SetOf<law::Document> letters = bulk::letters_of(context.content);
  bulk::TotalsCount count(context.on);
  BulkResult done;
  table.begin(context, every_row);
  std::uint64_t rows = 0;
  while (const auto record = table.next()) {
    if (const auto row = result.add(*record, book.rows())) count.add(bulk::brief(*row, letters));
    if (++rows % rows_at_once == 0 && !book.write_rows()) return {done.faulty, false};
  }
  result.add_totals(count.totals(), book.rows());
  done.faulty = count.totals().faulty;
  done.written = book.finish();
  return done;
}

}  // namespace pandu::tools
