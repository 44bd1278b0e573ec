# Emscripten takes a program's last imports and exports out when Binaryen has gone through it; what only
# they used is found by going through it once more.

# optimise_again(<target>): its WebAssembly, after each link. A function that is about as short as a call is
# put into its place. Not said: --ignore-implicit-traps, with which a division may come before the
# question whether it may be made.
function(optimise_again target)
  get_target_property(name ${target} OUTPUT_NAME)
  set(file $<TARGET_FILE_DIR:${target}>/${name}.wasm)
  set(passes -Oz --converge)
  # What clang 19 makes of C is packed better with its blocks made anew, and in another order.
  if(target STREQUAL pandu_writer AND EMSCRIPTEN_VERSION VERSION_GREATER_EQUAL 3.1.69)
    set(passes --flatten --rereloop --simplify-locals -Oz --reorder-locals --reorder-functions -Oz -Oz)
  endif()
  add_custom_command(TARGET ${target} POST_BUILD VERBATIM
    COMMAND wasm-opt --mvp-features --enable-mutable-globals --enable-sign-ext ${passes}
      --always-inline-max-function-size=5 --low-memory-unused --zero-filled-memory ${file} -o ${file})
endfunction()
