/** What `samklang --help` prints. */
export const help = `samklang: workshop files on strong work communities, checked and summed up

  samklang new [FILE] [--template NAME] [--language da|en] --community TEXT
               [--core-task TEXT] [--title TEXT] [--forum TEXT] [--participants N] [--minutes N] [--date YYYY-MM-DD]
               [--from FILE]
      Makes a workshop file of a template; never over a file that is there. --from names the
      workshop that a follow-up (--template followup) or a short check (--template check) goes on from.
  samklang check FILES|FOLDERS… [--format text|json|github|sarif] [--fix] [--no-cache | --cache FILE]
      Says what is missing or wrong. Markdown files that are no workshop files are passed over. What is
      unchanged since it was last checked is not analysed again. --fix first mends what can be mended safely.
  samklang balance FILE [--format text|json]
      Sums up now, wanted, direction and agreement for each community.
  samklang efforts FILES|FOLDERS… [--format text|json|ndjson|csv|ics] [--by date|state|community|team]
      Lists the actions of all workshops, those that are overdue first; as ics, the due dates and follow-ups.
  samklang portfolio FILES|FOLDERS… [--format text|json|ndjson|csv]
      Sums up all workshops group by group over time, and the imbalances that several groups see. Ratings
      of which there are fewer than four are shown together with those of other small groups, or not at all.
  samklang report FILES|FOLDERS… [--kind minutes|participants|script|efforts]
                  [--format md|html|docx|csv|json|ndjson] [--out FILE|FOLDER] [--force]
                  [--allow-names]
      Makes one report on all workshops; docx needs --out. Notes for the facilitator are left out, and
      where anything looks like personal data nothing is written. Never over a file that is there
      without --force.
  With --allow-names, efforts, portfolio, balance and report pass on what looks like names of people; without it
  they tell the places and write nothing but text. Numbers and addresses of people always stop them.

Exit codes: 0 nothing wrong, 1 findings of severity error, 2 wrong call or a file that cannot be read or written.
Nothing is sent anywhere.`;
