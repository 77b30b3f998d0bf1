#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

namespace hexapla::html {

enum class TokenKind : std::uint8_t { text, start_tag, end_tag, comment, doctype, end_of_file };

/// How the bytes of a text token are to be read.
enum class TextMode : std::uint8_t {
  references,  ///< character references stand for characters (data, RCDATA)
  raw,         ///< every byte is itself (RAWTEXT, script data, PLAINTEXT, CDATA sections)
};

/// What the tokenizer is inside of; whoever builds the tree sets it after a start tag.
enum class TokenizerState : std::uint8_t { data, rcdata, rawtext, script_data, plaintext, cdata };

struct AttributeToken {
  SourceSpan name;
  SourceSpan value;  ///< without quotation marks; empty where there is none
};

/// One token, as byte ranges of the input. Nothing is decoded or copied.
struct Token {
  TokenKind kind = TokenKind::end_of_file;
  SourceSpan span;  ///< all of it, from "<" to past ">"
  SourceSpan data;  ///< a tag's name, a comment's or a text's content
  TextMode mode = TextMode::references;
  bool self_closing = false;
  std::vector<AttributeToken> attributes;  ///< of a start tag, in order, repeated names included (the first one holds)

  // A DOCTYPE: `data` is its name; an absent part has `begin` of 0.
  SourceSpan public_id, system_id;
  bool force_quirks = false;
};

/// The tokenizer of WHATWG HTML 13.2.5 over UTF-8: the same tokens as the standard's state machine, found by scanning for what
/// ends each state, so that every part of a token is known by its bytes. Cost: linear in the bytes, whatever they are. The caller
/// keeps the input alive. At most 4 GiB.
class Tokenizer {
 public:
  explicit Tokenizer(std::string_view input) : input_(input) {}

  /// Reads the next token; false at the end. Text between two tags may come in several tokens; parts of a tag, comment
  /// or DOCTYPE that the standard drops at the end of the file give no token.
  bool next(Token& token);

  /// Goes into a state. RCDATA, RAWTEXT and script data end at the end tag named `element` (lower case).
  void enter(TokenizerState state, std::string_view element = {}) {
    state_ = state;
    element_ = element;
  }
  /// True: "<![CDATA[" begins a section (inside SVG and MathML); false: it is a bogus comment.
  void allow_cdata(bool allowed) { cdata_allowed_ = allowed; }

  /// Attributes of one tag that are kept; the rest is read and dropped, so that a hostile tag costs no memory.
  static constexpr std::size_t attribute_limit = 4096;

 private:
  char at(std::size_t index) const { return index < input_.size() ? input_[index] : '\0'; }
  bool ends(std::size_t index) const { return index >= input_.size(); }
  SourceSpan span(std::size_t begin, std::size_t end) const {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  bool starts_with(std::size_t index, std::string_view lower_case) const;

  bool emit_text(Token& token, std::size_t end, TextMode mode);
  bool read_data(Token& token);
  bool read_until_end_tag(Token& token);
  bool read_cdata(Token& token);
  bool read_markup(Token& token);
  bool read_tag(Token& token, TokenKind kind);
  bool read_comment(Token& token);
  bool read_bogus_comment(Token& token, std::size_t data_begin);
  bool read_doctype(Token& token);

  bool is_markup(std::size_t less_than) const;
  bool is_end_tag(std::size_t less_than) const;
  std::size_t end_of_script() const;
  std::size_t end_of_element() const;
  std::size_t read_attribute(std::size_t at, Token& token);
  std::size_t skip_spaces(std::size_t index) const;

  std::string_view input_;
  std::size_t next_ = 0;
  TokenizerState state_ = TokenizerState::data;
  std::string element_;
  bool cdata_allowed_ = false;
};

/// The data of a comment, a tag's or attribute's name, a DOCTYPE's part as the standard gives it: CR LF as LF, NUL as U+FFFD;
/// names also in lower case. Cost: linear.
std::string decode_raw(std::string_view bytes);
std::string decode_name(std::string_view bytes);

}  // namespace hexapla::html
