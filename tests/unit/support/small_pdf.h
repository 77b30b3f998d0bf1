#pragma once

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace hexapla {

/// A line of text on a page: its size, and how far its base line stands from the page's lower edge, in points.
struct PdfLine {
  int page = 0;
  int size = 11;
  int height = 700;
  std::string text;
};

/// A PDF with one standard font whose pages are 612 by 792 points; its lines in this order.
inline std::string small_pdf(const std::vector<PdfLine>& lines) {
  int pages = 1;
  for (const PdfLine& line : lines) pages = std::max(pages, line.page + 1);
  std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", "",
                                      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  std::string kids;
  for (int page = 0; page < pages; ++page) {
    std::string content;
    for (const PdfLine& line : lines) {
      if (line.page != page) continue;
      content += fmt::format("BT /F1 {} Tf 72 {} Td ({}) Tj ET\n", line.size, line.height, line.text);
    }
    kids += fmt::format("{} 0 R ", objects.size() + 1);
    objects.push_back(
        fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {} 0 R "
                    "/Resources << /Font << /F1 3 0 R >> >> >>",
                    objects.size() + 2));
    objects.push_back(fmt::format("<< /Length {} >>\nstream\n{}endstream", content.size(), content));
  }
  objects[1] = fmt::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, pages);
  std::string out = "%PDF-1.4\n";
  std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n \n", out.size());
    out += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  const std::size_t at = out.size();
  return out + table + fmt::format("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, at);
}

}  // namespace hexapla
