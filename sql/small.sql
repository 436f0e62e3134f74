-- The groups none of whose ratings can be shown, together, and never which they are: as `small` of `samklang
-- portfolio`, but for their ratings, which are in no row. Needs the view small_team of rounds.sql.

CREATE VIEW small_groups AS
WITH mention AS (
  SELECT e.id, e.state, w.team_key,
    ROW_NUMBER() OVER (
      PARTITION BY w.team_key, e.id ORDER BY w.held_on DESC, w.file DESC, e.place DESC
    ) AS from_last
  FROM effort e
  JOIN workshop w ON w.file = e.file
  JOIN small_team s ON s.team_key = w.team_key
  WHERE NOT w.reflection
),
known AS (
  SELECT team_key, id,
    MAX(CASE WHEN state IN ('agreed', 'done') THEN 1 ELSE 0 END) AS agreed,
    MAX(CASE WHEN from_last = 1 AND state = 'done' THEN 1 ELSE 0 END) AS done
  FROM mention
  GROUP BY team_key, id
)
SELECT
  (SELECT COUNT(*) FROM small_team) AS teams,
  (SELECT COUNT(*) FROM workshop w JOIN small_team s ON s.team_key = w.team_key WHERE NOT w.reflection) AS workshops,
  (SELECT COUNT(*) FROM known WHERE agreed = 1) AS agreed,
  (SELECT COUNT(*) FROM known WHERE agreed = 1 AND done = 1) AS done;
