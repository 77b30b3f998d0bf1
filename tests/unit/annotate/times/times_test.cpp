// Tests src/annotate/times/times.cpp.
#include "reading.h"

namespace hexapla::annotate::times_test {
namespace {

TEST(times, are_none_inside_web_addresses) {
  EXPECT_TRUE(TimesOf("See https://www.tarn.example/2016/07/18/fire.html and www.tarn.example/2015-12-11/fire.").all().empty());
  const TimesOf read("See www.tarn.example/2016/07/18 of 2016-07-19.");
  EXPECT_EQ(read.all(), (std::vector<std::string>{"2016-07-19=2016-07-19"}));
}

TEST(times, stand_in_text_order_inside_their_sentences) {
  const TimesOf read("It sank on July 7, 2016 at 2 a.m. Divers came the next morning.\nA year later, in May, it was raised.",
                     "2017-06-01");
  ASSERT_GE(read.annotations.times.size(), 4U);
  for (std::size_t i = 0; i < read.annotations.times.size(); ++i) {
    const Time& time = read.time(i);
    EXPECT_TRUE(read.annotations.sentences.at(time.sentence).span.contains(time.span));
    EXPECT_LE(i == 0 ? 0 : read.time(i - 1).span.end, time.span.begin);
  }
}

TEST(times, an_account_may_date_itself) {
  EXPECT_EQ(undated("Posted: Tuesday, January 28, 2014\nA boy was hurt on Monday."),
            (Times{"Tuesday, January 28, 2014=2014-01-28", "Monday=2014-01-27"}));
  EXPECT_EQ(undated("A film posted May 5, 2016 showed it. A boy was hurt on Monday."),
            (Times{"May 5, 2016=2016-05-05", "Monday=XXXX-WXX-1"}));
  EXPECT_EQ(undated("12:48PM BST 28 Jan 2014\nA boy was hurt on Monday."),
            (Times{"12:48PM BST=2014-01-28T12:48", "28 Jan 2014=2014-01-28", "Monday=2014-01-27"}));
  EXPECT_EQ(undated("The ferry of May 5, 2016\nA boy was hurt on Monday."),
            (Times{"May 5, 2016=2016-05-05", "Monday=XXXX-WXX-1"}));
}

TEST(times, a_publication_date_of_any_form_anchors) {
  EXPECT_EQ(TimesOf("It sank on Tuesday.", "2016-07-07T04:00:00Z").all(), (Times{"Tuesday=2016-07-05"}));
  EXPECT_EQ(TimesOf("It sank on Tuesday.", "2016").all(), (Times{"Tuesday=XXXX-WXX-2"}));
  EXPECT_EQ(TimesOf("It sank on Tuesday.", "2016-02-30").all(), (Times{"Tuesday=XXXX-WXX-2"}));
}

TEST(times, know_the_quotation_they_stand_in) {
  const Account account = *Account::from_text("“It sank on Tuesday,” she said.");
  Annotations annotations;
  segment(account, annotations);
  annotations.quotations = {{.span = {0, 25}, .content = {3, 22}, .saying = Saying::direct}};
  find_times(account, annotations);
  ASSERT_EQ(annotations.times.size(), 1U);
  EXPECT_EQ(annotations.times[0].span, (Span{14, 21}));
  EXPECT_EQ(annotations.times[0].quotation, 0U);
}

TEST(times, nothing_comes_of_nothing) {
  EXPECT_EQ(undated(""), Times{});
  EXPECT_EQ(undated("— … 7"), Times{});
  EXPECT_EQ(undated("July"), (Times{"July=XXXX-07"}));
}

}  // namespace
}  // namespace hexapla::annotate::times_test
