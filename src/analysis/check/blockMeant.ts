import { languages } from '../../model/communities.js';
import { dialects } from '../../model/dialect.js';
import type { DirectiveId } from '../../model/directives.js';
import { nearest } from '../../syntax/nearest.js';
import { nearMissesOf } from '../../syntax/nearMisses.js';
import type { Reading } from '../read/reading.js';

/** Whether a file has such a block, or one that was meant as it: misspelt or in another language, it is told as that. */
export function isBlockMeant({ directives, syntax }: Reading, wanted: DirectiveId): boolean {
  const names = languages.map((language) => dialects[language].directives[wanted]);
  return (
    nearMissesOf(syntax).some(({ id }) => id === wanted) ||
    directives.some(({ id, name }) => id === wanted || nearest(name, names) !== null)
  );
}
