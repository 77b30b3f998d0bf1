# hexapla_page(OUTPUT): bundles and minifies the report's script and style with esbuild and writes them as a C++ source, whose path
# OUTPUT receives.
find_program(ESBUILD esbuild REQUIRED)

function(hexapla_page output)
  set(page "${CMAKE_CURRENT_SOURCE_DIR}/report/html/page")
  set(made "${CMAKE_CURRENT_BINARY_DIR}/page")
  file(GLOB sources CONFIGURE_DEPENDS "${page}/*.ts" "${page}/*.css")
  add_custom_command(
    OUTPUT "${made}/page.cpp"
    COMMAND ${ESBUILD} "${page}/main.ts" --bundle --minify --format=iife --target=es2020 --charset=utf8 --log-level=warning
            "--outfile=${made}/page.js"
    COMMAND ${ESBUILD} "${page}/page.css" --bundle --minify --charset=utf8 --log-level=warning "--outfile=${made}/page.css"
    COMMAND ${CMAKE_COMMAND} -DSCRIPT=${made}/page.js -DSTYLE=${made}/page.css -DOUTPUT=${made}/page.cpp
            -P "${PROJECT_SOURCE_DIR}/cmake/EmbedPage.cmake"
    DEPENDS ${sources} "${PROJECT_SOURCE_DIR}/cmake/EmbedPage.cmake"
    COMMENT "Bundling the page of the report"
    VERBATIM)
  set(${output} "${made}/page.cpp" PARENT_SCOPE)
endfunction()
