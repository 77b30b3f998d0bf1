#pragma once

#include <cstddef>
#include <vector>

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// Writes stretches of an account's text, in order, with its mentions as <mark>, its shared passages as bands and the
/// places of the overview. Marks nest; where two cross, or a mark runs on into the next stretch, it is closed and opened again.
/// Cost: linear in the text and the marks.
class MarkedText {
 public:
  MarkedText(Markup& out, const View& view, std::size_t account);
  /// `stretch` begins where the last one ended, or later.
  void write(Span stretch);

 private:
  struct Item {
    Span span;
    const PlacedMention* mention = nullptr;  ///< one of the three is set
    const PlacedPassage* passage = nullptr;
    const Spot* spot = nullptr;
    bool begun = false;
  };
  void take_until(std::uint32_t at);
  void open(Item& item);
  void close(const Item& item);
  void open_all();
  void close_all();
  void drop_ended(std::uint32_t at);

  Markup& out_;
  const View& view_;
  const Account& account_;
  std::vector<Item> items_;  ///< by place, the longer first
  std::size_t next_ = 0;     ///< first item that is not open yet
  std::vector<Item> stack_;  ///< open items, the outermost first
};

}  // namespace hexapla::report
