-- Now and wanted of each community in each workshop of a group, as they may be shown beside each other: as `teams` of
-- `samklang portfolio`. Where two workshops of a group differ by fewer than four people, what one or two gave could be
-- worked out from the difference. Then no spread and no number of answers is shown, and the median only where a pair
-- stands alone and `difference` has what both would show: the pairs of which nothing follows.

CREATE VIEW small_team AS
SELECT team_key
FROM workshop
WHERE NOT reflection
GROUP BY team_key
HAVING MAX(CASE WHEN ratings = 'few' THEN 1 ELSE 0 END) = 1
  AND MAX(CASE WHEN ratings = 'shown' THEN 1 ELSE 0 END) = 0;

CREATE VIEW shown_rating AS
WITH given AS (
  SELECT r.*, w.team_key FROM rating r JOIN workshop w ON w.file = r.file WHERE NOT w.reflection
),
close_pair AS (
  SELECT a.file, a.community, a.question, b.file AS other,
    COUNT(*) OVER (PARTITION BY a.file, a.community, a.question) AS others
  FROM given a
  JOIN given b ON b.team_key = a.team_key AND b.community = a.community AND b.question = a.question
  WHERE a.answers >= 4 AND b.answers >= 4 AND a.answers <> b.answers AND ABS(a.answers - b.answers) < 4
),
close_to AS (
  SELECT file, community, question, MIN(other) AS other, MAX(others) AS others
  FROM close_pair
  GROUP BY file, community, question
),
judged AS (
  SELECT a.file, a.team_key, a.community, a.question, a.state, a.answers, a.median, a.low, a.high, a.agreement,
    a.headline,
    CASE
      WHEN c.others IS NULL THEN 'all'
      WHEN c.others = 1 AND d.others = 1 AND f.fewer IS NOT NULL THEN 'middle'
      ELSE 'agreement'
    END AS told
  FROM given a
  LEFT JOIN close_to c ON c.file = a.file AND c.community = a.community AND c.question = a.question
  LEFT JOIN close_to d ON d.file = c.other AND d.community = a.community AND d.question = a.question
  LEFT JOIN given b ON b.file = c.other AND b.community = a.community AND b.question = a.question
  LEFT JOIN difference f
    ON f.fewer = CASE WHEN a.answers < b.answers THEN a.answers ELSE b.answers END
    AND f.more = CASE WHEN a.answers < b.answers THEN b.answers ELSE a.answers END
    AND COALESCE(f.fewer_median, 0) = COALESCE(CASE WHEN a.answers < b.answers THEN a.median ELSE b.median END, 0)
    AND COALESCE(f.more_median, 0) = COALESCE(CASE WHEN a.answers < b.answers THEN b.median ELSE a.median END, 0)
    AND f.fewer_agreement = CASE WHEN a.answers < b.answers THEN a.agreement ELSE b.agreement END
    AND f.more_agreement = CASE WHEN a.answers < b.answers THEN b.agreement ELSE a.agreement END
)
SELECT file, team_key, community, question, state, agreement, headline,
  CASE WHEN told = 'agreement' THEN NULL ELSE median END AS median,
  CASE WHEN told = 'all' THEN low END AS low,
  CASE WHEN told = 'all' THEN high END AS high,
  CASE WHEN told = 'all' THEN answers END AS answers
FROM judged;

CREATE VIEW now_to_wanted AS
SELECT w.team, w.team_key, w.held_on, w.file,
  DENSE_RANK() OVER (PARTITION BY w.team_key ORDER BY w.held_on, w.file) AS round,
  n.community,
  n.state AS now_state, n.median AS now_median, n.low AS now_low, n.high AS now_high, n.answers AS now_answers,
  n.agreement AS now_agreement,
  x.state AS wanted_state, x.median AS wanted_median, x.low AS wanted_low, x.high AS wanted_high,
  x.answers AS wanted_answers, x.agreement AS wanted_agreement,
  CASE
    WHEN n.state <> 'shown' OR x.state <> 'shown' THEN NULL
    WHEN n.answers IS NOT NULL AND x.answers IS NOT NULL THEN n.headline
    WHEN n.agreement = 'low' OR x.agreement = 'low' THEN 'differ'
  END AS headline
FROM workshop w
JOIN shown_rating n ON n.file = w.file AND n.question = 'now'
JOIN shown_rating x ON x.file = w.file AND x.question = 'wanted' AND x.community = n.community
LEFT JOIN small_team s ON s.team_key = w.team_key
WHERE NOT w.reflection AND s.team_key IS NULL;
