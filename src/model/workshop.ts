import type { Workshop } from './workshop.generated.js';

export type { Effort, Support } from './workshop.generated.js';

/** What a complete workshop file has in its front matter. */
type Required = 'version' | 'title' | 'community' | 'coreTask' | 'date' | 'participants' | 'minutes';

/**
 * All of a workshop that could be read from a file, which may be unfinished: what is missing or cannot be
 * read is left out. Every value that is there is as the schema says.
 */
export type ReadableWorkshop = Omit<Workshop, Required> & Partial<Pick<Workshop, Required>>;
