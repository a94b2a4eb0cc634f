// The rival's warm query: plain weighted means of 400 schools × 3 groups, no standard errors.
import { DuckDBInstance } from '@duckdb/node-api';

const [database] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
const query = `
  SELECT Schoolcode, MBOKK3S32, SUM(Standaardisatiefactor * EBGLK3S1) / SUM(Standaardisatiefactor) AS mean, COUNT(*) AS n
  FROM pupils WHERE EBGLK3S1 IN (0, 1) GROUP BY GROUPING SETS ((Schoolcode), (Schoolcode, MBOKK3S32))`;
const times = [];
for (let round = 0; round < 120; round++) {
  const start = performance.now();
  const rows = (await connection.runAndReadAll(query)).getRowsJS();
  if (rows.length < 400) throw new Error(`Only ${rows.length} rows.`);
  times.push(performance.now() - start);
}
console.log(JSON.stringify({ ms: times.slice(20) }));
