-- The imbalances that several groups see, and how many do: as `recurring` of `samklang portfolio`.
-- A group counts once, by its latest workshop, small groups as well.

CREATE VIEW recurring_imbalance AS
WITH latest AS (
  SELECT file, ROW_NUMBER() OVER (PARTITION BY team_key ORDER BY held_on DESC, file DESC) AS from_last
  FROM workshop
  WHERE NOT reflection
)
SELECT i.place AS imbalance, COUNT(DISTINCT i.file) AS teams
FROM imbalance i
JOIN latest l ON l.file = i.file AND l.from_last = 1
WHERE i.present
GROUP BY i.place
HAVING COUNT(DISTINCT i.file) > 1;
