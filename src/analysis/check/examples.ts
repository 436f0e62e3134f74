/** An example of Markdown, line by line. */
export function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}

/** A whole file as an example: `entries` of its front matter, then its body. */
export function fileOf(entries: readonly string[], ...body: readonly string[]): string {
  return lines('---', 'samklang: 1', ...entries, '---', ...(body.length > 0 ? ['', ...body] : []));
}

/** A rating table as an example: its heads, then these rows. */
export function ratingTable(...rows: readonly string[]): string {
  const heads = ['| Fællesskab     | Nu  | Ønsket |', '| -------------- | --- | ------ |'];
  return lines(':::balance', ...heads, ...rows, ':::');
}
