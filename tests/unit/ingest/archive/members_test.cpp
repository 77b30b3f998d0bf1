// Tests src/ingest/archive/members.cpp with a format of its own: "<<", a digit, as many bytes; ">" after each member.
#include "ingest/archive/members.h"

#include <gtest/gtest.h>

#include "pack.h"

namespace hexapla::archive::members_test {
namespace {

class Toy : public MemberStream {
 public:
  Toy(Window& outer, Budget& budget) : MemberStream(outer, budget, "toy member", "<<") {}

 private:
  Result<std::string_view> take(std::string_view in) override {
    if (!in.starts_with("<<")) return resume("no toy member begins here");
    return begin_pieces();
  }
  void reset() override { state_ = State::head; }
  /// A byte a step, so that every piece is one.
  Step step(std::string_view in) override {
    if (in.empty()) return {};
    if (state_ == State::head) {
      if (in.size() < 3 || in[2] < '0' || in[2] > '9') return {.is_damaged = true, .why = "no length"};
      left_ = static_cast<std::size_t>(in[2] - '0');
      state_ = State::body;
      return {.used = 3};
    }
    if (left_ == 0) return in[0] == '>' ? Step{.used = 1, .is_end = true} : Step{.is_damaged = true};
    --left_;
    buffer()[0] = in[0];
    return {.used = 1, .made = 1};
  }
  bool may_begin(std::string_view in) const override { return in.size() > 2 && in[2] != '?'; }

  enum class State : std::uint8_t { head, body };
  State state_ = State::head;
  std::size_t left_ = 0;
};

std::string read(std::string_view bytes) {
  Window window(bytes);
  Budget budget({}, bytes.size());
  Toy toy(window, budget);
  return all_of(toy);
}

TEST(members, come_one_after_another_with_their_places) {
  constexpr std::string_view bytes = "<<2ab><<1c>";
  Window window(bytes);
  Budget budget({}, bytes.size());
  Toy toy(window, budget);
  EXPECT_EQ(toy.next().value(), "a");
  EXPECT_EQ(toy.begins_at(), 0U);
  EXPECT_EQ(toy.next().value(), "b");
  EXPECT_EQ(toy.begins_at(), std::nullopt);
  EXPECT_EQ(toy.next().value(), "c");
  EXPECT_EQ(toy.begins_at(), 6U);
  EXPECT_EQ(toy.next().value(), "");
  EXPECT_EQ(toy.next().value(), "");
}

TEST(members, what_is_damaged_is_passed_over_to_the_next_that_may_begin) {
  EXPECT_EQ(read("<<2ab!..<<1c>"), "ab[0: a damaged toy member]c");
  EXPECT_EQ(read("<<x<<?<<1c>"), "[0: a damaged toy member (no length)]c");
  EXPECT_EQ(read("..<<1c>.."), "[0: no toy member begins here]c[7: no toy member begins here]");
}

TEST(members, one_that_ends_too_early_gives_what_there_is) {
  EXPECT_EQ(read("<<1c><<3d"), "cd[5: the toy member that begins here ends too early]");
}

TEST(members, after_too_much_damage_the_rest_is_not_read) {
  std::string bytes;
  for (int i = 0; i < 200; ++i) bytes += "<<x";
  const std::string out = read(bytes + "<<1c>");
  EXPECT_TRUE(out.ends_with(fmt::format("[300: a damaged toy member (no length); {}]", too_much_damage))) << out;
}

}  // namespace
}  // namespace hexapla::archive::members_test
