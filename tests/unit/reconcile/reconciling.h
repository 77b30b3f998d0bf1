#pragma once

#include "reconcile/reconcile.h"
#include "text/rates.h"

namespace hexapla::reconcile {

/// The finding of one question, by the rates that its story tells.
inline Finding reconcile_quantity(const Story& story, const Question& question) {
  return reconcile_quantity(story, question, text::Rates(story), KnownNames(story));
}

}  // namespace hexapla::reconcile
