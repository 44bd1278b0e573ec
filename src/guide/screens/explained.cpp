#include "guide/screens/explained.h"

namespace pandu::guide {

std::string blocker_words(const Scene& scene, const law::Blocker& blocker) {
  return blocker_text(blocker, scene.verdict, scene.model.answers, scene.content,
                      scene.model.language);
}

std::string blocker_advice(const Scene& scene, const law::Blocker& blocker) {
  return blocker_advice(blocker, scene.verdict, scene.model.answers, scene.content,
                        scene.model.language);
}

std::string reason_words(const Scene& scene, const law::Reason& reason) {
  return reason_text(reason, scene.verdict, scene.model.answers, scene.content,
                     scene.model.language);
}

}  // namespace pandu::guide
