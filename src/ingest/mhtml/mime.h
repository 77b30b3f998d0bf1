#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

namespace hexapla::ingest {

/// The headers of a message or of one of its parts that tell what it holds, as written; "" where there is none.
struct MimeHeaders {
  std::string type;     ///< "text/html", in lower case
  std::string charset;  ///< parameters of Content-Type
  std::string boundary;
  std::string start;
  std::string encoding;  ///< of transfer, in lower case
  std::string id;        ///< without its angle brackets
  std::string location;  ///< Content-Location, else Snapshot-Content-Location
};

struct MimePart {
  MimeHeaders headers;
  SourceSpan body;
};

/// Reads the headers that begin at byte `at` of a message; what follows the empty line after them begins at `body`. Lines that go
/// on are joined. At most 64 KiB are read. Cost: linear in these.
MimeHeaders read_headers(std::string_view message, std::size_t at, std::size_t& body);

/// True if a file's first bytes are the headers of a page that was saved as MHTML (RFC 2557): a mail of type multipart/related,
/// or a page with mail headers.
bool is_mhtml(std::string_view bytes);

/// The parts of a message that are no multipart themselves, in order, those of parts inside parts among them; at most 10,000, 8
/// deep. A part that nothing ends goes to the end of what it stands in. Cost: linear for each depth.
std::vector<MimePart> parts_of(std::string_view message);

/// The part that is the page: the one that `start` names, else the first of HTML; nothing if there is none.
std::optional<MimePart> page_of(std::string_view message);

}  // namespace hexapla::ingest
