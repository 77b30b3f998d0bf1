#include "reconcile/reconcile.h"

namespace hexapla::reconcile {

Finding reconcile_quotation(const Story&, const Question&) { return {}; }

}  // namespace hexapla::reconcile
