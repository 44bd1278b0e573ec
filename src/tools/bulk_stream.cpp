#include "tools/bulk_stream.h"

#include <string>
#include <thread>
#include <vector>

namespace pandu::tools {
namespace {

constexpr std::size_t block_size = 256U << 10U;
// Records for one thread to evaluate before the next are handed out.
constexpr std::size_t batch_size = 1U << 20U;

// Records that one thread evaluates, and the rows it makes of them.
class Batch {
 public:
  explicit Batch(const bulk::ListContext& context) : evaluator_(context) {}

  bool full() const { return bytes_.size() >= batch_size; }
  void clear() {
    bytes_.clear();
    records_.clear();
  }

  void add(const bulk::RawRecord& record) {
    records_.push_back({bytes_.size(), record});
    bytes_ += record.bytes;
  }

  void evaluate() {
    rows_.clear();
    faulty_ = 0;
    for (Kept& kept : records_) {
      kept.record.bytes = std::string_view(bytes_).substr(kept.start, kept.record.bytes.size());
      if (!evaluator_.write(kept.record, rows_)) ++faulty_;
    }
  }

  // False where it could not be written.
  bool write(std::FILE* out, BulkResult& result) const {
    result.rows += records_.size();
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

// False where no record is left.
bool fill(Batch& batch, bulk::RecordSplitter& splitter, std::FILE* in) {
  batch.clear();
  while (!batch.full()) {
    const auto record = next_record(splitter, in);
    if (!record) return false;
    batch.add(*record);
  }
  return true;
}

// The first batch is evaluated here, each other in a thread of its own.
void evaluate_all(std::vector<Batch>& batches, std::size_t filled) {
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < filled; ++i)
    threads.emplace_back([&batch = batches[i]] { batch.evaluate(); });
  if (filled > 0) batches[0].evaluate();
  for (std::thread& thread : threads) thread.join();
}

}  // namespace

std::optional<bulk::RawRecord> next_record(bulk::RecordSplitter& splitter, std::FILE* file) {
  static char block[block_size];
  for (;;) {
    if (const auto record = splitter.next()) return record;
    if (splitter.finished()) return std::nullopt;
    const std::size_t got = std::fread(block, 1, block_size, file);
    if (got > 0)
      splitter.feed({block, got});
    else
      splitter.finish();
  }
}

BulkResult stream_list(const bulk::ListContext& context, bulk::RecordSplitter& splitter,
                       std::FILE* in, std::FILE* out, unsigned jobs) {
  std::vector<Batch> batches;
  batches.reserve(jobs);
  for (unsigned i = 0; i < jobs; ++i) batches.emplace_back(context);
  BulkResult result;
  for (bool more = true; more && result.written;) {
    std::size_t filled = 0;
    while (more && filled < batches.size()) more = fill(batches[filled++], splitter, in);
    evaluate_all(batches, filled);
    for (std::size_t i = 0; i < filled && result.written; ++i)
      result.written = batches[i].write(out, result);
  }
  result.read = std::ferror(in) == 0;
  return result;
}

}  // namespace pandu::tools
