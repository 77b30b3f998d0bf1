// The HTML reader for the drivers beside this folder.
//
//   bench_html tokens       lines "STATE TAB LAST-START-TAG TAB INPUT-IN-HEXADECIMAL" → a JSON array of tokens a line (html5lib's
//                         form)
//   bench_html pages FILE…  a JSON object a line for each page: its metadata and blocks
//   bench_html speed N FILE…  reads all pages N times; prints pages, bytes and the processor's seconds of the best round
//   bench_html grow KIND N  seconds to read N bytes of a hostile kind
//   bench_html charsets FILE…  a JSON object a line for each file: the character set that its bytes alone tell, its text's
//   SHA-256,
//                              and "heeded", the same where what it declares of itself is heeded
#include "ingest/html/html.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "core/sha256.h"
#include "ingest/html/references.h"
#include "ingest/html/tokenizer.h"
#include "text/charset.h"
#include "text/json_writer.h"

namespace {

using namespace hexapla;  // NOLINT(google-build-using-namespace): a program of one file

std::string read_file(const char* path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::string from_hexadecimal(std::string_view digits) {
  const auto value = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  std::string out;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) out += static_cast<char>(value(digits[i]) * 16 + value(digits[i + 1]));
  return out;
}

/// Bytes in hexadecimal as a JSON string: the cases hold what is not UTF-8.
std::string quoted(std::string_view bytes) {
  std::string out = "\"";
  constexpr std::string_view digits = "0123456789abcdef";
  for (const char c : bytes) {
    out += digits[static_cast<unsigned char>(c) >> 4U];
    out += digits[static_cast<unsigned char>(c) & 15U];
  }
  return out + '"';
}

std::string token_json(const html::Token& token, std::string_view input) {
  const auto bytes = [&](SourceSpan span) { return input.substr(span.begin, span.size()); };
  const auto identifier = [&](SourceSpan span) { return span.begin == 0 ? "null" : quoted(html::decode_raw(bytes(span))); };
  switch (token.kind) {
    case html::TokenKind::start_tag: {
      std::map<std::string, std::string> attributes;
      for (const auto& attribute : token.attributes) {
        attributes.try_emplace(html::decode_name(bytes(attribute.name)),
                               html::decode_value(bytes(attribute.value), html::ReferencePlace::attribute));
      }
      std::string out = "[\"StartTag\"," + quoted(html::decode_name(bytes(token.data))) + ",{";
      for (const auto& [name, value] : attributes) out += (out.ends_with('{') ? "" : ",") + quoted(name) + ":" + quoted(value);
      return out + (token.self_closing ? "},true]" : "}]");
    }
    case html::TokenKind::end_tag:
      return "[\"EndTag\"," + quoted(html::decode_name(bytes(token.data))) + "]";
    case html::TokenKind::comment:
      return "[\"Comment\"," + quoted(html::decode_raw(bytes(token.data))) + "]";
    case html::TokenKind::doctype:
      return "[\"DOCTYPE\"," + (token.data.empty() ? "null" : quoted(html::decode_name(bytes(token.data)))) + "," +
             identifier(token.public_id) + "," + identifier(token.system_id) + "," + (token.force_quirks ? "false]" : "true]");
    default:
      return {};
  }
}

/// The characters of a text token as the standard emits them: NUL stands in data, and is U+FFFD in the other states.
std::string characters(const html::Token& token, std::string_view input, html::TokenizerState state) {
  const std::string_view bytes = input.substr(token.data.begin, token.data.size());
  const bool keeps_nul = state == html::TokenizerState::data || state == html::TokenizerState::cdata;
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t nul = std::min(keeps_nul ? bytes.find('\0', at) : std::string_view::npos, bytes.size());
    const std::string_view piece = bytes.substr(at, nul - at);
    out += token.mode == html::TextMode::raw ? html::decode_raw(piece) : html::decode_value(piece, html::ReferencePlace::text);
    if (nul < bytes.size()) out += '\0';
    at = nul + 1;
  }
  return out;
}

int tokens() {
  std::string line;
  while (std::getline(std::cin, line)) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    const std::string input = from_hexadecimal(std::string_view(line).substr(second + 1));
    html::Tokenizer tokenizer(input);
    const std::map<std::string, html::TokenizerState> states = {
        {"Data state", html::TokenizerState::data},           {"PLAINTEXT state", html::TokenizerState::plaintext},
        {"RCDATA state", html::TokenizerState::rcdata},       {"RAWTEXT state", html::TokenizerState::rawtext},
        {"CDATA section state", html::TokenizerState::cdata}, {"Script data state", html::TokenizerState::script_data}};
    auto state = states.at(line.substr(0, first));
    tokenizer.enter(state, line.substr(first + 1, second - first - 1));
    std::string out = "[";
    std::string text;
    const auto add = [&](const std::string& json) { out += (out == "[" ? "" : ",") + json; };
    const auto flush = [&] {
      if (!text.empty()) add("[\"Character\"," + quoted(text) + "]");
      text.clear();
    };
    html::Token token;
    while (tokenizer.next(token)) {
      if (token.kind == html::TokenKind::text) {
        text += characters(token, input, state);
        continue;
      }
      flush();
      state = html::TokenizerState::data;
      add(token_json(token, input));
    }
    flush();
    std::cout << out << "]\n";
  }
  return 0;
}

void write_optional(text::JsonWriter& json, std::string_view key, const std::optional<std::string>& value) {
  if (value) json.key(key).value(*value);
}

int pages(int count, char** files) {
  for (int i = 0; i < count; ++i) {
    text::JsonWriter json;
    json.begin_object().key("file").value(std::string_view(files[i]));
    const auto page = html::read_html(read_file(files[i]));
    if (!page) {
      json.key("error").value(page.error().message());
    } else {
      write_optional(json, "title", page->metadata.title);
      write_optional(json, "author", page->metadata.author);
      write_optional(json, "publisher", page->metadata.publisher);
      write_optional(json, "url", page->metadata.url);
      write_optional(json, "published", page->metadata.published);
      write_optional(json, "updated", page->metadata.updated);
      write_optional(json, "language", page->metadata.language);
      json.key("warnings").begin_array();
      for (const Warning& warning : page->warnings) json.value(warning.reason);
      json.end_array().key("blocks").begin_array();
      for (const Block& block : page->blocks) {
        json.begin_array().value(name_of(block.kind));
        json.value(std::string_view(page->text).substr(block.span.begin, block.span.size())).end_array();
      }
      json.end_array();
    }
    json.end_object();
    std::cout << json.text() << "\n";
  }
  return 0;
}

int speed(int rounds, int count, char** files) {
  std::vector<std::string> inputs;
  std::size_t bytes = 0;
  for (int i = 0; i < count; ++i) bytes += inputs.emplace_back(read_file(files[i])).size();
  double best = 1e9;
  std::size_t text = 0;
  for (int round = 0; round < rounds; ++round) {
    const std::clock_t begin = std::clock();
    for (const std::string& input : inputs) {
      const auto page = html::read_html(input);
      if (page) text += page->text.size();
    }
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  std::printf("{\"pages\": %zu, \"bytes\": %zu, \"seconds\": %.6f, \"text\": %zu}\n", inputs.size(), bytes, best,
              text / static_cast<std::size_t>(std::max(rounds, 1)));
  return 0;
}

void write_decoded(text::JsonWriter& json, const Result<text::DecodedText>& decoded) {
  if (decoded) {
    json.key("charset").value(std::string_view(decoded->charset)).key("sha256").value(std::string_view(sha256(decoded->text)));
  } else {
    json.key("error").value(std::string_view(decoded.error().reason));
  }
}

int charsets(int count, char** files) {
  for (int i = 0; i < count; ++i) {
    text::JsonWriter json;
    const std::string bytes = read_file(files[i]);
    const std::clock_t begin = std::clock();
    const auto decoded = text::decode(bytes);
    json.begin_object().key("seconds").value(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    write_decoded(json, decoded);
    const text::DecodeOptions heeding{.declared = html::html_charset_hint(std::string_view(bytes).substr(0, 65536))};
    write_decoded(json.key("heeded").begin_object(), text::decode(bytes, heeding));
    json.end_object().end_object();
    std::cout << json.text() << "\n";
  }
  return 0;
}

int grow(const std::string& kind, std::size_t size) {
  std::string input;
  while (input.size() < size) input += kind;
  double best = 1e9;
  for (int round = 0; round < 3; ++round) {
    const auto begin = std::chrono::steady_clock::now();
    const auto page = html::read_html(input);
    best = std::min(best, seconds_since(begin));
    if (round == 0) std::fprintf(stderr, "%s\n", page ? "read" : page.error().reason.c_str());
  }
  std::printf("%.6f\n", best);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string verb = argc > 1 ? argv[1] : "";
  if (verb == "tokens") return tokens();
  if (verb == "pages") return pages(argc - 2, argv + 2);
  if (verb == "speed" && argc > 2) return speed(std::atoi(argv[2]), argc - 3, argv + 3);
  if (verb == "charsets") return charsets(argc - 2, argv + 2);
  if (verb == "grow" && argc == 4) return grow(argv[2], std::stoul(argv[3]));
  std::fputs("bench_html tokens | pages FILE… | speed N FILE… | grow KIND BYTES | charsets FILE…\n", stderr);
  return 2;
}
