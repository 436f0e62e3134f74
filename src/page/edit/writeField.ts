import type { TextEdit } from '../../text/span.js';
import { writeChoice } from './attributes.js';
import { writeRating } from './cells.js';
import type { Editing, Found } from './editing.js';
import { writeHead, writeOthers } from './head.js';
import { writeSource } from './source.js';
import { writeTick } from './tick.js';
import { writeWords } from './words.js';

/** The edits after which a field says `to`, which is as `keptOf` keeps it; null when there is no way to write it there. */
export function writeField(editing: Editing, found: Found, to: string): readonly TextEdit[] | null {
  const { field } = found;
  if (field.value === to) return [];
  switch (field.name) {
    case 'heading':
    case 'words':
      return one(writeWords(editing, found, to));
    case 'tick':
      return one(writeTick(editing, found, to));
    case 'stepMinutes':
    case 'effortCommunity':
    case 'assessment':
    case 'responsible':
    case 'due':
    case 'support':
      return one(writeChoice(editing, found, field.name, to));
    case 'rating':
      return writeRating(editing, found, to);
    case 'source':
      return one(writeSource(editing, found, to));
    case 'others':
      return one(writeOthers(editing, found, to));
    default:
      return one(writeHead(editing, found, to));
  }
}

function one(edit: TextEdit | null): readonly TextEdit[] | null {
  return edit && [edit];
}
