import { content } from '../texts/content/index.js';
import { isWithheld, type Disclosed, type Withheld } from '../disclosure/disclose.js';
import type { Stop } from '../disclosure/stop.js';
import { stopsOf } from '../disclosure/stops.js';
import type { CommunityId, Language } from '../model/communities.js';
import { overlap } from '../text/span.js';

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

/**
 * The words of the poster with the core task of a workshop. Where that may not leave they are those of any workshop, and
 * the places are told: a poster hangs where nobody can be asked, so it has no name of a person either.
 */
export function workshopPoster(given: Disclosed | Withheld): {
  readonly texts: ReturnType<typeof posterTexts>;
  readonly stops: readonly Stop[];
} {
  const stops = isWithheld(given) ? stopsOf(given) : inCoreTask(given);
  const coreTask = isWithheld(given) || stops.length > 0 ? undefined : given.workshop.coreTask;
  return { texts: posterTexts(given.language, coreTask), stops };
}

function inCoreTask({ spans, personal }: Disclosed): readonly Stop[] {
  const field = spans.get('/coreTask');
  return field ? personal.filter(({ span }) => overlap(field, span)) : [];
}
