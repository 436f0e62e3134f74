/**
 * What stands under a version's heading in CHANGELOG.md, without the heading; null when there is no such heading.
 * "Unreleased" is a heading too.
 */
export function changesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  return section === undefined ? null : section.slice(section.indexOf('\n') + 1).trim();
}
