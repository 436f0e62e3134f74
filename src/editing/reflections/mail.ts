import { linesIn } from '../../text/lines.js';

/** A pasted mail, parted into what somebody has written in it and what the mail program and courtesy add. */
export interface MailParts {
  /** Without the signs of a quotation. */
  readonly lines: readonly string[];
  /** Heads, greetings and signatures. */
  readonly leftOut: readonly string[];
}

const head = /^(?:fra|til|cc|bcc|sendt|dato|emne|from|to|sent|date|subject)\s?:\s/i;
const written = /^(?:den\s.{4,100}\sskrev\b.{0,100}:|on\s.{4,100}\swrote:)$/i;
const parting = /^-{2,}\s*(?:original|oprindelig|videresendt|forwarded)\b.{0,40}$/i;
const greeting = /^(?:hej|kære|hi|hello|dear)(?:\s+[^\s,.!?:]+){0,2}\s*[,.!]?$/i;
const signature =
  /^(?:--|(?:(?:med\s+)?(?:venlig|kærlig|de\s+bedste|bedste)\s+hilsen(?:er)?|hilsen|mvh|vh|kh|(?:kind|best|warm)\s+regards|regards|best\s+wishes|sincerely|cheers)(?:\s*[,.!])?(?:\s+\S+){0,3})$/i;
const device = /^(?:sendt fra min|sent from my|hent outlook|get outlook)\b.{0,60}$/i;

/**
 * Parts the text of mails. A head is two lines or more that look like one, so that a point beginning with "Til:" stays
 * a point; a signature lasts until another mail begins or `isHeading` says that a line belongs to the sheet.
 */
export function mailParts(text: string, isHeading: (line: string) => boolean): MailParts {
  const all = linesIn(text).map((line) => line.replace(/^(?:\s*>)+\s?/, ''));
  const lines: string[] = [];
  const leftOut: string[] = [];
  let signed = false;
  let said = false;
  for (const [at, line] of all.entries()) {
    const words = line.trim();
    const isHead =
      head.test(`${words} `) &&
      (head.test(`${(all[at - 1] ?? '').trim()} `) || head.test(`${(all[at + 1] ?? '').trim()} `));
    const isBetween = isHead || written.test(words) || parting.test(words);
    if (isBetween) [signed, said] = [false, false];
    else if (isHeading(words)) signed = false;
    else if (signature.test(words)) signed = true;
    const isAdded = isBetween || signed || device.test(words) || (!said && greeting.test(words));
    if (words === '') lines.push('');
    else if (isAdded) leftOut.push(words);
    else {
      lines.push(line);
      said = true;
    }
  }
  return { lines, leftOut };
}
