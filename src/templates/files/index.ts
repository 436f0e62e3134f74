import { communityIds, type Language } from '../../model/communities.js';
import type { TemplateId } from '../../model/templates.js';
import { balances } from './balances.js';
import { check } from './check.js';
import { dialogue } from './dialogue.js';
import { followUp } from './followUp.js';
import { frames } from './frames.js';
import { reflection } from './reflection.js';
import { screening } from './screening.js';

/** The templates that come with Samklang: the text of the file `templates/<language>/<id>.md`. */
export const templates: Readonly<Record<TemplateId, (language: Language) => string>> = {
  balancer: balances,
  ...(Object.fromEntries(
    communityIds.map((id) => [`dialog-${id}`, (language: Language) => dialogue(language, id)]),
  ) as Record<Extract<TemplateId, `dialog-${string}`>, (language: Language) => string>),
  screening,
  frames,
  reflection,
  followup: followUp,
  check,
};
