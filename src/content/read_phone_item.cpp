#include "content/readers.h"

namespace pandu::content {

PhoneItem read_phone_item(Fields& fields) {
  const std::vector<std::string_view> kinds = {phone_item_names.begin(), phone_item_names.end()};
  const Cursor& at = fields.at();
  PhoneItem item;
  item.kind = static_cast<PhoneItem::Kind>(fields.need("kind").place_among(kinds).value_or(0));
  const auto label = fields.maybe("label");
  const auto key = fields.maybe("key");
  if (label.has_value() == key.has_value())
    at.fault(label ? "both \"label\" and \"key\" stand here"
                   : "neither \"label\" nor \"key\" stands here",
             "\"label\" for an official name, or \"key\" for a text");
  if (label) item.label = label->text();
  if (key) item.key = key->text();
  if (const auto icon = fields.maybe("icon")) item.icon = icon->text();
  if (const auto tap = fields.maybe("tap")) item.tap = tap->truth();
  return item;
}

}  // namespace pandu::content
