// The readers of one account cost linear time, whatever stands in it: a text sixteen times as long may take at most some four
// times sixteen as long (processor time, so that other work on the machine does not count).
#include <ctime>
#include <gtest/gtest.h>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate::linear_time_test {
namespace {

std::string repeated(std::string_view unit, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += unit;
  return out;
}

struct Seconds {
  double segment = 0, names = 0, times = 0;
};

Seconds seconds(const std::string& text) {
  const Account account = *Account::from_text(text);
  Annotations annotations;
  const auto timed = [&](void (*reader)(const Account&, Annotations&)) {
    const std::clock_t begin = std::clock();
    reader(account, annotations);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  Seconds out;
  out.segment = timed(segment);
  out.names = timed(find_names);
  out.times = timed(find_times);
  return out;
}

class LinearTime : public testing::TestWithParam<std::string_view> {};

TEST_P(LinearTime, of_every_reader) {
  constexpr std::size_t large_size = 5'000'000, factor = 16;
  constexpr double slack = 4, noise = 0.3;  // times the factor; seconds
  const Seconds small = seconds(repeated(GetParam(), large_size / factor)), large = seconds(repeated(GetParam(), large_size));
  EXPECT_LT(large.segment, small.segment * factor * slack + noise);
  EXPECT_LT(large.names, small.names * factor * slack + noise);
  EXPECT_LT(large.times, small.times * factor * slack + noise);
}

INSTANTIATE_TEST_SUITE_P(texts, LinearTime,
                         testing::Values("The ferry Anna Lund sank off Port Elm on Tuesday, two years after a storm. ", "1",
                                         "A A A ", "A. ", "“a ", "Monday ", "two years ago ", "1/2/", "the day of ",
                                         "the day before "));

}  // namespace
}  // namespace hexapla::annotate::linear_time_test
