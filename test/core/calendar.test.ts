/** Due dates and follow-ups as a calendar file, read back by another library than the one that wrote it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarEvents, calendarText } from '../../src/portfolio/calendar.js';
import { stableId } from '../../src/portfolio/stableId.js';
import { summaryOf, type FiledSummary } from '../../src/portfolio/summary.js';
import { runs } from '../seed.js';
import { danish, disclosed, lines, readFixture } from './support.js';

const times = { made: new Date('2026-11-23T08:00:00Z'), changed: new Date('2026-11-20T10:00:00Z') };

const filed = (text: string, file = 'nord.md'): FiledSummary => ({ file, ...summaryOf(disclosed(text)) });

interface ReadEvent {
  readonly uid: string;
  readonly cancelled: boolean;
  readonly day: string;
  readonly summary: string;
  readonly description: string | null;
}

/** What a calendar program reads of the file. */
function readBack(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    assert.ok(event.startDate.isDate, 'lasts a whole day');
    return {
      uid: event.uid,
      cancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
      day: event.startDate.toString(),
      summary: event.summary,
      description: event.description,
    };
  });
}

const calendarOf = (...workshops: readonly FiledSummary[]) =>
  readBack(calendarText(calendarEvents(workshops), 'da', times));

/** A workshop with one agreed effort. */
const withEffort = (words: string, due = '2026-12-15') =>
  danish(lines(':::indsatser', `- [ ] ${words} :indsats{vurdering=ja frist=${due}}`, ':::'));

describe('the calendar', () => {
  it('holds the due dates of what is agreed and not done, and the day of follow-up', () => {
    const events = calendarOf(filed(readFixture('teamNord.md')));
    assert.deepEqual(
      events
        .filter(({ cancelled }) => !cancelled)
        .map(({ day, summary, description }) => [day, summary, description]),
      [
        [
          '2026-12-15',
          'Fast halv time til faglig sparring hver torsdag',
          'Fagligt fællesskab\nAnsvarlig: teamleder\nStøtte fra struktur: Vagtplanen rykkes en halv time\nDe rette balancer i Team Nord · Team Nord, hjemmeplejen',
        ],
        [
          '2027-02-22',
          'Opfølgning: De rette balancer i Team Nord',
          'De rette balancer i Team Nord · Team Nord, hjemmeplejen',
        ],
      ],
    );
  });

  it('leaves out what is put off, raised, only proposed or without a date, and cancels what is done', () => {
    const items = [
      '- [x] Udført :indsats{vurdering=ja frist=2026-12-15}',
      '- [ ] Ikke nu :indsats{vurdering=ikke-nu frist=2026-12-15}',
      '- [ ] Løftes :indsats{vurdering=løftes frist=2026-12-15}',
      '- [ ] Forslag :indsats{frist=2026-12-15}',
      '- [ ] Uden frist :indsats{vurdering=ja}',
      '- [ ] Umulig dag :indsats{vurdering=ja frist=2026-02-30}',
    ];
    assert.deepEqual(
      calendarEvents([filed(danish(lines(':::indsatser', ...items, ':::')))]).map(
        ({ summary, cancelled }) => [summary, cancelled],
      ),
      [['Udført', true]],
    );
  });

  it('invites nobody, and says in the text which role is responsible', () => {
    const text = calendarText(calendarEvents([filed(readFixture('teamNord.md'))]), 'da', times);
    assert.doesNotMatch(text, /ATTENDEE|ORGANIZER/);
  });

  it('speaks the language of each file', () => {
    const [event] = calendarOf(filed(readFixture('formatExample.en.md'))).slice(-1);
    assert.match(event!.summary, /^Follow-up: /);
  });

  it('is a calendar by its own rules: line ends, length of lines, what it must have', () => {
    const text = calendarText(calendarEvents([filed(readFixture('teamNord.md'))]), 'da', times);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    for (const line of text.split('\r\n')) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
      assert.ok(!line.includes('\n'), line);
    }
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Samklang\/\/Samklang\/\/DA\r\n/);
    assert.match(text, /\r\nDTSTAMP:20261123T080000Z\r\nDTSTART;VALUE=DATE:20261215\r\n/);
    assert.match(text, /\r\nTRANSP:TRANSPARENT\r\n/);
  });

  it('gives back any words as they were', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const event = { uid: 'a@samklang', day: '2026-12-15', summary, description, cancelled: false };
        assert.deepEqual(readBack(calendarText([event], 'da', times)), [event]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('is safe from words that look like a calendar', () => {
    const nasty = 'Møde; kl. 10, hos "os"\\n END:VEVENT\u2028BEGIN:VEVENT\u0007!';
    const events = calendarOf(filed(withEffort(nasty)));
    assert.equal(events.length, 1);
    assert.equal(events[0]!.summary, nasty.replace('\u2028', ' ').replace('\u0007', ' '));
  });
});

describe('a calendar that is imported again', () => {
  const round = (date: string, due: string, box = ' ') =>
    filed(
      withEffort('Sparring hver torsdag', due)
        .replace('- [ ]', `- [${box}]`)
        .replace('date: 2026-11-22', `date: ${date}\nfollowUp: 2027-02-22`),
      `${date}.md`,
    );
  /** What a calendar holds after some files have been imported one after the other, as programs do it. */
  function imported(...files: readonly string[]): string[] {
    const held = new Map<string, { sequence: number; line: string }>();
    for (const file of files)
      for (const component of new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents(
        'vevent',
      )) {
        const event = new ICAL.Event(component);
        const sequence = Number(component.getFirstPropertyValue('sequence'));
        const known = held.get(event.uid);
        if (known && known.sequence > sequence) continue;
        if (component.getFirstPropertyValue('status') === 'CANCELLED') held.delete(event.uid);
        else held.set(event.uid, { sequence, line: `${event.startDate.toString()} ${event.summary}` });
      }
    return [...held.values()].map(({ line }) => line).sort();
  }
  const at = (minute: number, ...workshops: readonly FiledSummary[]) =>
    calendarText(calendarEvents(workshops), 'da', {
      ...times,
      changed: new Date(Date.UTC(2026, 10, 20, 10, minute)),
    });
  const first = round('2026-11-22', '2026-12-15');

  it('has each effort and each follow-up once, over any number of workshops, on its latest day', () => {
    const second = round('2027-02-22', '2027-03-15');
    assert.deepEqual(imported(at(0, first), at(1, first, second)), [
      '2027-02-22 Opfølgning: De rette balancer i Team Nord',
      '2027-03-15 Sparring hver torsdag',
    ]);
    const alone = { ...second, followUp: null };
    assert.equal(imported(at(0, first), at(1, alone), at(1, first, alone)).length, 2);
  });

  it('loses what is done, or no longer agreed', () => {
    for (const box of ['x', 'X'])
      assert.deepEqual(imported(at(0, first), at(1, first, round('2027-02-22', '2026-12-15', box))), [
        '2027-02-22 Opfølgning: De rette balancer i Team Nord',
      ]);
    const put = filed(
      withEffort('Sparring hver torsdag')
        .replace('vurdering=ja', 'vurdering=ikke-nu')
        .replace('2026-11-22', '2027-02-22'),
      'senere.md',
    );
    assert.deepEqual(imported(at(0, first), at(1, first, put)), [
      '2027-02-22 Opfølgning: De rette balancer i Team Nord',
    ]);
  });

  it('of one file alone holds what that file speaks of, on the day that a later one has moved it to', () => {
    const second = round('2027-02-22', '2027-03-15');
    const other = filed(withEffort('Nye stole', '2027-05-01').replace('2026-11-22', '2027-02-23'), 'b.md');
    const all = [first, second, other];
    assert.deepEqual(
      calendarEvents(all, first.file).map(({ day, summary }) => `${day} ${summary}`),
      ['2027-03-15 Sparring hver torsdag', '2027-02-22 Opfølgning: De rette balancer i Team Nord'],
    );
    const ids = (only: string | null) => calendarEvents(all, only).map(({ uid }) => uid);
    for (const { file } of all) for (const id of ids(file)) assert.ok(ids(null).includes(id));
    assert.equal(ids(null).length, 3);
  });

  it('takes what is older for older', () => {
    const moved = round('2026-11-22', '2027-01-15');
    assert.deepEqual(imported(at(1, moved), at(0, first)).at(0), '2027-01-15 Sparring hver torsdag');
    const [sequence] = /(?<=SEQUENCE:)\d+/.exec(at(0, first))!;
    assert.equal(Number(sequence), (Date.UTC(2026, 10, 20, 10) - Date.UTC(2020, 0, 1)) / 60_000);
    assert.ok(Number(sequence) < 2 ** 31);
  });
});

describe('the identity of an event', () => {
  const uid = (text: string, file?: string) => calendarEvents([filed(text, file)])[0]!.uid;
  const first = uid(withEffort('Sparring hver torsdag'));

  it('stays when the due date moves, the file is renamed, or others come before it', () => {
    assert.equal(uid(withEffort('Sparring hver torsdag', '2027-03-01')), first);
    assert.equal(uid(withEffort('Sparring hver torsdag'), 'andet/sted.md'), first);
    assert.equal(uid(withEffort('sparring  hver Torsdag')), first);
    const later = withEffort('Sparring hver torsdag').replace(
      '- [ ] Sparring',
      '- [ ] Noget nyt\n- [ ] Sparring',
    );
    assert.equal(uid(later), first);
  });

  it('differs between efforts and teams, not between workshops of a team or places in a file', () => {
    const twice = withEffort('Sparring hver torsdag').replace(/- \[ \].*\n/, '$&$&');
    const uids = [
      first,
      uid(withEffort('Frokost hver torsdag')),
      uid(withEffort('Sparring hver torsdag').replace('community: Team Nord', 'community: Aftenholdet')),
    ];
    assert.equal(new Set(uids).size, uids.length);
    assert.equal(
      uid(withEffort('Sparring hver torsdag').replace('date: 2026-11-22', 'date: 2027-02-22')),
      first,
    );
    assert.deepEqual(
      calendarEvents([filed(twice)]).map(({ uid: own }) => own),
      [first],
    );
  });

  it('of the follow-up stays when its day moves', () => {
    const text = danish('', 'followUp: 2027-02-01\n');
    assert.equal(uid(text), uid(text.replace('2027-02-01', '2027-03-01')));
  });

  it('is made of a known hash', () => {
    // The test vectors of FNV-1a, 64 bits.
    assert.equal(stableId(['']), 'cbf29ce484222325');
    assert.equal(stableId(['foobar']), '85944171f73967e8');
  });
});
