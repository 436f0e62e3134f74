/** The words that the balance speaks in, for every part that shows it. */

/** What the group wants of a community, set against how it is now, never against a norm. */
export type Direction = 'up' | 'keep' | 'down';

/**
 * What is said of a community in a word or two: a direction, that the group sees it differently, or that its ratings
 * give no clear direction.
 */
export type Headline = Direction | 'differ' | 'unclear';

/** How closely the ratings of one question lie together; `shared` is a single number that the group agreed on. */
export type Agreement = 'shared' | 'high' | 'some' | 'low';
