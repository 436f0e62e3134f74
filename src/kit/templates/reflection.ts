import { communityIds, type Language } from '../../model/communities.js';
import { templateTexts } from '../../vocabulary/templateTexts.js';
import { communitySection } from '../sections.js';
import { page, step } from './page.js';

/** The reflection of step 2 on a sheet for one person or a pair, without a name. */
export function reflection(language: Language): string {
  const sections = communityIds.map((id) => communitySection(language, id));
  return page(language, 'reflection', step(language, 2, templateTexts[language].reflection, ...sections));
}
