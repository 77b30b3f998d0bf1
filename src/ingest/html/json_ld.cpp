#include <array>
#include <fmt/format.h>
#include <simdjson.h>

#include "ingest/html/metadata.h"
#include "ingest/html/references.h"
#include "ingest/html/tokenizer.h"

namespace hexapla::html {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t object_limit = 1000;  ///< objects of one script that are looked at
constexpr std::size_t author_limit = 20;

/// Types whose objects describe the page's article, best first.
constexpr std::array<std::string_view, 13> article_types = {"NewsArticle",
                                                            "ReportageNewsArticle",
                                                            "AnalysisNewsArticle",
                                                            "BackgroundNewsArticle",
                                                            "OpinionNewsArticle",
                                                            "ReviewNewsArticle",
                                                            "AskPublicNewsArticle",
                                                            "LiveBlogPosting",
                                                            "Article",
                                                            "BlogPosting",
                                                            "Report",
                                                            "TechArticle",
                                                            "SocialMediaPosting"};

bool is_article(dom::element type) {
  if (std::string_view name; type.get_string().get(name) == simdjson::SUCCESS) {
    const std::size_t slash = name.find_last_of("/:");
    const std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
    for (const std::string_view known : article_types) {
      if (last == known) return true;
    }
    return false;
  }
  dom::array types;
  if (type.get_array().get(types) != simdjson::SUCCESS) return false;
  for (const dom::element one : types) {
    if (one.is_string() && is_article(one)) return true;
  }
  return false;
}

/// A string, or the name (else the id) of an object, or of the first in an array.
std::string name_in(dom::element value) {
  for (int unwrapped = 0; unwrapped < 4; ++unwrapped) {
    if (std::string_view text; value.get_string().get(text) == simdjson::SUCCESS) {
      return decode_value(trimmed(text), ReferencePlace::text);
    }
    if (value.is_array()) {
      dom::array array;
      if (value.get_array().get(array) != simdjson::SUCCESS || array.size() == 0) return {};
      value = *array.begin();
      continue;
    }
    if (!value.is_object()) return {};
    dom::element inner;
    if (value["name"].get(inner) != simdjson::SUCCESS && value["@id"].get(inner) != simdjson::SUCCESS &&
        value["@value"].get(inner) != simdjson::SUCCESS) {
      return {};
    }
    value = inner;
  }
  return {};
}

/// Names of authors, in order, with ", " between them.
std::string names_in(dom::element value) {
  dom::array array;
  if (value.get_array().get(array) != simdjson::SUCCESS) return name_in(value);
  std::string out;
  std::size_t count = 0;
  for (const dom::element one : array) {
    if (++count > author_limit) break;
    const std::string name = name_in(one);
    if (name.empty()) continue;
    if (!out.empty()) out += ", ";
    out += name;
  }
  return out;
}

void take(dom::object object, std::string_view key, std::string& out, std::string (*read)(dom::element)) {
  dom::element value;
  if (out.empty() && object[key].get(value) == simdjson::SUCCESS) out = read(value);
}

void read_article(dom::object object, LinkedData& out) {
  take(object, "headline", out.headline, name_in);
  take(object, "author", out.author, names_in);
  take(object, "creator", out.author, names_in);
  take(object, "publisher", out.publisher, name_in);
  take(object, "url", out.url, name_in);
  take(object, "mainEntityOfPage", out.url, [](dom::element value) {
    dom::element id;
    if (value.is_object() && value["@id"].get(id) == simdjson::SUCCESS) return name_in(id);
    return value.is_string() ? name_in(value) : std::string();
  });
  take(object, "datePublished", out.published, name_in);
  take(object, "dateModified", out.updated, name_in);
  take(object, "inLanguage", out.language, name_in);
  take(object, "isAccessibleForFree", out.is_free, [](dom::element value) {
    if (bool is_free = false; value.get_bool().get(is_free) == simdjson::SUCCESS) return std::string(is_free ? "true" : "false");
    return decode_name(name_in(value));
  });
}

/// Walks arrays, @graph and objects that stand inside others, breadth first, for the first article.
void find_article(dom::element root, LinkedData& out) {
  std::vector<dom::element> waiting{root};
  for (std::size_t i = 0; i < waiting.size() && i < object_limit; ++i) {
    const dom::element here = waiting[i];
    const auto wait = [&](dom::element element) {
      if (waiting.size() < object_limit && (element.is_object() || element.is_array())) waiting.push_back(element);
    };
    if (dom::array array; here.get_array().get(array) == simdjson::SUCCESS) {
      for (const dom::element element : array) wait(element);
      continue;
    }
    dom::object object;
    if (here.get_object().get(object) != simdjson::SUCCESS) continue;
    dom::element type;
    if (object["@type"].get(type) == simdjson::SUCCESS && is_article(type)) return read_article(object, out);
    for (const std::string_view key : {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"}) {
      dom::element inner;
      if (object[key].get(inner) == simdjson::SUCCESS) wait(inner);
    }
  }
}

/// The script without what some pages wrap around it: comments, CDATA marks, a semicolon.
std::string_view unwrapped(std::string_view json) {
  const auto trim = [&] {
    while (!json.empty() && is_space(json.front())) json.remove_prefix(1);
    while (!json.empty() && (is_space(json.back()) || json.back() == ';')) json.remove_suffix(1);
  };
  trim();
  for (const std::string_view prefix : {"<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["}) {
    if (json.starts_with(prefix)) json.remove_prefix(prefix.size());
  }
  trim();
  for (const std::string_view suffix : {"-->", "//]]>", "/*]]>*/", "]]>"}) {
    if (json.ends_with(suffix)) json.remove_suffix(suffix.size());
  }
  trim();
  return json;
}

/// The JSON with control characters inside strings, which many pages leave bare, as blanks.
simdjson::padded_string repaired(std::string_view json) {
  std::string copy(json);
  for (char& c : copy) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  return simdjson::padded_string(copy);
}

}  // namespace

void read_json_ld(std::string_view json, std::uint64_t offset, LinkedData& out, std::vector<Warning>& warnings) {
  json = unwrapped(json);
  if (json.empty()) return;
  dom::parser parser;
  dom::element root;
  const simdjson::padded_string bytes = repaired(json);
  if (const auto error = parser.parse(bytes).get(root); error != simdjson::SUCCESS) {
    warnings.push_back({.reason = fmt::format("JSON-LD was passed over: {}", simdjson::error_message(error)), .offset = offset});
    return;
  }
  find_article(root, out);
}

}  // namespace hexapla::html
