-- DuckDB: what `samklang rows` wrote, as the tables that the queries beside this file ask.
-- Reads rows.ndjson and difference.csv, in the folder in which it runs.

CREATE TABLE samklang_row AS
SELECT * FROM read_json('rows.ndjson', format = 'newline_delimited', columns = {
  version: 'INTEGER', type: 'VARCHAR', file: 'VARCHAR', team: 'VARCHAR', "teamKey": 'VARCHAR', date: 'VARCHAR',
  language: 'VARCHAR', title: 'VARCHAR', template: 'VARCHAR', participants: 'INTEGER', "followUp": 'VARCHAR',
  reflection: 'BOOLEAN', ratings: 'VARCHAR', unread: 'INTEGER', fields: 'JSON',
  community: 'VARCHAR', now: 'VARCHAR', "nowCount": 'INTEGER', "nowMedian": 'DOUBLE', "nowLow": 'DOUBLE',
  "nowHigh": 'DOUBLE', "nowAgreement": 'VARCHAR', wanted: 'VARCHAR', "wantedCount": 'INTEGER',
  "wantedMedian": 'DOUBLE', "wantedLow": 'DOUBLE', "wantedHigh": 'DOUBLE', "wantedAgreement": 'VARCHAR',
  headline: 'VARCHAR', number: 'INTEGER', present: 'BOOLEAN', text: 'VARCHAR', line: 'INTEGER', id: 'VARCHAR',
  state: 'VARCHAR', done: 'BOOLEAN', responsible: 'VARCHAR', due: 'VARCHAR'
});

CREATE TABLE workshop AS
SELECT file, team, "teamKey" AS team_key, COALESCE(date, '') AS held_on, title, reflection, ratings
FROM samklang_row WHERE type = 'workshop';

CREATE TABLE rating AS
SELECT file, community, 'now' AS question, now AS state, "nowCount" AS answers, "nowMedian" AS median,
  "nowLow" AS low, "nowHigh" AS high, "nowAgreement" AS agreement, headline
FROM samklang_row WHERE type = 'community'
UNION ALL
SELECT file, community, 'wanted', wanted, "wantedCount", "wantedMedian", "wantedLow", "wantedHigh",
  "wantedAgreement", headline
FROM samklang_row WHERE type = 'community';

CREATE TABLE imbalance AS
SELECT file, number AS place, present FROM samklang_row WHERE type = 'imbalance';

CREATE TABLE effort AS
SELECT file, number AS place, line, id, text AS words, state, done, community, responsible, due
FROM samklang_row WHERE type = 'effort';

CREATE TABLE difference AS
SELECT * FROM read_csv('difference.csv', header = true, columns = {
  fewer: 'INTEGER', more: 'INTEGER', fewer_median: 'DOUBLE', fewer_agreement: 'VARCHAR',
  more_median: 'DOUBLE', more_agreement: 'VARCHAR'
});

-- The day that it is seen from.
CREATE VIEW seen_from AS SELECT CAST(CURRENT_DATE AS VARCHAR) AS today;
