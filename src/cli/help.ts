/** What `samklang --help` prints, and each command's part of it. */

const introduction =
  'samklang: workshop files on strong work communities, made, checked, summed up and reported on';

/** How each command is called and what it does. */
const usage = {
  new: `  samklang new [FILE] [--template NAME] [--language da|en] [--community TEXT]
               [--core-task TEXT] [--title TEXT] [--forum TEXT] [--participants N] [--minutes N] [--date YYYY-MM-DD]
               [--from FILE]…
      Makes a workshop file from a template, never over a file that is there. --from names the workshop
      that a follow-up (--template followup) or a short check (--template check) follows up on; given several
      times, a workshop and what came after it. Who they are is then taken from the latest; else --community
      is needed.`,
  check: `  samklang check FILES|FOLDERS… [--format text|json|github|sarif] [--fix] [--no-cache | --cache FILE]
      Says what is missing or wrong. Markdown files that are not workshop files are passed over. What is
      unchanged since it was last checked is not analysed again. --fix first fixes what can be fixed safely.`,
  balance: `  samklang balance FILE [--format text|json]
      Sums up now, wanted, direction and agreement for each community.`,
  collect: `  samklang collect ANSWERS FILE [--column N=WHAT]… [--columns FILE] [--write]
      Shows what the columns of a form's answers (CSV or XLSX) are taken for, and what would be written into the
      workshop file; --write writes it. --column says what one is, such as 7=professional/now, and --columns names
      the file in which that is remembered. Names, addresses and times of answering are never read.`,
  efforts: `  samklang efforts FILES|FOLDERS… [--format text|json|ndjson|csv|xlsx|ics] [--by date|state|community|team]
                   [--out FILE] [--force]
      Lists the actions of all workshops, those that are overdue first; as ics, the due dates and follow-ups. xlsx
      needs --out, and never replaces a file that is there without --force.`,
  portfolio: `  samklang portfolio FILES|FOLDERS… [--format text|json|ndjson|csv]
      Sums up all workshops group by group over time, and the imbalances that several groups see. Ratings
      of which there are fewer than four are shown together with those of other small groups, or not at all.`,
  report: `  samklang report FILES|FOLDERS… [--kind minutes|participants|script|efforts|raise]
                  [--format md|html|docx|xlsx|csv|json|ndjson] [--out FILE|FOLDER] [--force]
                  [--allow-names] [--exclusion keep|omit] [--start H:MM] [--without-notes]
      Makes one report on all the workshops; docx and xlsx need --out. Notes for the facilitator are left out of all but
      the script, which is made for the facilitator; --without-notes leaves them out there too, and --start
      gives it times of day. Where a group has ticked bullying, --exclusion says whether that is to be in it,
      and without it nothing is written. Where anything looks like personal data nothing is written. Never over a file
      that is there without --force.`,
  rows: `  samklang rows FILES|FOLDERS… [--allow-names]
      Writes what each workshop file says as NDJSON, a row for each thing, independent of all other files, for
      a database. Of fewer than four ratings there is no row.`,
  doctor: `  samklang doctor
      Says versions, and whether a workshop is read as it should be, for a bug report. No file is read, no path shown.
      samklang --version says which version it is.`,
} as const;

export type CommandName = keyof typeof usage;

/** The commands that pass on what a group wrote. */
const passingOn: readonly string[] = ['balance', 'efforts', 'portfolio', 'report', 'rows'];

const names = `  With --allow-names, efforts, portfolio, balance, report and rows pass on what looks like names of people; without
  it they list the places and write nothing but text. Of files with numbers or addresses of people they write nothing.`;

const ends = `Exit codes: 0 nothing wrong, 1 findings of severity error, 2 wrong call or a file that cannot be read or written.
Nothing is sent anywhere.`;

/** All of it. */
export const help = [introduction, '', ...Object.values(usage), names, '', ends].join('\n');

/** The part about one command; all of it for what is none. */
export function helpOn(command: string): string {
  if (!Object.hasOwn(usage, command)) return help;
  const own = usage[command as keyof typeof usage];
  return [own, ...(passingOn.includes(command) ? [names] : []), '', ends].join('\n');
}
