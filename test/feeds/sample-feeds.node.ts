import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const read = (path: string): JsonObject =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as JsonObject;

const feeds = {
  flacma: read('../../stories/feeds/flacma.json'),
  uclg: read('../../stories/feeds/uclg.json'),
  humanRights: read('../../stories/feeds/uclg-human-rights.json'),
  empty: read('../../stories/feeds/empty.json'),
};
const named = Object.entries(feeds);

/** The languages that each feed promises beside its own. */
const promised: Record<string, readonly string[]> = {
  flacma: ['en'],
  uclg: ['fr', 'es', 'ar'],
  humanRights: ['es', 'ar'],
  empty: [],
};

const ajv = new Ajv({allErrors: true, strictRequired: false});
formats.default(ajv);
const validate = ajv.compile(read('./json-feed-1.1.schema.json'));

/** What the standard objects to, as `path keyword: detail`. */
function objections(feed: Json): string[] {
  validate(feed);
  return (validate.errors ?? [])
    .filter(({keyword}) => keyword !== 'anyOf')
    .map(({instancePath, keyword, params}) => `${instancePath} ${keyword}: ${Object.values(params).join()}`);
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectIn(value: JsonObject, key: string): JsonObject {
  const found = value[key];
  assert.ok(isObject(found), `${key} is an object`);
  return found;
}

function listIn(value: JsonObject, key: string): readonly JsonObject[] {
  const found = value[key] ?? [];
  assert.ok(Array.isArray(found), `${key} is a list`);
  return found as readonly JsonObject[];
}

function textIn(value: JsonObject, key: string): string {
  const found = value[key];
  assert.ok(typeof found === 'string', `${key} is a text`);
  return found;
}

const associationOf = (feed: JsonObject) => objectIn(feed, '_association');
const milestonesOf = (feed: JsonObject) =>
  listIn(feed, 'items').map((item) => ({item, milestone: objectIn(item, '_milestone')}));

function byId(list: readonly JsonObject[], id: string): JsonObject {
  const found = list.find((each) => each['id'] === id);
  assert.ok(found, `there is ${id}`);
  return found;
}

/** The other languages of an object; those of JSON Feed's own objects carry the underscore of an extension. */
function translationsOf(value: JsonObject): JsonObject | undefined {
  const found = value['translations'] ?? value['_translations'];
  return isObject(found) ? found : undefined;
}

/** Every object of the feed with its path; not those inside `translations`. */
function* objectsIn(value: Json, path = '$'): Generator<readonly [string, JsonObject]> {
  if (isObject(value)) {
    yield [path, value];
    for (const [key, each] of Object.entries(value)) {
      if (!/^_?translations$/.test(key)) yield* objectsIn(each, `${path}.${key}`);
    }
  } else if (Array.isArray(value)) {
    for (const [index, each] of (value as readonly Json[]).entries())
      yield* objectsIn(each, `${path}[${index}]`);
  }
}

/** Every string of a value with its path. */
function* stringsIn(value: Json | undefined, path = '$'): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* stringsIn(each, `${path}.${key}`);
  }
}

/** The text of an object in its own language and in all others, thousands without separators. */
function wordsOf(value: JsonObject, ...fields: string[]): string[] {
  const versions = [value, ...Object.values(translationsOf(value) ?? {})];
  return versions.map((each) =>
    fields
      .map((field) => (isObject(each) ? textIn(each, field) : ''))
      .join(' ')
      .replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, ''),
  );
}

function saysEverywhere(value: JsonObject, fields: string[], ...facts: string[]): void {
  for (const words of wordsOf(value, ...fields)) {
    for (const fact of facts) assert.match(words, new RegExp(`(?<!\\w)${fact}(?!\\w)`, 'u'));
  }
}

describe('the schema of JSON Feed 1.1', () => {
  const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'Town hall', items: []};
  const item = {id: '1', content_text: 'The square is open.'};

  const valid: Record<string, Json> = {
    'the smallest feed': feed,
    'text and HTML side by side': {
      ...feed,
      home_page_url: 'https://example.org/',
      feed_url: 'https://example.org/feed.json',
      items: [item, {id: '2', content_html: '<p>It rains.</p>', url: 'https://example.org/2'}],
    },
    'a podcast': {
      ...feed,
      user_comment: 'Add this address to a podcast client.',
      items: [
        {
          ...item,
          content_html: '<p>The square is <em>open</em>.</p>',
          summary: 'On the square.',
          date_published: '2014-05-09T14:04:00-07:00',
          attachments: [
            {
              url: 'https://example.org/1.m4a',
              mime_type: 'audio/x-m4a',
              size_in_bytes: 9,
              duration_in_seconds: 6,
            },
          ],
        },
      ],
    },
    'a microblog without titles': {
      ...feed,
      authors: [{name: 'Town clerk', url: 'mailto:clerk@example.org'}],
      items: [{...item, language: 'es-MX', tags: ['square'], date_published: '2016-02-09T14:22:00.5Z'}],
    },
    'fields of version 1': {
      ...feed,
      author: {name: 'Town clerk'},
      items: [{...item, author: {name: 'Mayor'}}],
    },
    'hubs and an end': {...feed, expired: true, hubs: [{type: 'WebSub', url: 'https://example.org/hub'}]},
    'extensions anywhere': {
      ...feed,
      _town: {about: 'https://example.org/docs', größe: 1},
      items: [{...item, _town: {translations: {}}}],
    },
  };
  for (const [name, document] of Object.entries(valid)) {
    it(`accepts ${name}`, () => assert.deepEqual(objections(document), []));
  }

  const invalid: Record<string, readonly [Json, string]> = {
    'no version': [{title: 'Town hall', items: []}, ' required: version'],
    'no title': [{version: feed.version, items: []}, ' required: title'],
    'no items': [{version: feed.version, title: 'Town hall'}, ' required: items'],
    'another version': [
      {...feed, version: 'https://jsonfeed.org/version/2'},
      '/version const: https://jsonfeed.org/version/1.1',
    ],
    'items without an id': [{...feed, items: [{content_text: ''}]}, '/items/0 required: id'],
    'items with a blank id': [{...feed, items: [{...item, id: ' '}]}, '/items/0/id pattern: \\S'],
    'items with a number for an id': [{...feed, items: [{...item, id: 1}]}, '/items/0/id type: string'],
    'items without content': [
      {...feed, items: [{id: '1', title: 'Open'}]},
      '/items/0 required: content_text',
    ],
    'days for timestamps': [
      {...feed, items: [{...item, date_published: '2016-02-09'}]},
      '/items/0/date_published format: date-time',
    ],
    'relative links': [{...feed, home_page_url: '/'}, '/home_page_url format: uri'],
    'empty authors': [{...feed, authors: [{}]}, '/authors/0 minProperties: 1'],
    'attachments without a type': [
      {...feed, items: [{...item, attachments: [{url: 'https://example.org/1.m4a'}]}]},
      '/items/0/attachments/0 required: mime_type',
    ],
    'null for an absent field': [{...feed, description: null}, '/description type: string'],
    'additions without an underscore': [{...feed, town: {}}, ' additionalProperties: town'],
    'extensions that are no objects': [{...feed, _town: 'Cuenca'}, '/_town type: object'],
    'dots in names': [{...feed, _town: {'a.b': 1}}, '/_town pattern: ^[^_.][^.]*$'],
    'underscores inside extensions': [{...feed, _town: {_size: 1}}, '/_town pattern: ^[^_.][^.]*$'],
  };
  for (const [name, [document, objection]] of Object.entries(invalid)) {
    it(`rejects ${name}`, () =>
      assert.ok(objections(document).includes(objection), objections(document).join('\n')));
  }
});

describe('each sample feed', () => {
  /** Where the feeds go beyond the standard: a hint to editors. */
  const beyond = /^ additionalProperties: \$schema$/;

  for (const [name, feed] of named) {
    it(`${name} is a JSON Feed 1.1`, () => {
      assert.deepEqual(
        objections(feed).filter((each) => !beyond.test(each)),
        [],
      );
      assert.equal(feed['$schema'], '../../dist/feed.schema.json');
      assert.match(textIn(associationOf(feed), 'about'), /Plaza/);
      assert.equal(associationOf(feed)['schema_version'], '1');
    });

    it(`${name} has unique ids, and no reference leads nowhere`, () => {
      const association = associationOf(feed);
      const ids = (list: readonly JsonObject[]) => list.map((each) => textIn(each, 'id'));
      for (const list of [
        listIn(feed, 'items'),
        ...['networks', 'members', 'priorities', 'statistics', 'contacts'].map((key) =>
          listIn(association, key),
        ),
      ]) {
        assert.equal(new Set(ids(list)).size, list.length);
        for (const id of ids(list)) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
      const items = listIn(feed, 'items');
      for (const {item, milestone} of milestonesOf(feed)) {
        for (const id of (milestone['follows'] ?? []) as readonly string[]) {
          const earlier = textIn(objectIn(byId(items, id), '_milestone'), 'date');
          assert.ok(earlier < textIn(milestone, 'date'), `${textIn(item, 'id')} comes after ${id}`);
        }
      }
      for (const member of listIn(association, 'members')) {
        for (const id of (member['network_ids'] ?? []) as readonly string[]) {
          byId(listIn(association, 'networks'), id);
        }
      }
    });

    it(`${name} lists the newest item first`, () => {
      const dates = milestonesOf(feed).map(({milestone}) => textIn(milestone, 'date'));
      assert.deepEqual(dates, [...dates].sort().reverse());
    });

    it(`${name} links to https only`, () => {
      for (const [path, value] of stringsIn(feed)) {
        if (!/(url|image|icon|version|profiles\.\d+)$/.test(path) || path.endsWith('schema_version'))
          continue;
        assert.equal(new URL(value).protocol, 'https:', path);
        assert.equal(new URL(value).href, value, path);
      }
    });

    it(`${name} has every text in every promised language`, () => {
      const texts =
        /^(title|description|content_text|name|abbreviation|organization|place|region|unit|note|role|topics|objectives|address_locality)$/;
      for (const [path, object] of objectsIn(feed)) {
        // Links are named by site or symbol; the names of people stay as they are.
        if (/\.links\[\d+\]$/.test(path)) continue;
        const isPerson = /\.(people|contacts)\[\d+\]$/.test(path) && 'role' in object;
        const own = Object.entries(object).filter(([key, value]) => texts.test(key) && !isObject(value));
        const wanted = own
          .filter(([, value]) => /\p{L}/u.test(JSON.stringify(value)) && value !== 'FLACMA')
          .map(([key]) => key)
          .filter((key) => !(isPerson && key === 'name'));
        const translations = translationsOf(object) ?? {};
        const languages = wanted.length === 0 ? Object.keys(translations) : promised[name]!;
        assert.deepEqual(Object.keys(translations), languages, path);
        for (const language of languages) {
          const translated = objectIn(translations, language);
          for (const key of wanted) assert.ok(key in translated, `${path} has ${key} in ${language}`);
          for (const [key, value] of Object.entries(translated)) {
            const original = object[key];
            assert.equal(typeof value, typeof original, `${path}.${key} in ${language}`);
            if (Array.isArray(value)) assert.equal(value.length, (original as readonly Json[]).length);
            for (const [, words] of stringsIn(value)) assert.match(words, /\S/);
          }
        }
      }
    });

    it(`${name} keeps to each language's typography`, () => {
      const check = (language: string, path: string, words: string) => {
        assert.doesNotMatch(words, /['"]|\s$|^\s| {2}|\.\.\./, path);
        if (language === 'fr') assert.doesNotMatch(words, /[^\u00a0\u202f][;:!?»]|«[^\u00a0\u202f]/, path);
        if (language === 'es') assert.doesNotMatch(words, /[“”]|«\s|\s»|\d,\d{3}/, path);
        if (language === 'en') assert.doesNotMatch(words, /[«»]/, path);
      };
      for (const [path, {translations: inside, _translations, ...object}] of objectsIn(feed)) {
        const translations = inside ?? _translations;
        for (const [key, value] of Object.entries(object)) {
          if (typeof value === 'string' && !/url|version|schema|about/.test(key)) {
            check(textIn(feed, 'language'), `${path}.${key}`, value);
          }
        }
        if (!isObject(translations)) continue;
        for (const [language, fields] of Object.entries(translations)) {
          for (const [key, words] of stringsIn(fields)) check(language, `${path} ${language} ${key}`, words);
        }
      }
    });
  }

  it('empty holds nothing and says so', () => {
    const association = associationOf(feeds.empty);
    for (const list of [listIn(feeds.empty, 'items'), ...Object.values(association).filter(Array.isArray)]) {
      assert.deepEqual(list, []);
    }
    assert.match(textIn(objectIn(association, 'organization'), 'name'), /without data/);
  });
});

describe('the facts about FLACMA', () => {
  const association = associationOf(feeds.flacma);

  it('name the federation', () => {
    const {translations, ...organization} = objectIn(association, 'organization');
    assert.ok(translations);
    assert.deepEqual(organization, {
      name: 'Federación Latinoamericana de Ciudades, Municipios y Asociaciones de Gobiernos Locales',
      abbreviation: 'FLACMA',
      url: 'https://flacma.lat/',
      founding_date: '1981-11-17',
    });
    saysEverywhere(feeds.flacma, ['description'], '16000', '33', '(CGLU|UCLG)');
  });

  it('hold every figure', () => {
    const statistics = listIn(association, 'statistics');
    assert.deepEqual(
      statistics.map(({id, value, qualifier = null}) => [id, value, qualifier]),
      [
        ['ciudades-y-municipios', 16_000, 'more_than'],
        ['paises', 33, null],
        ['asociaciones', 50, null],
        ['oficinas', 16, null],
        ['proyectos', 24, null],
        ['redes', 15, null],
        ['comisiones', 49, null],
        ['consejos', 3, null],
      ],
    );
    saysEverywhere(byId(statistics, 'ciudades-y-municipios'), ['note'], '16400');
    assert.equal(byId(statistics, 'redes')['value'], listIn(association, 'networks').length);
  });

  it('list the fifteen networks', () => {
    assert.deepEqual(
      listIn(association, 'networks').map(({name}) => name),
      [
        'Red Latinoamericana de Ciudades Intermedias',
        'Ciudades Turísticas',
        'Ciudades Inteligentes',
        'Ciudades Patrimonio Cultural',
        'Transparencia en Gobiernos Locales',
        'Mujeres Municipalistas',
        'Ciudades Fronterizas',
        'Gobiernos Regionales',
        'Ciudades Sustentables y por el Clima',
        'Ciudades sobre Movilidad',
        'Ciudades por la Salud',
        'Ciudades Educadoras',
        'Ciudades Seguras',
        'Ciudades de América del Norte',
        'Ciudades por la Paz',
      ],
    );
  });

  it('tell who presides over the intermediary cities, and their objectives word for word', () => {
    const network = byId(listIn(association, 'networks'), 'ciudades-intermedias');
    const [president] = listIn(network, 'people');
    assert.equal(president?.['name'], 'Pedro Palacios Ullauri');
    assert.equal(president['role'], 'Presidente');
    assert.match(textIn(president, 'organization'), /Cuenca, Ecuador$/);
    assert.match(textIn(president, 'organization'), /Cuenca, Ecuador/);
    assert.deepEqual(network['objectives'], [
      'Impulsar a las Ciudades Intermedias como actores clave en el desarrollo de las principales agendas a nivel internacional.',
      'Fungir como un espacio de diálogo para la coordinación de las Ciudades Intermedias de la región con el objetivo de estructurar acciones efectivas.',
      'Integrar un vigoroso grupo de representación mediante el cual las Ciudades Intermedias de América Latina, proyecten su agenda de trabajo, objetivos y necesidades ante las principales instancias internacionales.',
    ]);
  });

  it('date its history', () => {
    assert.deepEqual(
      milestonesOf(feeds.flacma).map(({item, milestone: {date, place}}) => [item['id'], date, place]),
      [
        ['xii-cumbre-hemisferica-2018', '2018-08', 'Punta del Este, Uruguay'],
        ['reestructuracion-2017', '2017-08-28', 'Pachuca, México'],
        ['xi-cumbre-hemisferica-2017', '2017-08-23/2017-08-26', 'Pachuca, México'],
        ['fundacion-1981', '1981-11-17', 'Quito'],
      ],
    );
    const summit = byId(listIn(feeds.flacma, 'items'), 'xi-cumbre-hemisferica-2017');
    saysEverywhere(summit, ['content_text'], '3183', '894', '28');
  });

  it('say whom to write to', () => {
    const [contact] = listIn(association, 'contacts');
    const {name, role, email, profiles} = contact!;
    assert.deepEqual(
      [name, role, email],
      ['Sergio Arredondo Olvera', 'Secretario General', 'flacma@flacma.lat'],
    );
    assert.deepEqual(profiles, ['https://twitter.com/FLACMA_', 'https://www.facebook.com/laFLACMA']);
  });
});

describe('the facts about UCLG', () => {
  const association = associationOf(feeds.uclg);

  it('name the organisation in its three languages', () => {
    const organization = objectIn(association, 'organization');
    const names = [
      organization,
      ...['fr', 'es'].map((each) => objectIn(objectIn(organization, 'translations'), each)),
    ];
    assert.deepEqual(
      names.map(({name, abbreviation}) => [name, abbreviation]),
      [
        ['United Cities and Local Governments', 'UCLG'],
        ['Cités et Gouvernements Locaux Unis', 'CGLU'],
        ['Ciudades y Gobiernos Locales Unidos', 'CGLU'],
      ],
    );
    saysEverywhere(feeds.uclg, ['description'], '(Bogotá|بوغوتا)');
  });

  it('hold the five lines of work', () => {
    const priorities = listIn(association, 'priorities');
    assert.deepEqual(
      priorities.map(({name}) => name),
      [
        'Strengthening the UCLG network',
        'Policy and advocacy',
        'Implementation',
        'Learning',
        'Monitoring and reporting',
      ],
    );
    saysEverywhere(byId(priorities, 'policy-and-advocacy'), ['description'], 'Global Taskforce');
  });

  it('hold every figure, and the earlier ones', () => {
    const statistics = listIn(association, 'statistics');
    assert.deepEqual(
      statistics.map(({id, value, qualifier = null, unit = null}) => [id, value, qualifier, unit]),
      [
        ['local-governments', 240_000, 'more_than', 'towns, cities, regions and metropolises'],
        ['associations', 175, 'more_than', null],
        ['countries', 140, null, null],
        ['people', 5_000_000_000, null, 'people'],
        ['share-of-world-population', 70, null, '%'],
      ],
    );
    for (const statistic of statistics) {
      assert.equal(objectIn(statistic, 'source')['url'], 'https://uclg.org/join-uclg');
    }
    for (const [id, earlier] of [
      ['local-governments', '1000'],
      ['associations', '112'],
      ['countries', '95'],
    ] as const) {
      saysEverywhere(byId(statistics, id), ['note'], earlier, 'citiesalliance.org/uclg');
    }
  });

  it('list the nine sections', () => {
    const members = listIn(association, 'members');
    assert.deepEqual(
      members.map(({name, classification}) => [name, classification]),
      [
        'Africa',
        'Asia-Pacific (ASPAC)',
        'Eurasia',
        'Europe (CEMR)',
        'Middle East and West Asia (MEWA)',
        'Latin America',
        'North America (NORAM)',
        'Metropolis',
        'Forum of Regions',
      ].map((name) => [name, 'section']),
    );
    assert.equal(byId(members, 'aspac')['start_date'], '2004-04');
  });

  it('date its history', () => {
    assert.deepEqual(
      milestonesOf(feeds.uclg).map(({milestone: {date, place = null}}) => [date, place]),
      [
        ['2022-10-10/2022-10-14', 'Daejeon'],
        ['2019-11', 'Durban'],
        ['2016-10-15', 'Bogotá'],
        ['2013', 'Rabat'],
        ['2010-11', 'Mexico City'],
        ['2005-06-09/2005-06-10', 'Beijing'],
        ['2004-10-07/2004-10-08', 'São Paulo'],
        ['2004-04', null],
        ['2004', null],
        ['1913', 'Ghent'],
      ],
    );
  });

  it('say where the World Secretariat is', () => {
    const [contact] = listIn(association, 'contacts');
    assert.equal(contact?.['name'], 'World Secretariat');
    assert.equal(contact['telephone'], '+34 93 342 87 50');
    const {translations, ...address} = objectIn(contact, 'address');
    assert.ok(translations);
    assert.deepEqual(address, {
      street_address: 'Carrer Avinyó, 15',
      postal_code: '08002',
      address_locality: 'Barcelona',
      address_country: 'ES',
    });
  });
});

describe('the facts about the committee on human rights', () => {
  const items = listIn(feeds.humanRights, 'items');

  it('hold every date, symbol and kind', () => {
    assert.deepEqual(
      milestonesOf(feeds.humanRights)
        .map(({milestone: {date, symbol = null, category}}) => [date, symbol, category])
        .reverse(),
      [
        ['2013-09-26', 'A/HRC/RES/24/2', 'resolution'],
        ['2014-09-25', 'A/HRC/RES/27/4', 'resolution'],
        ['2014-11-17', 'A/HRC/27/59', 'report'],
        ['2015-09-22', 'A/HRC/30/49', 'report'],
        ['2016-09-29', 'A/HRC/RES/33/8', 'resolution'],
        ['2017-09-04', null, 'event'],
        ['2018-04', 'A/HRC/38/22', 'report'],
        ['2018-09-27', 'A/HRC/RES/39/7', 'resolution'],
        ['2019-07-02', 'A/HRC/42/22', 'report'],
        ['2020', 'A/HRC/RES/45/7', 'resolution'],
        ['2021-11', null, 'agreement'],
        ['2022-07-22', 'A/HRC/51/10', 'report'],
        ['2022-10', 'A/HRC/RES/51/12', 'resolution'],
      ],
    );
  });

  it('derive id, address and status from the symbol', () => {
    for (const {item, milestone} of milestonesOf(feeds.humanRights)) {
      const symbol = 'symbol' in milestone ? textIn(milestone, 'symbol') : '';
      assert.equal(milestone['status'], symbol.includes('/RES/') ? 'adopted' : undefined);
      if (!symbol) continue;
      assert.equal(item['id'], symbol.toLowerCase().replaceAll('/', '-'));
      assert.equal(item['url'], `https://undocs.org/${symbol}`);
    }
  });

  it('tell in every language what the table tells', () => {
    const facts: Record<string, readonly string[]> = {
      'a-hrc-res-27-4': ['24/2', 'A/HRC/27/59'],
      'a-hrc-30-49': ['30(th|\\.º)?', '18', '2015'],
      'intersessional-panel-2017': ['(Madrid|مدريد)', '(Lausanne|Lausana|لوزان)'],
      'a-hrc-38-22': ['38(th|\\.º)?', '18', '6', '2018'],
      'a-hrc-res-39-7': ['A/HRC/39/L\\.8', '4', '47', '(OHCHR|ACNUDH|المفوضية السامية)'],
      'a-hrc-42-22': ['39/7', '59', '(OHCHR|ACNUDH|المفوضية السامية)'],
      'a-hrc-res-45-7': ['(twenty|veinte|عشرين)'],
      'uclg-ohchr-agreement-2021': [
        '(UCLG|CGLU|المدن والحكومات المحلية المتحدة)',
        '(Human Rights|Derechos Humanos|حقوق الإنسان)',
      ],
    };
    for (const [id, said] of Object.entries(facts)) {
      saysEverywhere(byId(items, id), ['title', 'content_text'], ...said);
    }
    const place = (id: string) => objectIn(byId(items, id), '_milestone')['place'];
    assert.equal(place('intersessional-panel-2017'), 'Palais des Nations, Geneva');
    assert.equal(place('a-hrc-30-49'), 'Geneva');
  });

  it('follow from one another', () => {
    assert.deepEqual(
      milestonesOf(feeds.humanRights)
        .flatMap(({item, milestone}) => (milestone['follows'] ? [[item['id'], milestone['follows']]] : []))
        .reverse(),
      [
        ['a-hrc-res-27-4', ['a-hrc-res-24-2']],
        ['a-hrc-27-59', ['a-hrc-res-24-2', 'a-hrc-res-27-4']],
        ['a-hrc-30-49', ['a-hrc-res-27-4']],
        ['a-hrc-res-33-8', ['a-hrc-30-49']],
        ['intersessional-panel-2017', ['a-hrc-res-33-8']],
        ['a-hrc-38-22', ['intersessional-panel-2017']],
        ['a-hrc-res-39-7', ['a-hrc-38-22']],
        ['a-hrc-42-22', ['a-hrc-res-39-7']],
      ],
    );
  });

  it('link to where each is told', () => {
    const hosts = milestonesOf(feeds.humanRights).map(({item, milestone}) => [
      item['id'],
      listIn(milestone, 'links').map((link) => new URL(textIn(link, 'url')).hostname.replace(/^www\./, '')),
    ]);
    assert.deepEqual(Object.fromEntries(hosts), {
      'a-hrc-res-24-2': ['right-docs.org'],
      'a-hrc-res-27-4': ['right-docs.org'],
      'a-hrc-27-59': ['uclg-cisdp.org'],
      'a-hrc-30-49': ['old.uclg.org'],
      'a-hrc-res-33-8': ['right-docs.org'],
      'intersessional-panel-2017': ['uclg-cisdp.org'],
      'a-hrc-38-22': ['right-docs.org'],
      'a-hrc-res-39-7': ['undocs.org', 'right-docs.org'],
      'a-hrc-42-22': ['ohchr.org'],
      'a-hrc-res-45-7': ['uclg-cisdp.org'],
      'uclg-ohchr-agreement-2021': ['uclg-cisdp.org'],
      'a-hrc-51-10': ['ohchr.org'],
      'a-hrc-res-51-12': [],
    });
  });

  it('hold the four key messages and whom to contact', () => {
    const association = associationOf(feeds.humanRights);
    assert.deepEqual(
      listIn(association, 'priorities').map(({id}) => id),
      ['local-democracy', 'participatory-democracy', 'resources', 'right-to-the-city'],
    );
    const organization = 'UCLG Committee on Social Inclusion, Participatory Democracy and Human Rights';
    assert.equal(objectIn(association, 'organization')['name'], organization);
    const [contact] = listIn(association, 'contacts');
    assert.deepEqual(
      [contact?.['name'], contact?.['organization'], contact?.['url']],
      ['Executive Secretariat', organization, 'https://uclg-cisdp.org/'],
    );
  });
});
