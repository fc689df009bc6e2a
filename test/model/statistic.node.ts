import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Graph, Observation, Organization} from 'schema-dts';
import {countBy, foldGroups} from '../../src/model/breakdown.js';
import {loadSection} from '../../src/model/continuation.js';
import {parseEdtf} from '../../src/model/edtf.js';
import {openFeed} from '../../src/model/json-feed.js';
import {toJsonLd} from '../../src/model/statistic-json-ld.js';
import {loadStatistics, readStatistics, type Statistic} from '../../src/model/statistic.js';
import {toLine, toProgress, toSeries, toTrend, toYears} from '../../src/model/trend.js';

const url = 'https://example.org/feed.json';
const open = (statistics: unknown) => openFeed({_association: {statistics}}, url);

const TODAY = '2026-11-22';

describe('readStatistics', () => {
  it('counts those that have not left', () => {
    const members = [{name: 'A'}, {name: 'B', end_date: '2020'}, {name: 'C', end_date: '2027'}];
    const statistics = [{id: 'm', name: 'Members', count_of: 'members'}];
    const feed = openFeed({_association: {members, statistics}}, 'https://example.org/feed.json');
    assert.equal(readStatistics(feed, TODAY)[0]!.value, 2);
  });

  it('reports figures that have neither a value nor a list, once, where they stand', () => {
    const feed = open([
      {id: 'a', value: 1}, // without a name: left out by the reader, and so moves the others up
      {id: 'b', name: 'B'},
      {id: 'c', name: 'C', value: 3},
      {id: 'd', name: 'D', value: 'about twelve'},
      {id: 'e', name: 'E', count_of: 'members'},
    ]);
    for (let i = 0; i < 3; i++)
      assert.deepEqual(
        readStatistics(feed, TODAY).map(({id, value}) => [id, value]),
        [['c', 3]],
      );
    assert.deepEqual(
      feed.problems.map(({path, expected}) => [path, expected]),
      [
        ['$._association.statistics[0].name', 'required'],
        ['$._association.statistics[3].value', 'number'],
        ['$._association.statistics[1].value', 'required'],
        ['$._association.statistics[4].count_of', 'known'],
      ],
    );
  });

  it('counts a list that is there, if empty, and else shows the value that is stated', () => {
    const statistics = () => [
      {id: 'a', name: 'A', count_of: 'members', value: 7, breakdown: 'country'},
      {id: 'b', name: 'B', count_of: 'members'},
    ];
    const read = (members: unknown) => {
      const feed = openFeed({_association: {statistics: statistics(), members}}, url);
      return readStatistics(feed, TODAY).map(({id, value, count_of}) => [id, value, count_of]);
    };
    assert.deepEqual(read([]), [
      ['a', 0, 'members'],
      ['b', 0, 'members'],
    ]);
    assert.deepEqual(read([{id: 'm', name: 'M'}])[0], ['a', 1, 'members']);
    for (const members of [undefined, null, 'many', 5, ['Quito', 'Lima']])
      assert.deepEqual(read(members), [['a', 7, undefined]], JSON.stringify(members));
    // A bare list holds the figures, and not the members that they count.
    const bare = openFeed(statistics(), url);
    assert.deepEqual(
      readStatistics(bare, TODAY).map(({id, value}) => [id, value]),
      [['a', 7]],
    );
  });

  it('shows the value that is stated where a part of the list could not be loaded', async () => {
    const statistics = [{id: 'a', name: 'A', count_of: 'members', value: 7}];
    const members = [{id: 'm', name: 'M'}];
    const feed = openFeed({_association: {statistics, members, members_url: 'javascript:0'}}, url);
    await loadStatistics(feed, () => Promise.reject(new Error('never asked')));
    assert.equal(readStatistics(feed, TODAY)[0]!.value, 7);
    assert.deepEqual(
      feed.problems.map(({path}) => path),
      ['$._association.members_url'],
    );
  });

  it('names the file that continues the feed', async () => {
    const feed = openFeed({_association: {statistics_url: 'more.json'}}, url);
    await loadSection(feed, 'statistics', () => Promise.resolve([{id: 'a', name: 'A'}]));
    assert.deepEqual(readStatistics(feed, TODAY), []);
    assert.deepEqual(readStatistics(feed, TODAY), []);
    assert.deepEqual(
      feed.problems.map(({path, file}) => [path, file]),
      [['$[0].value', 'https://example.org/more.json']],
    );
  });
});

const figure = (fields: Partial<Statistic>): Statistic => ({id: 'a', name: 'A', value: 175, ...fields});
const toTime = (date: string) => toYears(parseEdtf(date)!);
const history = [
  {observation_date: '2017', value: 112},
  {observation_date: '2004-05', value: 95},
  {observation_date: '2021', value: 175},
];

describe('toTrend', () => {
  it('compares with the last value before its own date, whatever the order of the feed', () => {
    const trend = toTrend(figure({history, observation_date: '2021'}), toTime, false)!;
    assert.deepEqual(trend.former, {date: '2017', value: 112});
    assert.equal(trend.direction, 'up');
    assert.equal(trend.difference, 63);
    assert.equal(trend.percent!.toFixed(2), '56.25');
    assert.equal(trend.good, true);
  });

  it('claims nothing that the figures do not say', () => {
    const more = figure({
      qualifier: 'more_than',
      value: 16000,
      history: [{observation_date: '2017', value: 16132}],
    });
    assert.equal(toTrend(more, toTime, false)!.direction, 'unclear');
    assert.equal(toTrend({...more, value: 17000}, toTime, false)!.direction, 'up');
    assert.equal(toTrend({...more, qualifier: 'less_than'}, toTime, false)!.direction, 'down');
    assert.equal(toTrend(figure({}), toTime, false), undefined);
  });

  it('knows zero, fractions, percentages and falling figures that are good news', () => {
    const from = (value: number) => [{observation_date: '2017', value}];
    assert.equal(toTrend(figure({history: from(0)}), toTime, false)!.percent, undefined);
    const share = toTrend(figure({value: 70.3, history: from(70.1)}), toTime, true)!;
    assert.deepEqual([share.difference, share.percent], [0.2, undefined]);
    assert.equal(toTrend(figure({history: from(200), lower_is_better: true}), toTime, false)!.good, true);
    assert.equal(toTrend(figure({history: from(175)}), toTime, false)!.direction, 'same');
    const negative = toTrend(figure({value: -5, history: from(-10)}), toTime, false)!;
    // A share of less than nothing means nothing.
    assert.deepEqual([negative.direction, negative.percent], ['up', undefined]);
  });
});

describe('toProgress', () => {
  it('is a share of the target, or none where lower is better', () => {
    assert.deepEqual(toProgress(figure({target: 200})), {target: 200, reached: false, percent: 87.5});
    assert.equal(toProgress(figure({target: 175}))!.reached, true);
    assert.deepEqual(toProgress(figure({target: 100, lower_is_better: true})), {
      target: 100,
      reached: false,
      percent: undefined,
    });
    assert.equal(toProgress(figure({target: 175, qualifier: 'less_than'}))!.reached, false);
    assert.equal(
      toProgress(figure({target: 175, qualifier: 'more_than', lower_is_better: true}))!.reached,
      false,
    );
    assert.equal(toProgress(figure({target: 0}))!.percent, undefined);
    assert.equal(toProgress(figure({})), undefined);
  });
});

describe('toLine', () => {
  const box = {width: 100, height: 20, margin: 0};
  it('stands in proportion to time and value', () => {
    const series = [
      {date: '2000', value: 0},
      {date: '2005', value: 10},
      {date: '2020', value: 5},
    ];
    assert.deepEqual(toLine(series, toTime, box), [
      [0, 20],
      [25, 0],
      [100, 10],
    ]);
  });

  it('has numbers for a figure without a date and for figures that are all alike', () => {
    for (const value of [5, 7])
      for (const point of toLine(
        toSeries(figure({value, history: history.map((each) => ({...each, value: 5}))}), toTime),
        toTime,
        box,
      ))
        assert.ok(
          point.every((n) => n >= 0 && n <= 100),
          String(point),
        );
  });
});

describe('countBy', () => {
  it('adds up to the list, the largest first, what is unknown last', () => {
    const members = ['EC', 'MX', undefined, 'MX', undefined, undefined].map((country) => ({country}));
    assert.deepEqual(countBy(members, 'country'), [
      {key: 'MX', count: 2, first: members[1]},
      {key: 'EC', count: 1, first: members[0]},
      {key: undefined, count: 3, first: members[2]},
    ]);
  });
});

describe('foldGroups', () => {
  const groups = countBy([...'aaabbcd'].map((kind) => ({kind})).concat({} as {kind: string}), 'kind');
  const sum = (numbers: readonly {count: number}[]) => numbers.reduce((all, {count}) => all + count, 0);
  it('makes one of the smallest, and nothing is lost', () => {
    const {shown, others} = foldGroups(groups, 2);
    assert.deepEqual(
      shown.map(({key}) => key),
      ['a', 'b', undefined],
    );
    assert.deepEqual(others, {groups: 2, count: 2});
    assert.equal(sum([...shown, others]), sum(groups));
  });
  it('leaves few as they are', () => {
    assert.deepEqual(foldGroups(groups, 4), {shown: groups, others: {groups: 0, count: 0}});
  });
});

describe('toJsonLd', () => {
  const toLink = (link: string) => new URL(link, url).href;
  const of = (fields: object, organization?: unknown) =>
    toJsonLd(
      [
        {
          name: 'Cities',
          figure: '5',
          note: undefined,
          source: undefined,
          value: 5,
          qualifier: undefined,
          ...fields,
        },
      ],
      organization,
      toLink,
    );

  it('is what the vocabulary of schema.org allows', () => {
    // The types of schema-dts are the oracle: this compiles only with properties and values that schema.org knows.
    const graph = of(
      {source: {name: 'Report', url: 'https://example.org/r'}},
      {name: 'A', url: '/a'},
    ) satisfies Graph;
    const [first] = graph['@graph'];
    const observation = first! satisfies Observation;
    assert.deepEqual(observation.observationAbout satisfies Organization | undefined, {
      '@type': 'Organization',
      name: 'A',
      url: 'https://example.org/a',
    });
    assert.deepEqual(observation.variableMeasured, {'@type': 'StatisticalVariable', name: 'Cities'});
  });

  it('claims no more than the figure says', () => {
    const one = (fields: object) => of(fields)['@graph'][0]! as Record<string, unknown>;
    assert.deepEqual(
      [one({qualifier: 'more_than'})['minValue'], one({qualifier: 'more_than'})['value']],
      [5, undefined],
    );
    assert.equal(one({qualifier: 'less_than'})['maxValue'], 5);
    assert.equal(one({qualifier: 'about', figure: 'about 5 cities'})['value'], 'about 5 cities');
    assert.equal(one({observation_date: '2018-04'})['observationDate'], '2018-04');
    for (const observation_date of ['2018-04~', '1913?', '1913%', '2021-11/..'])
      assert.equal('observationDate' in one({observation_date}), false, observation_date);
    assert.equal(one({unit: '%'})['unitCode'], 'P1');
    assert.equal('observationAbout' in one({}), false);
  });

  it('survives an organization that is none', () => {
    for (const organization of [null, 5, [], {name: {}}, {name: ''}])
      assert.equal('observationAbout' in of({}, organization)['@graph'][0]!, false);
  });
});
