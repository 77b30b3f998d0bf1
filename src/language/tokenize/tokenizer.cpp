#include "language/tokenize/tokenizer.h"

#include <algorithm>

#include "core/utf8.h"
#include "language/unicode.h"

namespace hexapla::language {
namespace {

constexpr std::size_t longest_cached_chunk = 64;  // bytes; longer ones hardly ever come twice

bool is_space_at(std::string_view text, std::size_t at, std::uint32_t& size) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) {
    size = 1;
    return is_space(static_cast<char32_t>(byte));
  }
  const auto [c, bytes] = utf8::decode(text, at);
  size = bytes;
  return is_space(c);
}

}  // namespace

Tokenizer::Tokenizer(const TokenizerRules& rules, Lexicon& lexicon, std::uint32_t most_steps)
    : rules_(&rules),
      lexicon_(&lexicon),
      prefix_(rules.prefix_, most_steps),
      suffix_(rules.suffix_, most_steps),
      infix_(rules.infix_, most_steps),
      token_(rules.token_, most_steps),
      url_(rules.url_, most_steps),
      repeat_(rules.repeat_, most_steps) {}

void Tokenizer::clear() {
  chunks_.clear();
  chunk_pieces_.clear();
  pieces_.clear();
}

void Tokenizer::release() {
  scratch_ = {};
  suffix_sizes_ = {};
}

/// Whether a text may have so many tokens.
bool Tokenizer::fits(std::size_t tokens) {
  if (tokens > most_) full_ = true;
  return !full_;
}

bool Tokenizer::found(Matched matched) {
  if (matched == Matched::limit) limit_hit_ = true;
  return matched == Matched::yes;
}

// ---- affixes ----

std::size_t Tokenizer::prefix_size(std::string_view text) {
  if (!prefix_ || !found(prefix_.search(text, 0))) return 0;
  return prefix_.found().begin == 0 ? prefix_.found().size() : 0;
}

/// The byte from which on a search gives the same match as one from the beginning (SuffixWindow).
std::size_t Tokenizer::window_begin(std::string_view text) {
  std::size_t at = text.size();
  const auto back = [&] { return at - utf8::decode_before(text, at).size; };
  if (text.ends_with('\n')) at = back();  // $ also stands before a newline at the end
  if (repeat_) {
    while (at > 0 && found(repeat_.search(text.substr(0, at), back(), true))) at = back();
  }
  for (std::uint32_t i = 0; i < rules_->window_->width && at > 0; ++i) at = back();
  return at;
}

std::optional<Span> Tokenizer::find_suffix(std::string_view text) {
  if (!suffix_ || !found(suffix_.search(text, rules_->window_ ? window_begin(text) : 0))) return std::nullopt;
  return suffix_.found();
}

std::optional<Span> Tokenizer::find_suffix_plain(std::string_view text) {
  if (!suffix_ || !found(suffix_.search(text, 0))) return std::nullopt;
  return suffix_.found();
}

bool Tokenizer::is_exception(std::string_view text, bool exceptions) const {
  return exceptions && !text.empty() && rules_->exception(text) < rules_->exceptions_.size();
}

void Tokenizer::push(std::string_view text, std::vector<Piece>& pieces) {
  const std::uint32_t known = lexicon_->size();
  const std::uint32_t lexeme = lexicon_->add(text);
  if (lexeme == known) lexicon_->at(lexeme).begins_sequence = rules_->sequence_heads_.find(text, 0) != StringMap::absent;
  pieces.push_back({static_cast<std::uint32_t>(text.size()), lexeme});
}

void Tokenizer::push_exception(std::uint32_t exception, std::string_view text, std::vector<Piece>& pieces) {
  for (const auto& [bytes, norm] : rules_->parts(exception)) {
    if (norm == 0) {
      push(text.substr(0, bytes), pieces);
    } else {
      const std::uint32_t lexeme = lexicon_->add(text.substr(0, bytes), norm);
      lexicon_->at(lexeme).begins_sequence = rules_->sequence_heads_.find(text.substr(0, bytes), 0) != StringMap::absent;
      pieces.push_back({bytes, lexeme});
    }
    text.remove_prefix(bytes);
  }
}

/// Takes prefixes and suffixes off a chunk until none is left or the rest is an exception.
void Tokenizer::split(std::string_view chunk, bool exceptions, std::vector<Piece>& pieces) {
  suffix_sizes_.clear();
  const auto take_suffix = [&](std::string_view& text, std::size_t size) {
    suffix_sizes_.push_back(static_cast<std::uint32_t>(size));
    text.remove_suffix(size);
  };
  std::string_view rest = chunk;
  for (std::size_t last = 0; !rest.empty() && rest.size() != last && fits(pieces.size() + suffix_sizes_.size());) {
    if (token_ && found(token_.search(rest, 0, true))) break;
    if (is_exception(rest, exceptions)) break;
    last = rest.size();
    const std::size_t before = prefix_size(rest);
    if (before > 0 && is_exception(rest.substr(before), exceptions)) {
      push(rest.substr(0, before), pieces);
      rest.remove_prefix(before);
      break;
    }
    const auto match = find_suffix(rest.substr(before));
    const std::size_t after = match && match->end + before == rest.size() ? match->size() : 0;
    if (after > 0 && is_exception(rest.substr(0, rest.size() - after), exceptions)) {
      take_suffix(rest, after);
      break;
    }
    if (before > 0) push(rest.substr(0, before), pieces);
    rest.remove_prefix(before);
    if (after > 0) take_suffix(rest, after);
  }
  std::string_view behind = chunk.substr(static_cast<std::size_t>(rest.data() - chunk.data()) + rest.size());
  split_middle(rest, exceptions, pieces);
  for (auto size = suffix_sizes_.rbegin(); size != suffix_sizes_.rend(); ++size) {
    push(behind.substr(0, *size), pieces);
    behind.remove_prefix(*size);
  }
}

void Tokenizer::split_middle(std::string_view middle, bool exceptions, std::vector<Piece>& pieces) {
  if (middle.empty()) return;
  if (is_exception(middle, exceptions)) return push_exception(rules_->exception(middle), middle, pieces);
  if (token_ && found(token_.search(middle, 0, true))) return push(middle, pieces);
  if (url_ && found(url_.search(middle, 0, true))) return push(middle, pieces);
  split_infixes(middle, pieces);
}

void Tokenizer::split_infixes(std::string_view middle, std::vector<Piece>& pieces) {
  std::size_t begin = 0;
  std::size_t from = 0;
  bool advance = false;  // the last match was empty: the next may not be so at the same place
  while (infix_ && from <= middle.size() && fits(pieces.size()) && found(infix_.search(middle, from, false, advance))) {
    const Span match = infix_.found();
    from = match.end;
    advance = match.empty();
    if (match.begin == 0) continue;  // one at the very beginning splits nothing
    if (match.begin > begin) push(middle.substr(begin, match.begin - begin), pieces);
    if (!match.empty()) push(middle.substr(match.begin, match.size()), pieces);
    begin = match.end;
  }
  if (begin < middle.size()) push(middle.substr(begin), pieces);
}

// ---- the text ----

void Tokenizer::add_chunk(std::string_view text, Span chunk, bool exceptions, std::vector<RawToken>& tokens,
                          std::vector<TokenizerWarning>& warnings) {
  const std::string_view words = text.substr(chunk.begin, chunk.size());
  const bool cached = exceptions && words.size() <= longest_cached_chunk;
  std::uint32_t number = cached ? chunks_.find(words, 0) : StringMap::absent;
  std::span<const Piece> pieces;
  if (number != StringMap::absent) {
    pieces = std::span(pieces_).subspan(chunk_pieces_[number].first, chunk_pieces_[number].count);
  } else {
    scratch_.clear();
    limit_hit_ = false;
    split(words, exceptions, scratch_);
    if (limit_hit_) {
      scratch_.clear();
      push(words, scratch_);
      warnings.push_back({chunk});
    } else if (cached) {
      chunks_.insert(words, 0);
      chunk_pieces_.push_back({static_cast<std::uint32_t>(pieces_.size()), static_cast<std::uint32_t>(scratch_.size())});
      pieces_.insert(pieces_.end(), scratch_.begin(), scratch_.end());
    }
    pieces = scratch_;
  }
  std::uint32_t at = chunk.begin;
  for (const auto& [bytes, lexeme] : pieces) {
    tokens.push_back({{at, at + bytes}, lexeme, false});
    at += bytes;
  }
}

/// Splits at white space, then each chunk. A single blank is what divides; more of it, or any other white space, is a token.
void Tokenizer::split_text(std::string_view text, bool exceptions, std::vector<RawToken>& tokens,
                           std::vector<TokenizerWarning>& warnings) {
  if (text.empty()) return;
  std::uint32_t size = 0;
  bool in_space = is_space_at(text, 0, size);
  std::uint32_t begin = 0;
  for (std::uint32_t at = 0; at < text.size(); at += size) {
    if (is_space_at(text, at, size) == in_space) continue;
    if (!fits(tokens.size())) return;
    if (begin < at) add_chunk(text, {begin, at}, exceptions, tokens, warnings);
    const bool blank = text[at] == ' ';
    if (blank && !tokens.empty()) tokens.back().space_after = true;
    begin = blank ? at + 1 : at;
    in_space = !in_space;
  }
  if (begin < text.size()) add_chunk(text, {begin, static_cast<std::uint32_t>(text.size())}, exceptions, tokens, warnings);
}

bool Tokenizer::tokenize(std::string_view text, std::uint32_t most, std::vector<RawToken>& tokens,
                         std::vector<TokenizerWarning>& warnings) {
  tokens.clear();
  most_ = most;
  full_ = false;
  split_text(text, true, tokens, warnings);
  if (!fits(tokens.size())) return false;
  join_sequences(text, tokens);
  return true;
}

// ---- exceptions that stand across tokens ----

/// Fills the rules' sequences; the number of an exception on which an expression took more steps than it may, if there is one.
std::optional<std::uint32_t> Tokenizer::find_sequences(TokenizerRules& rules) {
  std::vector<RawToken> tokens;
  std::vector<TokenizerWarning> warnings;
  most_ = ~0U;
  limit_hit_ = false;
  for (std::uint32_t i = 0; i < rules.exceptions_.size(); ++i) {
    const std::string_view text = rules.exceptions_[i];
    const auto matches = [&](Matcher& matcher) { return matcher && found(matcher.search(text, 0)); };
    const bool split = rules.all_sequences_ || matches(prefix_) || matches(infix_) || matches(suffix_) || text.contains(' ');
    if (limit_hit_) return i;
    if (!split) continue;
    tokens.clear();
    split_text(text, false, tokens, warnings);
    if (!warnings.empty()) return i;
    if (tokens.empty()) continue;
    std::string key;
    for (const RawToken& token : tokens) {
      key += text.substr(token.span.begin, token.span.size());
      key += '\0';
    }
    rules.sequences_.insert(key, 0);
    rules.sequence_heads_.insert(text.substr(tokens[0].span.begin, tokens[0].span.size()), 0);
    rules.longest_sequence_ = std::max(rules.longest_sequence_, static_cast<std::uint32_t>(tokens.size()));
  }
  return std::nullopt;
}

void Tokenizer::join_sequences(std::string_view text, std::vector<RawToken>& tokens) {
  struct Found {
    std::uint32_t first;
    std::uint32_t count;
  };
  std::vector<Found> matches;
  std::string key;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    if (!(*lexicon_)[tokens[i].lexeme].begins_sequence) continue;
    key.clear();
    for (std::uint32_t count = 1; count <= rules_->longest_sequence_ && i + count <= tokens.size(); ++count) {
      key += (*lexicon_)[tokens[i + count - 1].lexeme].text;
      key += '\0';
      if (rules_->sequences_.find(key, 0) != StringMap::absent) matches.push_back({i, count});
    }
  }
  if (matches.empty()) return;

  // The longest first, then the leftmost; none that begins or ends in one taken or passed over before.
  std::ranges::sort(matches, [](Found a, Found b) { return a.count != b.count ? a.count > b.count : a.first < b.first; });
  std::vector<bool> seen(tokens.size());
  std::vector<Found> kept;
  for (const Found& match : matches) {
    if (!seen[match.first] && !seen[match.first + match.count - 1]) kept.push_back(match);
    std::fill_n(seen.begin() + match.first, match.count, true);
  }
  std::ranges::sort(kept, {}, &Found::first);

  std::vector<RawToken> out;
  out.reserve(tokens.size() + kept.size());
  std::uint32_t next = 0;
  for (const auto& [first, count] : kept) {
    out.insert(out.end(), tokens.begin() + next, tokens.begin() + first);
    next = first + count;
    const RawToken& last = tokens[next - 1];
    const Span span = {tokens[first].span.begin, last.span.end};
    const std::string_view words = text.substr(span.begin, span.size());
    const std::uint32_t exception = rules_->exception(words);
    if (exception == rules_->exceptions_.size()) {
      out.insert(out.end(), tokens.begin() + first, tokens.begin() + next);
      continue;
    }
    scratch_.clear();
    push_exception(exception, words, scratch_);
    std::uint32_t at = span.begin;
    for (const auto& [bytes, lexeme] : scratch_) {
      out.push_back({{at, at + bytes}, lexeme, false});
      at += bytes;
    }
    out.back().space_after = last.space_after;
  }
  out.insert(out.end(), tokens.begin() + next, tokens.end());
  tokens = std::move(out);
}

}  // namespace hexapla::language
