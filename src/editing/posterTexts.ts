import { content } from '../texts/content/index.js';
import type { CommunityId, Language } from '../model/communities.js';

/**
 * The words of the poster.
 *
 * @param coreTask what a workshop says that the core task is; without it the poster says what a core task is
 */
export function posterTexts(language: Language, coreTask = '') {
  const { modelName, notions, communities, credit } = content[language];
  const piece = (id: CommunityId) => {
    const { name, tagline, contributes, challengeQuestions } = communities[id];
    return { name, tagline, contributes: contributes.short, question: challengeQuestions[0] };
  };
  return {
    language,
    title: modelName,
    subtitle: notions.strongCommunity.short,
    coreTask: { label: notions.coreTask.name, text: coreTask.trim() || notions.coreTask.short },
    pieces: {
      organisational: piece('organisational'),
      task: piece('task'),
      professional: piece('professional'),
      collegial: piece('collegial'),
    },
    credit,
  };
}
