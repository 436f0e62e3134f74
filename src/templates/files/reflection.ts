import { communityIds, type Language } from '../../model/communities.js';
import { templateTexts } from '../../texts/templateTexts.js';
import { communitySection, list } from '../sections.js';
import { page, step } from './page.js';

/** The reflection of step 2 on a sheet for one person or a pair, without a name. */
export function reflection(language: Language): string {
  const sections = communityIds.map((id) => communitySection(language, id));
  const { facilitation, sheet } = templateTexts[language].reflection;
  return page(language, 'reflection', step(language, 2, facilitation, list(sheet), ...sections));
}
