-- Every action of every group once, by the latest word on it: as `samklang efforts`.
-- In the files of one group the same id is the same action; that of its latest workshop counts and, within a file, that
-- of its last place. Overdue ones come first, then by due date; what is done or put off comes last.

CREATE VIEW latest_effort AS
WITH round AS (
  SELECT file, ROW_NUMBER() OVER (PARTITION BY team_key ORDER BY held_on, file) AS round
  FROM workshop
  WHERE NOT reflection
),
mention AS (
  SELECT e.*, w.team, w.team_key, w.held_on,
    ROW_NUMBER() OVER (ORDER BY w.held_on, w.file, e.place) AS in_time,
    ROW_NUMBER() OVER (
      PARTITION BY w.team_key, e.id ORDER BY w.held_on DESC, w.file DESC, e.place DESC
    ) AS from_last
  FROM effort e
  JOIN workshop w ON w.file = e.file
),
known AS (
  SELECT team_key, id, MIN(in_time) AS first_mention FROM mention GROUP BY team_key, id
),
-- Only workshops that name no group and are alike in title and day come to the same id.
told AS (
  SELECT team_key, id, ROW_NUMBER() OVER (PARTITION BY id ORDER BY first_mention) AS nth FROM known
),
seen AS (
  SELECT m.*, t.nth, r.round,
    CASE
      WHEN m.state IN ('done', 'notNow') THEN 'settled'
      WHEN m.state <> 'agreed' OR m.due IS NULL THEN 'undated'
      WHEN m.due < s.today THEN 'overdue'
      ELSE 'ahead'
    END AS period
  FROM mention m
  JOIN told t ON t.team_key = m.team_key AND t.id = m.id
  LEFT JOIN round r ON r.file = m.file
  CROSS JOIN seen_from s
  WHERE m.from_last = 1
)
SELECT
  CASE WHEN nth = 1 THEN id ELSE CONCAT(id, '-', CAST(nth AS VARCHAR)) END AS id,
  file, line, team, held_on, round, words, state, done, period = 'overdue' AS overdue, community, responsible, due,
  ROW_NUMBER() OVER (
    ORDER BY
      CASE period WHEN 'overdue' THEN 1 WHEN 'ahead' THEN 2 WHEN 'undated' THEN 3 ELSE 4 END,
      COALESCE(due, '9'), file, place
  ) AS in_order
FROM seen;
