// Tests src/annotate/quantities/labels.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::quantities_labels_test {
namespace {

TEST(labels, are_no_quantities) {
  for (const char* text : {
           "They drove a large four-by-four car.",
           "They sat there on day two, three and four.",
           "They read Section 3 of the law.",
           "It closed Highway 101 and Route 9.",
           "The Boeing 737 landed.",
           "Members of MS-13 came.",
           "He called 911 at once.",
           "Call (305) 555-0123 or 555-0188.",
           "Call (305) 471-TIPS.",
           "The new iPhone 11 was there.",
           "It is item photo-12345 of gallery-99.",
           "They met in Room 12, seat 4B.",
           "Copyright 2016 The Tarn Herald.",
           "See Image 4 of 16.",
           "It was badge No. 4471.",
           "He wore a V-6 and an F22.",
           "File 18bab7d6 and a 4x4.",
           "It said 1.99×10 there.",
           "The law of 9/11 and a 24/7 shop.",
           "Call 713-555-TIPS.",
           "He told 14NEWS of it, and then 14 News.",
           "She won the 4x200 relay and the 4 x 400 relay.",
           "It closed U.S. 17-92 at noon.",
           "The U.S. 19 crash was on SR 46.",
           "Call 1-800-555-TIPS (8477) now.",
           "Call (317) 555-TIPS (8477) now.",
           "He can be reached at 412 555 0123 or so.",
           "Call the line at 253-555-0123 or (253) 555-0123.",
           "Call 1-800 MARROW1 now.",
           "Copyright 2017 TARN 3 News.",
           "It was told to ORLEN 5's Ada Quist.",
           "ORLEN 5\u2019s Ada Quist reports.",
           "It is reported on case number 223413-2016.",
           "0 Pending Comments",
           "It was a barge truck with licence plate 417 QRV, he told.",
           "It was a truck with a Tarn license plate of 417QRV.",
           "They sought a van, tag number 417 QRV.",
       })
    EXPECT_EQ(spans(text), Strings{}) << text;
}

TEST(labels, leave_what_looks_like_a_telephone_or_a_channel) {
  EXPECT_EQ(spans("It sold 412 of 555 boats."), (Strings{"412", "555 boats"}));
  EXPECT_EQ(only("She ran 5' in a day.").unit, "metre");
  EXPECT_EQ(spans("They wrote 31 comments on it."), Strings{"31 comments"});
  EXPECT_EQ(spans("The bill passed 52-48."), Strings{"52-48"});
  EXPECT_EQ(spans("Harbour closed again - FOX 8 WTRN Osk News, Weather"), Strings{});
  EXPECT_EQ(spans("POLICE: 8 WRECKS found"), Strings{"8 WRECKS"});
  EXPECT_EQ(spans("FIRE KILLS 5 KIDS in small Tarn house"), Strings{"5 KIDS"});
}

TEST(labels, leave_what_is_counted_beside_plates) {
  EXPECT_EQ(spans("She broke a plate of 12 ounces."), Strings{"12 ounces"});
  EXPECT_EQ(spans("It has a plate of 450 kW."), Strings{"450 kW"});
  EXPECT_EQ(spans("He put on his plate 12 eggs."), Strings{"12 eggs"});
}

TEST(labels, leave_what_is_counted_after_days) {
  EXPECT_EQ(spans("They sat there on days two, three and four."), Strings{});
  EXPECT_EQ(spans("In a matter of days two men were held."), Strings{"two men"});
  EXPECT_EQ(spans("After days three boats came back."), Strings{"three boats"});
}

TEST(labels, leave_numbers_of_places_and_ways) {
  EXPECT_EQ(spans("They stopped near Nine Mile when the car ran a four-way stop."), Strings{});
  EXPECT_EQ(spans("They met at Five Points in Tarn."), Strings{});
  EXPECT_EQ(spans("He ran nine miles to it."), Strings{"nine miles"});
  EXPECT_EQ(spans("Storm Kills Five Sailors Near Tarn"), Strings{"Five Sailors"});
  EXPECT_EQ(spans("Storm on pier leaves Five Sailors Hurt"), Strings{"Five Sailors"});
  EXPECT_EQ(spans("They said: “Five Sailors died in Tarn.”"), Strings{"Five Sailors"});
}

TEST(labels, leave_measures_of_two_sides) {
  EXPECT_EQ(spans("He was held in a 12-by-12 foot cell."), (Strings{"12", "12 foot"}));
}

TEST(labels, leave_short_lines_that_count) {
  EXPECT_EQ(spans("5 million views"), Strings{"5 million views"});
  EXPECT_EQ(spans("412 shares"), Strings{"412 shares"});
}

TEST(labels, leave_magnitudes_and_drop_emergency_calls) {
  EXPECT_EQ(only("A magnitude-5.2 quake struck.").low, 5.2);
  EXPECT_EQ(spans("They heard 911 recordings and 911 tapes."), Strings{});
}

TEST(labels, a_vote_on_a_bill_is_no_number_of_it) {
  EXPECT_EQ(only("The senate passed the bill 52-48.").kind, QuantityKind::clock_score);
  EXPECT_EQ(spans("It was in bill 52."), Strings{});
}

TEST(labels, leave_counts_beside_names) {
  EXPECT_EQ(spans("It hurt the 29 New Yorkers."), Strings{"the 29 New Yorkers"});
  EXPECT_EQ(spans("The Navy held 12 Somalis."), Strings{"12 Somalis"});
  EXPECT_EQ(spans("Police Arrest 12 People"), Strings{"12 People"});
  EXPECT_EQ(spans("2 Killed in Tarn"), Strings{"2 Killed"});
  EXPECT_EQ(spans("The US lost 17 men."), Strings{"17 men"});
  EXPECT_EQ(spans("The U.S. 12 workers came."), Strings{"12 workers"});
  EXPECT_EQ(spans("The card is 4 x 6 inches."), (Strings{"4 x", "6 inches"}));
  EXPECT_EQ(spans("Forty-eight (48) notices went out."), Strings{"Forty-eight"});
}

TEST(labels, addresses_reach_to_the_street) {
  const Reading reading("It burnt at 1200 North Hall Street, then in the 500 block of Mill Road.");
  ASSERT_EQ(reading.spans(), (Strings{"1200 North Hall Street", "the 500 block of Mill Road"}));
  EXPECT_EQ(reading.at(0).span, (Span{12, 34}));
  EXPECT_EQ(reading.at(0).unit, "address");
  EXPECT_EQ(reading.at(1).low, 500);
  EXPECT_EQ(spans("It burnt at 946 N. Orlen Ave. on Friday."), Strings{"946 N. Orlen Ave."});
  EXPECT_EQ(only("It burnt at 33325 8th Ave. on Friday.").unit, "address");
  EXPECT_EQ(only("It burnt at 217 5th Avenue.").unit, "address");
}

TEST(addresses, of_streets_without_a_word_for_one_end_with_the_name) {
  EXPECT_EQ(spans("He drove into the 4200 block of South Talman and stopped."), Strings{"the 4200 block of South Talman"});
  EXPECT_EQ(spans("It burnt in the 300 block of S. Harrow on Monday."), Strings{"the 300 block of S. Harrow"});
  EXPECT_EQ(spans("It burnt in the 300 block of W. 51st on Monday."), Strings{"the 300 block of W. 51st"});
  EXPECT_EQ(spans("It burnt in the 300 block of Harrow. Police came."), Strings{"the 300 block of Harrow"});
  EXPECT_EQ(spans("It burnt in the 300 block of Harrow Tuesday night."), Strings{"the 300 block of Harrow"});
  EXPECT_EQ(spans("It burnt in the 300 block of the road."), Strings{"the 300 block"});
}

TEST(labels, houses_may_have_two_numbers) {
  const Quantity address = only("He lives at 16-18 Elm Road now.");
  EXPECT_EQ(address.unit, "address");
  EXPECT_EQ(address.span, (Span{12, 26}));
  EXPECT_EQ(only("He met 16-18 men.").unit, "");
}

TEST(labels, children_are_counted_before_the_name_of_their_mother) {
  const Quantity children = only("It shows Osk Mother of 13 Rita Moss on a ferry.");
  EXPECT_EQ(children.low, 13);
  EXPECT_EQ(children.head, "child");
  EXPECT_EQ(children.span, children.number);
  EXPECT_EQ(only("The mother of two Tarn High School students fell.").head, "student") << "taught, not born";
  EXPECT_EQ(spans("Mother of Two Tarn School Students Hurt in Osk"), Strings{"Two Tarn School Students"});
  EXPECT_EQ(spans("It shows 13 Tarn Road and Ferry 13 Osk."), Strings{"13 Tarn Road"});
}

TEST(labels, a_clock_may_have_a_blank) {
  EXPECT_EQ(spans("They met until about 5: 00 on the pier. It left at 6: 41 last night."), Strings{});
  EXPECT_EQ(spans("He counted 5: 12 boats were gone."), (Strings{"5", "12 boats"}));
  EXPECT_EQ(spans("It left the pier, 6: 41 p.m., with him."), Strings{});
  EXPECT_EQ(spans("Day 3: 12 dead in Osk flood."), Strings{"12 dead"});
}

TEST(labels, groups_of_a_telephone_number) {
  EXPECT_EQ(spans("Call police on 0845 125 2222 or 0800 555111."), Strings{});
  EXPECT_EQ(spans("He counted 125 boats."), Strings{"125 boats"});
}

TEST(labels, a_calibre_is_none_whatever_it_is_written_on_to) {
  EXPECT_EQ(only("He had a.45-caliber gun.").low, 45);
  EXPECT_EQ(only("He had a .45-caliber gun.").unit, "calibre");
}

}  // namespace
}  // namespace hexapla::annotate::quantities_labels_test
