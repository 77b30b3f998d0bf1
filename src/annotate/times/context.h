#pragma once

#include <vector>

#include <hexapla/annotations.h>

#include "annotate/times/grammar.h"

namespace hexapla::annotate::times {

/// Fills `time.act` and `time.context` from the words around the expression at `draft` in its sentence. The act is the stem
/// (text/morphology.h) of the verb that the time goes with: by the account's trees where it has them, else the noun after a
/// possessive or attributive time ("Tuesday's indictment"), else the nearest verb form or auxiliary's verb before it, else after
/// it. The context are the content words of the clause, nearest first. Cost: constant.
void describe(const std::vector<Token>& tokens, const Draft& draft, const Syntax& syntax, Time& time);

}  // namespace hexapla::annotate::times
