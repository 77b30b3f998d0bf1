# Libraries whose packages bring no CMake file.
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
add_library(hexapla_xxhash INTERFACE)
target_include_directories(hexapla_xxhash SYSTEM INTERFACE "${XXHASH_INCLUDE_DIR}")

find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
add_library(hexapla_cld2 INTERFACE)
target_include_directories(hexapla_cld2 SYSTEM INTERFACE "${CLD2_INCLUDE_DIR}")
target_link_libraries(hexapla_cld2 INTERFACE "${CLD2_LIBRARY}")

find_path(PCRE2_INCLUDE_DIR pcre2.h REQUIRED)
find_library(PCRE2_LIBRARY pcre2-8 REQUIRED)
add_library(hexapla_pcre2 INTERFACE)
target_include_directories(hexapla_pcre2 SYSTEM INTERFACE "${PCRE2_INCLUDE_DIR}")
target_link_libraries(hexapla_pcre2 INTERFACE "${PCRE2_LIBRARY}")

find_path(LIBARCHIVE_INCLUDE_DIR archive.h REQUIRED)
find_library(LIBARCHIVE_LIBRARY archive REQUIRED)
add_library(hexapla_libarchive INTERFACE)
target_include_directories(hexapla_libarchive SYSTEM INTERFACE "${LIBARCHIVE_INCLUDE_DIR}")
target_link_libraries(hexapla_libarchive INTERFACE "${LIBARCHIVE_LIBRARY}")

# What archives are read with: the libraries of each compression, and libarchive.
find_package(ZLIB REQUIRED)
find_path(DEFLATE_INCLUDE_DIR libdeflate.h REQUIRED)
find_library(DEFLATE_LIBRARY deflate REQUIRED)
find_path(ZSTD_INCLUDE_DIR zstd.h REQUIRED)
find_library(ZSTD_LIBRARY zstd REQUIRED)
find_path(BROTLI_INCLUDE_DIR brotli/decode.h REQUIRED)
find_library(BROTLI_LIBRARY brotlidec REQUIRED)
add_library(hexapla_archives INTERFACE)
target_include_directories(hexapla_archives SYSTEM INTERFACE "${DEFLATE_INCLUDE_DIR}" "${ZSTD_INCLUDE_DIR}" "${BROTLI_INCLUDE_DIR}")
target_link_libraries(hexapla_archives INTERFACE ZLIB::ZLIB "${DEFLATE_LIBRARY}" "${ZSTD_LIBRARY}" "${BROTLI_LIBRARY}" hexapla_libarchive)
