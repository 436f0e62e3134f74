/**
 * What a report of something that goes wrong has to say of where Samklang runs, a line each. It is passed on to
 * strangers: whatever a fact holds, no path is in it, and so no name of a user.
 */
export function bugReport(facts: Readonly<Record<string, string>>): string {
  return Object.entries(facts)
    .map(([name, fact]) => `${name}: ${withoutPath(fact)}\n`)
    .join('');
}

function withoutPath(fact: string): string {
  const [before = ''] = fact.split(/[\\/\p{Cc}\p{Zl}\p{Zp}]/u, 1);
  return before.length < fact.length ? `${before}…` : fact;
}
