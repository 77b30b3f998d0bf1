// Property: an account of whatever parts that is written, read back and written again gives the same bytes. The accounts are made
// at random from fixed seeds, so that a failure can be run again: its seed stands in the message.

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>

#include <hexapla/exchange.h>

namespace hexapla {
namespace {

constexpr std::uint64_t seeds = 3000;

/// Small and the same on every machine (SplitMix64), which the standard library's distributions are not.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  /// From 0 to `bound` - 1.
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(next() % bound); }
  bool once_in(std::uint32_t times) { return below(times) == 0; }

 private:
  std::uint64_t state_;
};

/// What JSON, UTF-8 and the map treat differently: each as a piece that is whole UTF-8.
const std::vector<std::string> pieces = {
    "a",      "Z",      " ",      "\n",         "\r\n",       "\t",     "\"",     "\\",
    "/",      "</",     "\x01",   "\x1F",       "\x7F",       "\b",     "\f",     std::string(1, '\0'),
    "\u0080", "\u00E9", "\u2028", "\uFEFF",     "\uFFFD",     "\uFFFF", "\uD7FF", "\uE000",
    "\u202E", "\u0301", "\u5E02", "\U0001F6A2", "\U0010FFFF", "\\u00e9"};

std::string random_text(Random& random, std::uint32_t most_pieces) {
  std::string out;
  for (std::uint32_t left = random.below(most_pieces + 1); left > 0; --left)
    out += pieces[random.below(static_cast<std::uint32_t>(pieces.size()))];
  return out;
}

/// Bytes that may be no UTF-8 at all, as a path or a careless caller's metadata may be.
std::string random_bytes(Random& random) {
  std::string out = random_text(random, 6);
  while (random.once_in(3))
    out.insert(random.below(static_cast<std::uint32_t>(out.size()) + 1), 1, static_cast<char>(random.below(256)));
  return out;
}

std::optional<std::string> maybe(Random& random) {
  return random.once_in(2) ? std::optional(random_bytes(random)) : std::nullopt;
}

std::vector<std::uint32_t> boundaries_of(std::string_view text) {
  std::vector<std::uint32_t> out;
  for (std::uint32_t at = 0; at <= text.size(); ++at) {
    if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80) out.push_back(at);
  }
  return out;
}

/// Runs of every kind that cover the text; source bytes in any order, up to the last one that an offset can name.
SourceMap random_map(Random& random, std::string_view text, std::uint32_t source_size) {
  std::vector<Run> runs;
  const std::vector<std::uint32_t> ends = boundaries_of(text);
  for (std::size_t i = 0; i + 1 < ends.size();) {
    const std::size_t next = std::min<std::size_t>(ends.size() - 1, i + 1 + random.below(4));
    const std::uint32_t begin = ends[i];
    const std::uint32_t length = ends[next] - begin;
    Run run{.text_begin = begin};
    const std::uint32_t kind = random.below(3);
    if (kind == 0) {
      run.kind = RunKind::inserted;
      run.source_unit = 0;
    } else {
      if (kind == 1) {
        run.kind = RunKind::replaced;
        run.source_unit = 1 + random.below(9);
        run.text_unit = random.once_in(2) ? length : 1;
      }
      const std::uint32_t taken = length / run.text_unit * run.source_unit;
      run.source_begin = random.once_in(8) ? source_size - taken : random.below(source_size - taken + 1);
    }
    runs.push_back(run);
    i = next;
  }
  return *SourceMap::make(std::move(runs), static_cast<std::uint32_t>(text.size()), source_size);
}

std::vector<Block> random_blocks(Random& random, std::string_view text) {
  std::vector<Block> out;
  const std::vector<std::uint32_t> ends = boundaries_of(text);
  for (std::size_t i = random.below(3); i + 1 < ends.size();) {
    const std::size_t end = std::min<std::size_t>(ends.size() - 1, i + 1 + random.below(5));
    out.push_back({{ends[i], ends[end]}, static_cast<BlockKind>(random.below(7))});
    i = end + random.below(3);
  }
  return out;
}

AccountParts random_parts(Random& random) {
  AccountParts parts;
  parts.text = random_text(random, 40);
  const std::uint32_t source_size = random.once_in(4) ? std::numeric_limits<std::uint32_t>::max() : 2000 + random.below(100'000);
  parts.map = random_map(random, parts.text, source_size);
  parts.blocks = random_blocks(random, parts.text);
  parts.source.file = random_bytes(random);
  if (random.once_in(2)) parts.source.record = Record{.index = random.next(), .offset = random.next()};
  parts.source.decoding.clear();
  for (std::uint32_t left = random.below(4); left > 0; --left) parts.source.decoding.push_back(random_bytes(random));
  parts.source.sha256 = random_bytes(random);
  parts.source.bytes = source_size;
  for (std::uint32_t& sum : parts.source.sums) sum = static_cast<std::uint32_t>(random.next());
  Metadata& metadata = parts.metadata;
  for (std::optional<std::string>* member : {&metadata.title, &metadata.author, &metadata.publisher, &metadata.url,
                                             &metadata.published, &metadata.updated, &metadata.language})
    *member = maybe(random);
  for (std::uint32_t left = random.below(3); left > 0; --left)
    parts.warnings.push_back({random_bytes(random), random.once_in(2) ? std::optional(random.next()) : std::nullopt});
  parts.id = random_bytes(random);
  parts.name = random_bytes(random);
  parts.readable = random.once_in(2);
  return parts;
}

TEST(AccountRoundTrip, WrittenReadAndWrittenAgainIsTheSame) {
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    Random random(seed);
    const auto account = Account::make(random_parts(random));
    ASSERT_TRUE(account) << "seed " << seed << ": " << account.error().reason;
    const std::string written = to_json(*account);
    const auto read = account_from_json(written);
    ASSERT_TRUE(read) << "seed " << seed << ": " << read.error().reason << "\n" << written;
    ASSERT_EQ(to_json(*read), written) << "seed " << seed;
    // What JSON cannot change: everything that is no text of others, and a path's bytes.
    ASSERT_EQ(read->text(), account->text()) << "seed " << seed;
    ASSERT_TRUE(std::ranges::equal(read->map().runs(), account->map().runs())) << "seed " << seed;
    ASSERT_TRUE(std::ranges::equal(read->blocks(), account->blocks())) << "seed " << seed;
    ASSERT_EQ(read->source().file, account->source().file) << "seed " << seed;
    ASSERT_EQ(read->source().record, account->source().record) << "seed " << seed;
    ASSERT_EQ(read->source().sums, account->source().sums) << "seed " << seed;
    ASSERT_EQ(written.find('\n'), std::string::npos) << "seed " << seed << ": it is one line";
  }
}

}  // namespace
}  // namespace hexapla
