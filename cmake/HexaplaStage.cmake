# hexapla_stage(NAME [USES stage…] [LINKS target…] [SOURCES generated…] [PRECOMPILE header…])
#
# A stage is a library of its own, hexapla_NAME, made of all sources below its folder, that links only the stages and libraries
# named here; tests/layers checks that its includes keep to the same list. The objects also go into the shared library.
#
# The standard headers that nearly all sources include are precompiled: once for the stages that link {fmt}, once for those that link
# simdjson too, whose macros differ, and once with what PRECOMPILE names. A source includes what it uses all the same: clang-tidy compiles it
# without (preset tidy).
set(HEXAPLA_COMMON_HEADERS <algorithm> <array> <cmath> <cstdint> <expected> <map> <optional> <set> <span> <string> <string_view> <utility> <vector>)
function(hexapla_stage name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;LINKS;SOURCES;PRECOMPILE")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  if(NOT sources)
    message(FATAL_ERROR "stage ${name} has no sources")
  endif()
  add_library(hexapla_${name}_objects OBJECT ${sources} ${arg_SOURCES})
  target_link_libraries(hexapla_${name}_objects PUBLIC hexapla_build PRIVATE ${arg_LINKS})
  if("fmt::fmt" IN_LIST arg_LINKS)
    set(key HEXAPLA_PRECOMPILED)
    if("simdjson::simdjson" IN_LIST arg_LINKS)
      string(APPEND key "_SIMDJSON${arg_PRECOMPILE}")
    endif()
    get_property(first GLOBAL PROPERTY "${key}")
    if(first)
      target_precompile_headers(hexapla_${name}_objects REUSE_FROM ${first})
    else()
      target_precompile_headers(hexapla_${name}_objects PRIVATE ${HEXAPLA_COMMON_HEADERS} ${arg_PRECOMPILE})
      set_property(GLOBAL PROPERTY "${key}" hexapla_${name}_objects)
    endif()
  endif()
  add_library(hexapla_${name} STATIC)
  target_link_libraries(hexapla_${name} PUBLIC hexapla_build hexapla_${name}_objects PRIVATE ${arg_LINKS})
  foreach(used IN LISTS arg_USES)
    target_link_libraries(hexapla_${name} PUBLIC hexapla_${used})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY HEXAPLA_STAGES hexapla_${name})
  set_property(GLOBAL APPEND PROPERTY HEXAPLA_OBJECTS "$<TARGET_OBJECTS:hexapla_${name}_objects>")
  set_property(GLOBAL APPEND PROPERTY HEXAPLA_LINKS ${arg_LINKS})
endfunction()
