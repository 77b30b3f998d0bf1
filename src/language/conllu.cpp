#include <algorithm>
#include <fmt/format.h>
#include <vector>

#include "core/utf8.h"
#include "language/analysis.h"
#include "language/unicode.h"

namespace hexapla::language {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";    // U+FFFD, for control characters
constexpr std::string_view dotted_circle = "\xE2\x97\x8C";  // U+25CC, which carries a mark that would merge with what is before

/// White space as MISC writes it (UDPipe's SpacesAfter).
std::string escaped_spaces(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, size] = utf8::decode(text, at);
    at += size;
    switch (c) {
      case ' ':
        out += "\\s";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\r':
        out += "\\r";
        break;
      default:
        fmt::format_to(std::back_inserter(out), "\\u{:04X}", static_cast<std::uint32_t>(c));
    }
  }
  return out;
}

/// A form or lemma as one column: in Normalization Form C, without control characters, and blanks only inside, one at a time.
std::string column(std::string_view text) {
  std::string out;
  if (begins_with_mark(text)) out = dotted_circle;
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, size] = utf8::decode(text, at);
    if (is_space(c)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c < 0x20 || c == 0x7f) {
      out += replacement;
    } else {
      out += text.substr(at, size);
    }
    at += size;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out.empty() ? "_" : composed(out);
}

std::string or_underscore(std::string_view text) { return text.empty() ? "_" : column(text); }

/// The label of a word that is no root in the sentence; what was one in the analysis is only some part of it here.
std::string lower_label(std::string_view label) {
  const std::string out = lower(label);
  return out.empty() || out == "root" ? "dep" : out;
}

/// Features by the lower-case order of their names, as the format has them.
std::string ordered(std::string_view features) {
  std::vector<std::pair<std::string, std::string_view>> fields;
  while (!features.empty()) {
    const std::string_view field = features.substr(0, features.find('|'));
    features.remove_prefix(std::min(features.size(), field.size() + 1));
    fields.emplace_back(lower(field.substr(0, field.find('='))), field);
  }
  std::ranges::sort(fields);
  std::string out;
  for (const auto& [name, field] : fields) out += (out.empty() ? "" : "|") + std::string(field);
  return out.empty() ? "_" : out;
}

/// An id without the white space and slashes that a sent_id may not have; ids that differ stay different.
std::string escaped_id(std::string_view id) {
  std::string out;
  for (std::size_t at = 0; at < id.size();) {
    const auto [c, size] = utf8::decode(id, at);
    for (const char byte : id.substr(at, size)) {
      if (is_space(c) || c < 0x20 || c == '/' || c == '%' || c == 0x7f)
        fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(byte));
      else
        out += byte;
    }
    at += size;
  }
  return composed(out);
}

/// A sentence's words: its tokens without those of white space, which the format has no place for.
class SentenceWriter {
 public:
  SentenceWriter(const Analysis& analysis, TokenRange sentence) : analysis_(analysis) {
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (!is_space(analysis[i].text())) words_.push_back(i);
    }
  }

  bool empty() const { return words_.empty(); }

  void write(std::string& out) {
    find_heads();
    std::string sentence_text;
    std::string rows;
    for (std::size_t word = 0; word < words_.size(); ++word) {
      const TokenView token = analysis_[words_[word]];
      const std::string form = column(token.text());
      const std::string_view after = space_after(words_[word]);
      sentence_text += form;
      if (word + 1 < words_.size() && !after.empty()) sentence_text += ' ';
      const bool root = heads_[word] == 0;
      fmt::format_to(std::back_inserter(rows), "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t_\t{}\n", word + 1, form,
                     or_underscore(token.lemma()), or_underscore(token.pos()), or_underscore(token.tag()),
                     ordered(token.morphology()), heads_[word], root ? "root" : lower_label(token.dependency()),
                     misc(word, after));
    }
    fmt::format_to(std::back_inserter(out), "# text = {}\n{}\n", sentence_text, rows);
  }

 private:
  /// The white space up to the next word or the text's end.
  std::string_view space_after(std::uint32_t token) const {
    const std::uint32_t begin = analysis_[token].span().end;
    std::uint32_t next = token + 1;
    while (next < analysis_.size() && is_space(analysis_[next].text())) ++next;
    const std::size_t end = next < analysis_.size() ? analysis_[next].span().begin : analysis_.text().size();
    return analysis_.text().substr(begin, end - begin);
  }

  /// Name and white space behind a word, in MISC.
  std::string misc(std::size_t word, std::string_view after) const {
    std::string out = name(word);
    const std::string space = spacing(words_[word], after);
    if (!space.empty()) out += (out.empty() ? "" : "|") + space;
    return out.empty() ? "_" : out;
  }

  /// The name that a word is in, as Stanza writes it but in BIO: "ner=B-PERSON" on its first word in the sentence, "ner=I-PERSON"
  /// on the others.
  std::string name(std::size_t word) const {
    std::string label(analysis_[words_[word]].entity());
    if (label.empty()) return {};
    std::ranges::replace_if(label, [](unsigned char c) { return c <= ' ' || c == '|' || c == 0x7f; }, '_');
    bool begins = word == 0;
    for (std::uint32_t i = words_[word]; !begins && i > words_[word - 1]; --i) begins = analysis_[i].starts_entity();
    return fmt::format("ner={}-{}", begins ? 'B' : 'I', label);
  }

  /// What MISC says of the white space behind a word, empty for one blank. Behind the text's last one nothing says that there is
  /// none: another document may follow.
  std::string spacing(std::uint32_t token, std::string_view after) const {
    if (after == " " || (after.empty() && analysis_[token].span().end == analysis_.text().size())) return {};
    return after.empty() ? "SpaceAfter=No" : "SpacesAfter=" + escaped_spaces(after);
  }

  /// Heads as numbers of words from 1 on. A word whose head is white space or outside the sentence hangs on that one's head; what
  /// then has none is the root, and further ones hang on the first, as a tree must have one.
  void find_heads() {
    heads_.assign(words_.size(), 0);
    std::size_t root = words_.size();
    for (std::size_t word = 0; word < words_.size(); ++word) {
      std::uint32_t at = words_[word];
      std::uint32_t head = analysis_[at].head().index();
      while (head != at && is_space(analysis_[head].text())) {
        at = head;
        head = analysis_[at].head().index();
      }
      const auto found = std::ranges::lower_bound(words_, head);
      const bool inside = found != words_.end() && *found == head && head != words_[word];
      if (inside)
        heads_[word] = static_cast<std::size_t>(found - words_.begin()) + 1;
      else if (root == words_.size())
        root = word;
      else
        heads_[word] = root + 1;
    }
  }

  const Analysis& analysis_;
  std::vector<std::uint32_t> words_;
  std::vector<std::size_t> heads_;
};

}  // namespace

std::string to_conllu(const Analysis& analysis, std::string_view document) {
  std::string out = fmt::format("# newdoc id = {}\n", column(document));
  const std::string id = escaped_id(document);
  std::size_t number = 0;
  for (const TokenRange& sentence : analysis.sentences()) {
    SentenceWriter writer(analysis, sentence);
    if (writer.empty()) continue;
    fmt::format_to(std::back_inserter(out), "# sent_id = {}-{}\n", id, ++number);
    writer.write(out);
  }
  return number == 0 ? std::string() : out;
}

}  // namespace hexapla::language
