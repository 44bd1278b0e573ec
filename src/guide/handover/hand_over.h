// The result on its way to another phone: as a QR code, which that phone's camera reads off this screen
// or off paper. Nothing is sent.
#pragma once

#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// The code of share_link(); where the page has no address, one that holds the text itself, or as much of
// it as a camera can read. In the open on a counter's screen, else folded.
Nodes hand_over_section(const Scene& scene);

// For paper: the code of share_link(); none where the page has no address.
std::optional<page::Picture> link_picture(const Scene& scene);

}  // namespace pandu::guide
