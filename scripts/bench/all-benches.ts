import type { Bench } from './bench.ts';
import { buildBench } from './build-bench.ts';
import { feltBench } from './felt.ts';
import { fuzzBench } from './fuzz.ts';
import { importBench } from './import-bench.ts';
import { searchBench } from './search.ts';

/** Every bench, in the order in which `npm run bench` makes them. */
export const allBenches: readonly Bench[] = [buildBench, searchBench, feltBench, importBench, fuzzBench];
