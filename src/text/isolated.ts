/** Letters that are written from the right, and the signs by which a text orders what it stands in. */
const fromTheRight =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The signs among those that hold until another ends them: what they order must end with the text that they stand in. */
const holding = /[\u202a-\u202e\u2066-\u2069]/g;

/** What people wrote, to stand among other words: written from the right, it would turn a date beside it about. */
export function isolated(text: string): string {
  return fromTheRight.test(text) ? `\u2068${text.replace(holding, '')}\u2069` : text;
}

/** What there is of some facts on one line: "Team Nord · 22. november 2026". */
export function inOneLine(parts: readonly (string | number | false | null | undefined)[]): string {
  return parts
    .filter(Boolean)
    .map((part) => isolated(String(part)))
    .join(' · ');
}
