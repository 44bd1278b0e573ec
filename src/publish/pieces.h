// The pieces of a site that are put together in publish.cpp, inside this folder only.
#pragma once

#include <string>
#include <vector>

#define JSON_NO_IO
#include <nlohmann/json.hpp>

#include "publish/addresses.h"
#include "publish/publish.h"

namespace pandu::publish {

// To be written, with its members in the order in which they are given.
using Json = nlohmann::ordered_json;

// web/offline/service_worker.js with the list of all files that are needed without a network.
std::string service_worker(const std::string& script, const Files& site,
                           std::vector<content::Fault>& faults);

// What a phone asks for before it puts the site on the home screen, beside the icons: a manifest,
// and the start page as a poster in two sizes.
void add_app_card(const content::Content& content, const Files& parts, Files& site);

// `pages` are those of the site before addresses were put in, `packs` what the assets become for
// the program.
std::string one_file(const Files& parts, const Files& pages, const Files& packs,
                     std::vector<content::Fault>& faults);

}  // namespace pandu::publish
