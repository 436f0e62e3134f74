/**
 * The words before a number, which tell what it is: "tlf. nr. 23456789", "Ordrenr. 1207261234", "cpr: 010190-1234".
 * Looked at from the number backwards, in Danish and English.
 */

export interface Label {
  /** What kind of number is announced; null when nothing is. */
  readonly kind: 'cpr' | 'phone' | 'other' | null;
  /**
   * For the kinds `cpr` and `phone`: whether the word stands right before the number, not a few words off. For
   * `other`: whether it says so beyond doubt; "sag" alone may also stand before a CPR number.
   */
  readonly firm: boolean;
}

const none: Label = { kind: null, firm: false };

const cpr = /^(?:cpr|person|personnummer|personnr|født|f|fødselsdag|fødselsdato|social security|ssn)$|cpr/;
const phone =
  /^(?:t|m|mob|mobil|mobilen|mobiltelefon|mobiltlf|cell|cellphone|mobile|tlf|tel|telf|telefon|telefonen|phone|direkte|fastnet|ring|ringe|ringer|ringes|opkald|kald|sms|sms'?e|call|text|dial|nås|træffes|fanges|whatsapp|vagttelefon|arbejdstelefon|privat|hjemme|arbejde)$|(?:tlf|telefon|mobil|phone)$/;
/** Whose number it is, or what for, which only a telephone has: "mit nr. er …", "vagtnummeret". */
const owner =
  /^(?:mit|dit|sit|hans|hendes|deres|jeres|vores|min|my|his|her|their|your|our|kontakt|nye|new|nød|akut|vagt|bagvagt|hoved|omstilling|direkte|arbejds|privat|hjemme|emergency|hotline)s?$/;

/** Words that end in one of these say that a number follows. */
const numberWord = /^(.*?)(?:numrene|nummeret|nummer|numre|number|numbers|num|nr|nbr|no|id)$/;
/** Words between a label and its number. */
const between = /^(?:er|is|på|var|was|lyder|hedder|blev|of|at|the|det|den|denne|for|til|to|on|as|som|ca|nu)$/;

/** What has numbers of its own, at the beginning of its word. Beyond doubt the first, the others as a rule. */
const firmOther =
  /^(?:ordre|order|bestilling|rekvisition|faktura|invoice|bilag|konto|account|reg$|registrering|cvr|ean|gln|iban|swift|bic|budget|beløb|løbe|serie|serial|vare|kunde|medlem|member|matrikel|isbn|issn|doi|licens|license|polic|forsikring|produkt|inventar|måler|ticket|issue|incident|periode|period|uge|week|skoleår|version|kode|code|pin|kr$|kroner|dkk|eur|usd|sek|nok|moms|pris|price|post|zip|batch|lot$|ip$|port$|mac$|isin|orcid|pnr|bank|giro|fik|leverandør|projekt|project|kontrakt|contract|tilbud|udbud)/;
const looseOther =
  /^(?:sag|case|journal|dok|document|ref|aftale|lokale|rum|room|stue|værelse|etage|bygning|hus|plads|linje|line|bus|skab|side|page|kap|afsnit|kl$|dato|date|id$|tal|tallet|antal|number|key|nøgle|model|type|år|vagterne|hold|gruppe|afdeling|punkt|item|tabel|figur|bind|nummerplade|bil$|tog|fly|flight|plan)/;

/** A word of a telephone some words before: "Ring til Mette på aftenvagten: 23 45 67 89". */
const phoneNear =
  /(?:^|[^\p{L}])(?:tlf|tel|telefon\p{L}{0,4}|mobil\p{L}{0,7}|ring|ringe|ringer|ringes|opkald|sms|phone|call|cell|nås|træffes|fanges)(?![\p{L}])[^\n|;!?]{0,32}$/u;
const cprNear = /cpr[^\n|;\d]{0,24}$/;

/** How far back a label may stand, in code units. */
const reach = 56;

/**
 * The label of the number that begins at an offset of a normalised text.
 *
 * @param start where the number begins, an offset in UTF-16 code units
 */
export function labelBefore(text: string, start: number): Label {
  const line = text.slice(Math.max(0, start - reach), start);
  const before = line.slice(line.lastIndexOf('\n') + 1).toLowerCase();
  if (!/\p{L}/u.test(before)) return none;
  const near = nearest(before);
  if (near.kind !== null) return near;
  if (cprNear.test(before)) return { kind: 'cpr', firm: false };
  if (phoneNear.test(before)) return { kind: 'phone', firm: false };
  // Letters right before a number make it part of a name or a code.
  return /\p{L}[-_]?$/u.test(before) ? { kind: 'other', firm: true } : none;
}

/** What the word right before a number says, perhaps with "nr." and "er" between. */
function nearest(before: string): Label {
  const words = before.match(/[\p{L}']+/gu) ?? [];
  let last = words.length - 1;
  // Other numbers between the label and this one leave it in doubt, but "ring til 3 23456789" is clear.
  const isRemote = /\d{2}/.test(before.slice(before.lastIndexOf(words.at(-1) ?? '')));
  while (last > 0 && between.test(words[last]!)) last--;
  const word = words[last];
  if (word === undefined || isRemote) return none;
  const stem = numberWord.exec(word)?.[1];
  // The name of an attribute, such as `nr="…"` or `type="…"`, says as little as the name of a column.
  const isAttribute = /=["'“”»]?$/.test(before);
  if (stem === undefined) {
    const label = kindOf(word, false);
    return isAttribute && label.kind === 'other' && !label.firm ? none : label;
  }
  if (stem === '' && isAttribute) return none;
  const own = stem === '' ? words[last - 1] : stem;
  if (own === undefined || between.test(own))
    return word.startsWith('nummer') ? none : { kind: 'other', firm: false };
  if (owner.test(own)) return { kind: 'phone', firm: true };
  const label = kindOf(own, true);
  return label.kind === null ? { kind: 'other', firm: false } : label;
}

/** @param numbered whether a word such as "nr." follows, which makes anything a label */
function kindOf(word: string, numbered: boolean): Label {
  if (phone.test(word)) return { kind: 'phone', firm: true };
  if (cpr.test(word)) return { kind: 'cpr', firm: true };
  if (firmOther.test(word)) return { kind: 'other', firm: true };
  if (looseOther.test(word)) return { kind: 'other', firm: numbered };
  return none;
}
