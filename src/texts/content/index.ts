/** The texts about the model in every language of the product. */
import type { Language } from '../../model/communities.js';
import type { Content } from './content.js';
import { da } from './da/index.js';
import { en } from './en/index.js';

/** What the product tells about the model, by language. */
export const content: Readonly<Record<Language, Content>> = { da, en };
