#include "annotate/annotate.h"

namespace hexapla::annotate {

void segment(const Account&, Annotations&) {}

}  // namespace hexapla::annotate
