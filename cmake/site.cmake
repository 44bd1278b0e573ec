# The deployable site in build/web/site: static pages, script, style, fonts, rules and WebAssembly.

include(ExternalProject)
set(PANDU_SITE_ADDRESS "" CACHE STRING
  "Where the site will stand on the web, for canonical links, the sitemap and shared links")
find_program(NODE node NO_CMAKE_FIND_ROOT_PATH REQUIRED)

# The static pages come from the same printers as the live ones, so they need our own command, built
# for this machine: where the preset "native" builds it, too, so that nothing is built twice.
set(native ${CMAKE_SOURCE_DIR}/build/native)
set(pandu ${native}/pandu)
ExternalProject_Add(native
  SOURCE_DIR ${CMAKE_SOURCE_DIR}
  BINARY_DIR ${native}
  CMAKE_ARGS -DCMAKE_BUILD_TYPE=Release -DIMGUI_DIR=${IMGUI_DIR} -DQRCODEGEN_DIR=${QRCODEGEN_DIR}
    -DEXPAT_DIR=${EXPAT_DIR} -DZLIB_DIR=${ZLIB_DIR} -DLIBXLSXWRITER_DIR=${LIBXLSXWRITER_DIR}
    -DNLOHMANN_JSON_DIR=${NLOHMANN_JSON_DIR} -DCLI11_DIR=${CLI11_DIR} -DSTB_DIR=${STB_DIR}
    -DBROTLI_DIR=${BROTLI_DIR} -DLIBDEFLATE_DIR=${LIBDEFLATE_DIR} -DLIBMD_DIR=${LIBMD_DIR}
    -DHTTPLIB_DIR=${HTTPLIB_DIR} -DGOOGLETEST_DIR=${GOOGLETEST_DIR}
  BUILD_COMMAND ${CMAKE_COMMAND} --build <BINARY_DIR> --target pandu
  BUILD_BYPRODUCTS ${pandu}
  BUILD_ALWAYS ON
  USES_TERMINAL_BUILD ON
  INSTALL_COMMAND "")

set(address "")
if(PANDU_SITE_ADDRESS)
  set(address --address ${PANDU_SITE_ADDRESS})
endif()
set(parts ${CMAKE_BINARY_DIR}/parts)
# What no asset changes, and the sheets as they were printed: `pandu site --site` puts in the rest.
set(site ${parts}/site)
set(published ${CMAKE_BINARY_DIR}/site)
# Where the programs are linked.
set(built $<TARGET_FILE_DIR:pandu_web>)
file(GLOB_RECURSE assets CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/*.json)
file(GLOB_RECURSE web CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/web/*)
set(scripts ${CMAKE_SOURCE_DIR}/script/parts)

add_custom_command(OUTPUT ${parts}/icons.txt
  COMMAND ${CMAKE_COMMAND} -E make_directory ${parts}
  COMMAND ${pandu} icons > ${parts}/icons.txt
  DEPENDS native ${pandu}
  COMMENT "Icons in use")

add_custom_command(OUTPUT ${parts}/protocol.ts
  COMMAND ${CMAKE_COMMAND} -E make_directory ${parts}
  COMMAND ${pandu} protocol > ${parts}/protocol.ts
  DEPENDS native ${pandu}
  COMMENT "What scripts and programs agree on")

add_custom_command(OUTPUT ${parts}/fonts.stamp
  COMMAND ${NODE} ${scripts}/fonts.mjs ${parts}/icons.txt ${site}/fonts
  COMMAND ${CMAKE_COMMAND} -E touch ${parts}/fonts.stamp
  DEPENDS ${parts}/icons.txt ${scripts}/fonts.mjs ${scripts}/letters.mjs
    ${CMAKE_SOURCE_DIR}/package-lock.json
  COMMENT "Fonts")

add_custom_command(OUTPUT ${parts}/pages.stamp
  COMMAND ${pandu} site ${parts}/pages
  COMMAND ${pandu} paper ${site} ${address}
  COMMAND ${CMAKE_COMMAND} -E touch ${parts}/pages.stamp
  DEPENDS native ${pandu} ${assets} ${web}
  COMMENT "Style sheet, and sheets to print")

add_custom_command(OUTPUT ${parts}/paper.stamp
  COMMAND ${NODE} ${scripts}/paper.mjs ${site}
  COMMAND ${CMAKE_COMMAND} -E touch ${parts}/paper.stamp
  DEPENDS ${parts}/pages.stamp ${parts}/fonts.stamp ${scripts}/paper.mjs ${scripts}/browser.mjs
    ${CMAKE_SOURCE_DIR}/package-lock.json
  COMMENT "Sheets to print as PDF")

add_custom_command(OUTPUT ${parts}/programs.stamp
  COMMAND ${NODE} ${scripts}/programs.mjs ${built} ${IMGUI_LICENCE} ${QRCODEGEN_LICENCE} ${EXPAT_LICENCE}
    ${ZLIB_LICENCE} ${LIBXLSXWRITER_LICENCE} ${EMSCRIPTEN_ROOT_PATH}/system/lib/libc/musl/COPYRIGHT ${site}
  COMMAND ${CMAKE_COMMAND} -E touch ${parts}/programs.stamp
  DEPENDS pandu_web pandu_list pandu_writer ${scripts}/programs.mjs ${scripts}/licences.mjs
    ${scripts}/split.mjs ${CMAKE_SOURCE_DIR}/package-lock.json
  COMMENT "Programs of the site")

add_custom_command(OUTPUT ${parts}/site.stamp
  COMMAND ${NODE} ${scripts}/site.mjs ${built} ${parts}/pages ${site}
  COMMAND ${CMAKE_COMMAND} -E touch ${parts}/site.stamp
  DEPENDS ${web} ${parts}/protocol.ts ${parts}/programs.stamp ${parts}/fonts.stamp ${parts}/pages.stamp
    ${scripts}/site.mjs ${scripts}/bundle.mjs ${scripts}/icons.mjs ${scripts}/letters.mjs
    ${scripts}/target.mjs ${CMAKE_SOURCE_DIR}/package-lock.json
  COMMENT "Scripts and styles of the site")

add_custom_command(OUTPUT ${parts}/published.stamp
  COMMAND ${pandu} site --site ${site} --one-file ${CMAKE_BINARY_DIR}/pandu-jht.html ${address} ${published}
  COMMAND ${CMAKE_COMMAND} -E touch ${parts}/published.stamp
  DEPENDS native ${pandu} ${assets} ${web} ${parts}/site.stamp ${parts}/paper.stamp
  COMMENT "Site")

# The package for other people's software, as npm packs it.
file(GLOB_RECURSE package_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/packages/pandu-jht/*)
add_custom_command(OUTPUT ${parts}/package.stamp
  COMMAND ${NODE} ${scripts}/package.mjs ${built} ${EXPAT_LICENCE} ${ZLIB_LICENCE}
    ${LIBXLSXWRITER_LICENCE} ${EMSCRIPTEN_ROOT_PATH}/system/lib/libc/musl/COPYRIGHT
    ${CMAKE_BINARY_DIR}/package/pandu-jht
  COMMAND ${CMAKE_COMMAND} -E touch ${parts}/package.stamp
  DEPENDS pandu_package pandu_lists_package ${package_files} ${assets} ${scripts}/package.mjs
    ${scripts}/licences.mjs
  COMMENT "Package for other people's software")

add_custom_target(site ALL DEPENDS ${parts}/published.stamp ${parts}/package.stamp)
