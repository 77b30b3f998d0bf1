# Libraries whose packages bring no CMake file.
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
add_library(hexapla_xxhash INTERFACE)
target_include_directories(hexapla_xxhash SYSTEM INTERFACE "${XXHASH_INCLUDE_DIR}")

find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
add_library(hexapla_cld2 INTERFACE)
target_include_directories(hexapla_cld2 SYSTEM INTERFACE "${CLD2_INCLUDE_DIR}")
target_link_libraries(hexapla_cld2 INTERFACE "${CLD2_LIBRARY}")
