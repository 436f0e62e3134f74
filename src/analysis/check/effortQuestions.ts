import type { Language } from '../../model/communities.js';
import type { AttributeId } from '../../model/directives.js';
import { andList } from '../../texts/lists.js';

/** What has to be known of an action that a group has chosen. */
export const needed = ['community', 'responsible', 'due'] as const satisfies readonly AttributeId[];
export type Needed = (typeof needed)[number];

const questions: Readonly<Record<Needed, Readonly<Record<Language, string>>>> = {
  community: { da: 'hvilket fællesskab den skal styrke', en: 'which community it is to strengthen' },
  responsible: { da: 'hvilken rolle der er ansvarlig', en: 'which role is responsible' },
  due: { da: 'hvornår den skal være udført', en: 'by when it is to be done' },
};

/** Some of it in words: "hvilken rolle der er ansvarlig og hvornår den skal være udført". */
export function questionsOf(ids: readonly Needed[], language: Language): string {
  return andList(
    ids.map((id) => questions[id][language]),
    language,
  );
}
