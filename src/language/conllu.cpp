#include <algorithm>
#include <fmt/format.h>

#include "language/analysis.h"
#include "language/unicode.h"

namespace hexapla::language {
namespace {

std::string_view or_underscore(std::string_view text) { return text.empty() ? "_" : text; }

/// White space as MISC writes it (UDPipe's SpacesAfter).
std::string escaped_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
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
      case '|':
        out += "\\p";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += c;
    }
  }
  return out;
}

/// Without control characters and runs of blanks, so that it stays one column.
std::string column(std::string_view text) {
  std::string out(text);
  std::ranges::replace_if(out, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return out.empty() ? "_" : out;
}

std::string lower_label(std::string_view label) { return label.empty() ? "dep" : lower(label); }

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
      const std::string after = space_after(words_[word]);
      sentence_text += token.text();
      if (word + 1 < words_.size() && !after.empty()) sentence_text += ' ';
      const std::string misc = after == " " ? "_" : after.empty() ? "SpaceAfter=No" : "SpacesAfter=" + escaped_spaces(after);
      const bool root = heads_[word] == 0;
      fmt::format_to(std::back_inserter(rows), "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t_\t{}\n", word + 1, column(token.text()),
                     column(token.lemma()), or_underscore(token.pos()), or_underscore(token.tag()),
                     or_underscore(token.morphology()), heads_[word], root ? "root" : lower_label(token.dependency()), misc);
    }
    fmt::format_to(std::back_inserter(out), "# text = {}\n{}\n", column(sentence_text), rows);
  }

 private:
  /// The white space up to the next word or the text's end.
  std::string space_after(std::uint32_t token) const {
    const std::uint32_t begin = analysis_[token].span().end;
    std::uint32_t next = token + 1;
    while (next < analysis_.size() && is_space(analysis_[next].text())) ++next;
    const std::size_t end = next < analysis_.size() ? analysis_[next].span().begin : analysis_.text().size();
    return std::string(analysis_.text().substr(begin, end - begin));
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
  std::size_t number = 0;
  for (const TokenRange& sentence : analysis.sentences()) {
    SentenceWriter writer(analysis, sentence);
    if (writer.empty()) continue;
    fmt::format_to(std::back_inserter(out), "# sent_id = {}-{}\n", column(document), ++number);
    writer.write(out);
  }
  return number == 0 ? std::string() : out;
}

}  // namespace hexapla::language
