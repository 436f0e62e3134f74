/**
 * Why nothing of a file may leave:
 * `notesMeant` a block is called by a word that may mean notes;
 * `notes` a line looks like the beginning of the facilitator's notes and is not read as one;
 * `unclosed` notes, or something in them, lack their end;
 * `short` a block has as many colons as one inside it, and ends with it;
 * `stray` a fence closes nothing, and may be the end of notes that lost their beginning;
 * `inside` notes stand in a list or a quotation, where nobody sees where they end;
 * `comment` a comment lacks its end;
 * `commentEnd` a comment ends that has no beginning;
 * `commentMeant` other programs have a comment there;
 * `code` a comment stands in code that may not be meant as code;
 * `frontMatter` the lines at the top lack their end or do not stand first;
 * `conflict` two versions wait to be joined;
 * `excess` the file was not read to its end.
 */
export type DoubtKind =
  | 'notes'
  | 'notesMeant'
  | 'unclosed'
  | 'short'
  | 'stray'
  | 'inside'
  | 'comment'
  | 'commentEnd'
  | 'commentMeant'
  | 'code'
  | 'frontMatter'
  | 'conflict'
  | 'excess';
