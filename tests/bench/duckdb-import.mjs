// The rival's import, in a process of its own: csv → committed table in a file.
import { DuckDBInstance } from '@duckdb/node-api';

const [csv, database] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
const start = performance.now();
await connection.run(
  `CREATE TABLE pupils AS SELECT * FROM read_csv('${csv}', delim = ';', decimal_separator = ',', header = true)`,
);
await connection.run('CHECKPOINT');
console.log(JSON.stringify({ ms: performance.now() - start, peakMb: process.resourceUsage().maxRSS / 1024 }));
