// The rows of one sheet, whatever its format.
#pragma once

#include <memory>
#include <utility>

#include "workbook/rows.h"
#include "workbook/workbook.h"

namespace pandu::workbook {

class SheetRows : public RowSource {
 public:
  SheetRows(const Package& package, const Part& part, std::unique_ptr<SheetHandler> handler)
      : budget_(package.budget()),
        handler_(std::move(handler)),
        reader_(package, part, budget_, *handler_) {}

  const Row* next() override {
    for (;;) {
      if (const Row* const row = handler_->queue().next()) return row;
      if (ended_) return nullptr;
      handler_->queue().clear();
      ended_ = !reader_.step();
      if (handler_->refusal() != Refusal::none) {
        reader_.refuse(handler_->refusal());
        ended_ = true;
      }
    }
  }

  Refusal refusal() const override { return reader_.refusal(); }

 private:
  Budget budget_;
  std::unique_ptr<SheetHandler> handler_;
  XmlReader reader_;
  bool ended_ = false;
};

}  // namespace pandu::workbook
