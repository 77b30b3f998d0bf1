#pragma once

#include <string>
#include <vector>

#include <hexapla/account.h>

namespace hexapla::ingest {

/// A text on its way from the payload to an account, with runs that lead back to the bytes it was made of.
struct MappedText {
  std::string text;
  std::vector<Run> runs;
};

/// A text that was made of `from`'s: `outer` leads to the bytes of `from.text`, the result's runs to where those of `from` lead.
/// Cost: linear in the runs.
MappedText derived(std::string text, const std::vector<Run>& outer, const MappedText& from);

/// Text in which white space is folded: a run of it is one blank mapped to its first byte, none stands at either end. Cost:
/// linear.
MappedText folded(const MappedText& text);

/// Without the white space at either end. Cost: linear.
MappedText trimmed(const MappedText& text);

}  // namespace hexapla::ingest
