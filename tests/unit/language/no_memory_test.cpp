// An analyser after each way in which memory may not suffice: the next text is read as ever.

#include <cstdlib>
#include <gtest/gtest.h>
#include <new>

#include "../support/tiny_model.h"

// A sanitizer has allocation functions of its own, which must not be mixed with others.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

/// Allocations until one fails, once; negative: none does.
thread_local long allocations_left = -1;

void* allocate(std::size_t size) {
  if (allocations_left >= 0 && allocations_left-- == 0) throw std::bad_alloc();
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace hexapla::language::no_memory_test {
namespace {

std::string lemmas_and_tags(Analyser& analyser, std::string_view text) {
  const auto analysis = analyser.analyse(text).value();
  std::string out;
  for (std::uint32_t i = 0; i < analysis.size(); ++i) {
    const TokenView token = analysis[i];
    for (const std::string_view part : {token.text(), token.tag(), token.morphology(), token.lemma(), token.dependency()}) {
      out += part;
      out += ' ';
    }
    out += std::to_string(token.head().index()) + ' ';
  }
  return out;
}

TEST(NoMemory, TheNextTextIsReadAsEver) {
  const std::string text = "Two boats of Norwick didn't sail (on 12km), said Ada Quill.";
  const Pipeline pipeline = testing::pipeline_of();
  Analyser fresh(pipeline);
  const std::string wanted = lemmas_and_tags(fresh, text);
  int failed = 0;
  for (long allowed = 0;; ++allowed) {
    Analyser analyser(pipeline);
    bool threw = false;
    allocations_left = allowed;
    try {
      analyser.analyse(text).value();
    } catch (const std::bad_alloc&) {
      threw = true;
    }
    allocations_left = -1;
    ASSERT_EQ(lemmas_and_tags(analyser, text), wanted) << "after allocation " << allowed << " failed";
    if (!threw) break;
    ++failed;
  }
  EXPECT_GT(failed, 50);
}

}  // namespace
}  // namespace hexapla::language::no_memory_test

#endif
