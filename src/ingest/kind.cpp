#include "ingest/kind.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "ingest/feeds/feeds.h"
#include "ingest/html/references.h"
#include "ingest/json_scan.h"

namespace hexapla::ingest {
namespace {

struct Magic {
  std::string_view bytes;
  std::string_view what;
  bool compressed = false;
  std::size_t at = 0;
};

using namespace std::string_view_literals;
constexpr std::array magics = {
    Magic{"\x1F\x8B"sv, "gzip", true},
    Magic{"7z\xBC\xAF\x27\x1C"sv, "7z", true},
    Magic{"Rar!\x1A\x07"sv, "rar", true},
    Magic{"\x04\x22\x4D\x18"sv, "lz4", true},
    Magic{"\x1F\x9D"sv, "compress", true},
    Magic{"{\\rtf"sv, "RTF; save it as text"},
    Magic{"\x89PNG\r\n\x1A\n"sv, "a picture (PNG)"},
    Magic{"\xFF\xD8\xFF"sv, "a picture (JPEG)"},
    Magic{"GIF87a"sv, "a picture (GIF)"},
    Magic{"GIF89a"sv, "a picture (GIF)"},
    Magic{"WEBP"sv, "a picture (WebP)", false, 8},
    Magic{"ftyp"sv, "a film or picture (MP4)", false, 4},
    Magic{"OggS"sv, "sound or film (Ogg)"},
    Magic{"ID3"sv, "sound (MP3)"},
    Magic{"\x7F"
          "ELF"sv,
          "a program (ELF)"},
    Magic{"\0asm"sv, "a program (WebAssembly)"},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Office document"},
    Magic{"SQLite format 3\0"sv, "a database (SQLite)"},
    Magic{"bplist00"sv, "a property list, as Safari's web archives are; save the page as HTML"},
};

std::string_view without_lead(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::size_t begin = std::ranges::find_if_not(text, html::is_space) - text.begin();
  return text.substr(begin);
}

bool starts_ignoring_case(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && html::equals_ignoring_case(text.substr(0, word.size()), word);
}

/// True for the first line of a comparison printed as text: "5 accounts, 4 origins".
bool is_printed_comparison(std::string_view head) {
  const auto take_counted = [&](std::string_view one) {
    const std::size_t digits = std::ranges::find_if_not(head, html::is_digit) - head.begin();
    if (digits == 0 || !head.substr(digits).starts_with(one)) return false;
    head.remove_prefix(digits + one.size());
    if (head.starts_with('s')) head.remove_prefix(1);
    return true;
  };
  if (!take_counted(" account") || !head.starts_with(", ")) return false;
  head.remove_prefix(2);
  return take_counted(" origin") && head.starts_with('\n');
}

bool ends_ignoring_case(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && html::equals_ignoring_case(text.substr(text.size() - word.size()), word);
}

/// True if text begins with a JSON object, or an array of them, that ends its line. "[1] A footnote" does not.
bool begins_with_record(std::string_view text) {
  if (!text.starts_with('{') && !text.starts_with('[')) return false;
  constexpr std::uint32_t enough_depth = 512;
  const auto scan = scan_json(text, 0, enough_depth);
  if (!scan) return false;
  const std::size_t after = text.find_first_not_of(" \t\r", scan->value.end);
  if (after != std::string_view::npos && text[after] != '\n') return false;
  return scan->value.kind == JsonKind::object || (!scan->elements.empty() && scan->elements[0].kind == JsonKind::object);
}

}  // namespace

std::optional<Error> refuse_by_magic(std::string_view bytes) {
  for (const Magic& magic : magics) {
    if (bytes.size() < magic.at || !bytes.substr(magic.at).starts_with(magic.bytes)) continue;
    if (magic.what == "sound (MP3)" && bytes.substr(0, 10).find('\0') == std::string_view::npos) continue;
    return Error{.code = ErrorCode::unsupported,
                 .reason = magic.compressed ? fmt::format("compressed ({}); decompress it first", magic.what)
                                            : fmt::format("binary: {}", magic.what),
                 .offset = 0};
  }
  return std::nullopt;
}

bool is_own_report(std::string_view text) {
  constexpr std::size_t head_size = 2048;
  const std::string_view head = without_lead(text.substr(0, head_size));
  if (head.starts_with('<')) return head.find("<meta name=generator content=\"Hexapla ") != std::string_view::npos;
  return is_printed_comparison(head);
}

std::optional<Error> refuse_by_text(std::string_view text) {
  constexpr std::size_t head_size = 2048;
  const std::string_view head = without_lead(text.substr(0, head_size));
  if (is_own_report(text)) {
    return Error{
        .code = ErrorCode::unsupported, .reason = "a report of Hexapla; give the files that it was made of", .offset = 0};
  }
  const auto refuse = [](std::string_view what) {
    return Error{.code = ErrorCode::unsupported, .reason = std::string(what), .offset = 0};
  };
  const bool xml = starts_ignoring_case(head, "<?xml");
  if (xml && !looks_like_html(head) && !is_feed(text)) return refuse("XML, of which only XHTML and feeds are read");
  return std::nullopt;
}

bool looks_like_html(std::string_view text) {
  // The tags of the WHATWG MIME Sniffing Standard, section 7.1, and those of HTML5 that begin a saved fragment.
  constexpr std::string_view tags[] = {"!doctype html", "html", "head",    "script",  "iframe", "h1",   "h2", "div", "font",
                                       "table",         "a",    "style",   "title",   "b",      "body", "br", "p",   "meta",
                                       "link",          "main", "article", "section", "header", "span", "ul", "!--"};
  text = without_lead(text);
  if (starts_ignoring_case(text, "<?xml")) {
    const std::size_t end = text.find("?>");
    if (end == std::string_view::npos) return false;
    text = without_lead(text.substr(end + 2));
  }
  if (text.empty() || text[0] != '<') return false;
  text.remove_prefix(1);
  return std::ranges::any_of(tags, [&](std::string_view tag) {
    if (!starts_ignoring_case(text, tag)) return false;
    const char after = tag.size() < text.size() ? text[tag.size()] : '>';
    return tag == "!--" || html::is_space(after) || after == '>' || after == '/';
  });
}

bool looks_like_markup(std::string_view text) {
  text = without_lead(text);
  return text.size() > 1 && text[0] == '<' && html::is_letter(text[1]) && text.find("</") != std::string_view::npos;
}

bool may_name_zip(std::string_view file) {
  const std::string_view name = file.substr(file.rfind('/') + 1);
  return ends_ignoring_case(name, ".zip") || name.find('.') == std::string_view::npos;
}

NameKind name_kind(std::string_view file) {
  const std::string_view name = file.substr(file.rfind('/') + 1);
  const auto ends = [&](auto... endings) { return (ends_ignoring_case(name, endings) || ...); };
  if (ends(".txt", ".text")) return NameKind::plain;
  if (ends(".html", ".htm", ".xhtml", ".xht")) return NameKind::html;
  if (ends(".json", ".jsonl", ".ndjson")) return NameKind::json;
  if (ends(".rss", ".atom", ".rdf", ".cdf", ".xml")) return NameKind::feed;
  if (ends(".csv", ".tsv")) return NameKind::table;
  if (ends(".mht", ".mhtml")) return NameKind::mail;
  if (ends(".pdf")) return NameKind::pdf;
  return name.find('.') == std::string_view::npos ? NameKind::unknown : NameKind::other;
}

Kind kind_of(std::string_view text, std::string_view file) {
  if (is_feed(text)) return Kind::feed;
  if (looks_like_html(text)) return Kind::html;
  const NameKind named = name_kind(file);
  if (named == NameKind::json) return Kind::json;
  if (begins_with_record(without_lead(text))) return Kind::json;
  return named == NameKind::html ? Kind::html : Kind::plain;
}

}  // namespace hexapla::ingest
