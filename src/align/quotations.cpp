#include "align/align.h"

namespace hexapla::align {

std::vector<Question> align_quotations(const Story&) { return {}; }

}  // namespace hexapla::align
