// What minizip's ioapi.c would bring, without the files of the C library: a package is read from and
// written to what its user says.
#include <ioapi.h>

extern "C" {

voidpf call_zopen64(const zlib_filefunc64_32_def* functions, const void* name, int mode) {
  const zlib_filefunc64_def& own = functions->zfile_func64;
  return own.zopen64_file(own.opaque, name, mode);
}

long call_zseek64(const zlib_filefunc64_32_def* functions, voidpf stream, ZPOS64_T offset,
                  int origin) {
  const zlib_filefunc64_def& own = functions->zfile_func64;
  return own.zseek64_file(own.opaque, stream, offset, origin);
}

ZPOS64_T call_ztell64(const zlib_filefunc64_32_def* functions, voidpf stream) {
  const zlib_filefunc64_def& own = functions->zfile_func64;
  return own.ztell64_file(own.opaque, stream);
}

// Never called: whoever opens or writes a package brings functions of 64 bits.
void fill_fopen64_filefunc(zlib_filefunc64_def*) {}
void fill_zlib_filefunc64_32_def_from_filefunc32(zlib_filefunc64_32_def*,
                                                 const zlib_filefunc_def*) {}

}  // extern "C"
