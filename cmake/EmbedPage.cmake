# Writes OUTPUT, a C++ source that holds the files SCRIPT and STYLE as strings.
file(READ "${SCRIPT}" script)
file(READ "${STYLE}" style)
foreach(content IN ITEMS "${script}" "${style}")
  if(content MATCHES "</|<!--|\\)page\"")
    message(FATAL_ERROR "the page's script or style holds characters that would end its element or its string")
  endif()
endforeach()
string(STRIP "${script}" script)
string(STRIP "${style}" style)
file(WRITE "${OUTPUT}" "// Written by cmake/EmbedPage.cmake from src/report/html/page/.
#include \"report/html/page.h\"

namespace hexapla::report {
const std::string_view page_style = R\"page(${style})page\";
const std::string_view page_script = R\"page(${script})page\";
}  // namespace hexapla::report
")
