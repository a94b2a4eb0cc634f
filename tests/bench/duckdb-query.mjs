// The rival's warm queries: plain weighted means of schools and their groups, no standard errors, no tests.
import { DuckDBInstance } from '@duckdb/node-api';

const [database] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();

/** Milliseconds of each round, the first ones left out. */
async function measure(indicators, rounds, warmUp) {
  const means = indicators.map(
    (column) => `
      SUM(Standaardisatiefactor * ${column}) FILTER (${column} IN (0, 1))
        / SUM(Standaardisatiefactor) FILTER (${column} IN (0, 1)) AS mean_${column},
      COUNT(*) FILTER (${column} IN (0, 1)) AS n_${column}`,
  );
  const query = `
    SELECT Schoolcode, MBOKK3S32, ${means.join()}
    FROM pupils GROUP BY GROUPING SETS ((Schoolcode), (Schoolcode, MBOKK3S32))`;
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const rows = (await connection.runAndReadAll(query)).getRowsJS();
    if (rows.length < 1600) throw new Error(`Only ${rows.length} rows.`);
    times.push(performance.now() - start);
  }
  return times.slice(warmUp);
}

const items = Array.from({ length: 59 }, (_, index) => `VRAAG${String(index + 1).padStart(3, '0')}`);
console.log(
  JSON.stringify({
    ms: await measure(['EBGLK3S1'], 120, 20),
    sixtyMs: await measure(['EBGLK3S1', ...items], 4, 1),
  }),
);
