# Language, warnings and flags that every target of the project shares, through the interface target hexapla_build.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
# Programs find the library relative to themselves, so that a build is the same in any folder.
set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
if(HEXAPLA_ASSERTIONS)
  string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
  string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # One cache serves clones in different folders: paths below the source folder are hashed relative to it. The sloppiness is what ccache's
  # manual asks for where headers are precompiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
                                  CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

add_library(hexapla_build INTERFACE)
target_compile_options(
  hexapla_build
  INTERFACE -Wall
            -Wextra
            -Wno-missing-field-initializers # designated initialisers leave out what is empty
            -Wpedantic
            -Wshadow
            -Wnon-virtual-dtor
            -Wold-style-cast
            -Wimplicit-fallthrough
            -ffp-contract=off # the same floats on every machine
            -fno-math-errno
            "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=."
            "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 warns of its own std::string (GCC bugs 105329, 105651) and of {fmt}.
  target_compile_options(hexapla_build INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(hexapla_build INTERFACE -Wno-deprecated-declarations # std::stable_sort of GCC 12's library
                                                 -fconstexpr-steps=16777216) # word lists are sorted while compiling; GCC allows twice as much
endif()
if(HEXAPLA_FUZZ)
  target_compile_options(hexapla_build INTERFACE -fsanitize=fuzzer-no-link) # so that libFuzzer sees what the library runs
endif()
if(HEXAPLA_WERROR)
  target_compile_options(hexapla_build INTERFACE -Werror)
endif()
if(HEXAPLA_SANITIZE)
  target_compile_options(hexapla_build INTERFACE -fsanitize=${HEXAPLA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(hexapla_build INTERFACE -fsanitize=${HEXAPLA_SANITIZE})
  # The undefined behaviour sanitizer triples the time that GoogleTest's templates take to compile; what it is to look at is the library.
  target_compile_options(hexapla_build INTERFACE $<$<BOOL:$<TARGET_PROPERTY:HEXAPLA_TEST_CODE>>:-fno-sanitize=undefined>)
endif()
if(HEXAPLA_COVERAGE)
  target_compile_options(hexapla_build INTERFACE --coverage -fprofile-update=atomic)  # tests run threads
  target_link_options(hexapla_build INTERFACE --coverage)
endif()
target_include_directories(hexapla_build INTERFACE "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src")
