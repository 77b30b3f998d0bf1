#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <hexapla/error.h>

namespace hexapla::ingest {

enum class Kind : std::uint8_t { plain, html, json, feed };

/// Why bytes are no text at all, by their first ones (compressed, a picture, a program, a PDF), or nothing. Cost: constant.
std::optional<Error> refuse_by_magic(std::string_view bytes);

/// True for a comparison that this program wrote as a page or as text. Cost: constant.
bool is_own_report(std::string_view text);

/// Why decoded text is none of an account, by its beginning (a comparison of our own, a web archive), or nothing. Cost: constant.
std::optional<Error> refuse_by_text(std::string_view text);

/// Which reader takes decoded text: by its content first and the file's name second. `text` may be a file's first bytes only.
/// Text that begins with a bracket is taken for JSON if its name says so or its first value is whole. Cost: linear in that value.
Kind kind_of(std::string_view text, std::string_view file);

/// True if text, or bytes in a charset that holds ASCII, begin as HTML does, after white space and a byte-order mark. Cost:
/// constant.
bool looks_like_html(std::string_view text);
/// True if a fragment is marked up: it begins with a tag and closes one.
bool looks_like_markup(std::string_view text);

/// True for a name that a plain zip file has: other endings (docx, jar, epub) say what else it is.
bool may_name_zip(std::string_view file);

/// What is read of the files that a folder holds: by the end of the name, in any case. `unknown` for names without one.
enum class NameKind : std::uint8_t { plain, html, json, feed, table, mail, pdf, other, unknown };
NameKind name_kind(std::string_view file);

}  // namespace hexapla::ingest
