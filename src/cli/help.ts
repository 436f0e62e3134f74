/** What `samklang --help` prints. */
export const help = `samklang: workshop files on strong work communities, checked and summed up

  samklang new [FILE] [--template NAME] [--language da|en] --community TEXT
               [--core-task TEXT] [--title TEXT] [--forum TEXT] [--participants N] [--minutes N] [--date YYYY-MM-DD]
               [--from FILE]
      Makes a workshop file of a template; never over a file that is there. --from names the
      workshop whose efforts and ratings a follow-up (--template followup) starts from.
  samklang check FILES… [--format text|json]
      Says what is missing or wrong. Markdown files that are no workshop files are passed over.
  samklang balance FILE [--format text|json]
      Sums up now, wanted, direction and agreement for each community.

Exit codes: 0 nothing wrong, 1 findings of severity error, 2 wrong call or a file that cannot be read or written.
Nothing is sent anywhere.`;
