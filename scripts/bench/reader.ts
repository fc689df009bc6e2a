// Usage: npm run bench:reader
// Reads a feed of 16,400 members with Plaza's reader and with a schema library, beside a floor: JSON.parse and a plain
// loop that copies the same fields. All in one run, interleaved; medians and ratios to the floor.
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import * as v from 'valibot';
import {readCollection, type Member} from '../../src/model/collection.js';
import {openFeed} from '../../src/model/json-feed.js';
import {median, ratio, round, spread} from './statistics.js';

const MEMBERS = 16_400;
const ROUNDS = 41;

const text = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: `Load test: ${MEMBERS} invented members`,
  language: 'es',
  items: [],
  _association: {
    members: Array.from({length: MEMBERS}, (_, i) => ({
      id: `m-${i}`,
      name: `Municipio de prueba número ${i}, San José del Río`,
      classification: 'municipality',
      country: ['EC', 'MX', 'BR', 'CO'][i % 4],
      region: `Región ${i % 300}`,
      population: (i * 7919) % 900_000,
      url: `https://example.org/municipio/${i}`,
      network_ids: ['intermedias', 'clima'],
      start_date: `${1981 + (i % 40)}`,
      end_date: null,
    })),
  },
});

interface Parsed {
  _association: {members: Member[]};
}

function floor(): readonly unknown[] {
  const {members} = (JSON.parse(text) as Parsed)._association;
  const copies: object[] = [];
  for (const {
    id,
    name,
    classification,
    country,
    region,
    population,
    url,
    network_ids,
    start_date,
    end_date,
  } of members) {
    copies.push({
      id,
      name,
      classification,
      country,
      region,
      population,
      url,
      network_ids: [...network_ids!],
      start_date,
      end_date,
    });
  }
  return copies;
}

function plaza(): readonly unknown[] {
  const feed = openFeed(JSON.parse(text), 'https://example.org/feed.json');
  const members = readCollection(feed, 'members');
  if (feed.problems.length) throw new Error(`${feed.problems.length} problems`);
  return members;
}

/** The same checks as Plaza's: the shape of dates and addresses, lengths and unsafe characters. */
const safe = v.pipe(
  v.string(),
  v.maxLength(100_000),
  // eslint-disable-next-line no-control-regex
  v.check((value) => !/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e]/.test(value)),
);
const date = v.pipe(safe, v.regex(/^-?\d{4}(-\d\d(-\d\d)?)?[?~%]?$/));
const schema = v.array(
  v.object({
    id: safe,
    name: safe,
    classification: v.nullish(safe),
    country: v.nullish(v.pipe(safe, v.regex(/^[A-Z]{2}$/))),
    region: v.nullish(safe),
    population: v.nullish(v.pipe(v.number(), v.minValue(0))),
    url: v.nullish(v.pipe(safe, v.regex(/^https?:\/\/[\w.-]+(:\d+)?([/?#]\S*)?$/i))),
    network_ids: v.nullish(v.array(safe)),
    start_date: v.nullish(date),
    end_date: v.nullish(date),
  }),
);

function valibot(): readonly unknown[] {
  return v.parse(schema, (JSON.parse(text) as Parsed)._association.members);
}

const candidates = {floor, plaza, valibot};
const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(candidates)) {
    const start = performance.now();
    const {length} = run();
    times[name]!.push(performance.now() - start);
    if (length !== MEMBERS) throw new Error(`${name} read ${length} members`);
  }
}

const results = Object.entries(times).map(([name, all]) => ({
  name,
  ratio: ratio(all, times['floor']!),
  'median ms': round(median(all), 2),
  'quartiles ms': spread(all, 2),
}));
console.table(results);
const report = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpu: cpus()[0]?.model,
  megabytes: round(text.length / 1e6, 2),
  members: MEMBERS,
  results,
};
writeFileSync('docs/bench-reader.json', `${JSON.stringify(report, null, 2)}\n`);
// What the documentation promises; the noise of these machines is inside it.
const LIMIT = 1.5;
if (results[1]!.ratio > LIMIT) {
  console.error(`The reader takes more than ${LIMIT} times the floor.`);
  process.exitCode = 1;
}
