import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {distance, SearchIndex} from '../../src/model/search-index.js';
import {fold, markPassages, toSearchWords} from '../../src/model/text-search.js';

const places: [name: string, rest: string][] = [
  ['Puerto Bogotá', 'Cundinamarca Colombia'],
  ['Bogotá', 'Bogotá Colombia'],
  ['São Paulo do Potengi', 'Rio Grande do Norte Brasil'],
  ['São Paulo', 'São Paulo Brasil'],
  ['Campinas', 'São Paulo Brasil'],
  ['San José', 'Costa Rica'],
  ['Valle de San Juan', 'Tolima Colombia'],
  ['Ayasan', 'Peru'],
  ['Guadalajara', 'Jalisco México'],
  ['Nuevo México', 'Chiapas México'],
  ['Mérida', 'Yucatán México'],
];

function indexOf(list: readonly [string, string][]): SearchIndex {
  const index = new SearchIndex();
  for (const [name, rest] of list) index.add(name, rest);
  return index;
}

describe('SearchIndex', () => {
  const index = indexOf(places);
  const search = (query: string) => index.search(query).map((number) => places[number]![0]);

  it('ranks the name itself, its start, a word’s start, inside, and elsewhere', () => {
    assert.deepEqual(search('sao paulo'), ['São Paulo', 'São Paulo do Potengi', 'Campinas']);
    assert.deepEqual(search('san').slice(0, 3), ['San José', 'Valle de San Juan', 'Ayasan']);
    assert.deepEqual(search('méxico'), ['Nuevo México', 'Guadalajara', 'Mérida']);
  });

  it('wants every word, in any order', () => {
    assert.deepEqual(search('paulo sao'), ['São Paulo', 'São Paulo do Potengi', 'Campinas']);
    assert.deepEqual(search('paulo potengi'), ['São Paulo do Potengi']);
    assert.deepEqual(search('colombia bogota'), ['Puerto Bogotá', 'Bogotá']);
  });

  it('forgives slips, nearest first, and never at the cost of what was written', () => {
    assert.deepEqual(search('bogta'), ['Bogotá', 'Puerto Bogotá']);
    assert.deepEqual(search('guadalajra'), ['Guadalajara']);
    assert.deepEqual(search('gaudaljara'), ['Guadalajara']);
    assert.deepEqual(search('merida')[0], 'Mérida');
    assert.deepEqual(search('sna'), []);
  });

  it('finds what was written before it has learnt any words, and learns them bit by bit', () => {
    const slow = indexOf(places);
    const find = (query: string) => slow.search(query).map((number) => places[number]?.[0] ?? 'new');
    assert.deepEqual(find('bogota'), ['Bogotá', 'Puerto Bogotá']);
    let asked = 0;
    const isThirdTime = () => ++asked === 3;
    assert.equal(slow.learn(isThirdTime), false);
    assert.deepEqual(find('bogta'), ['Bogotá', 'Puerto Bogotá']);
    slow.add('Bogotá Nueva', '');
    assert.equal(
      slow.learn(() => true),
      false,
    );
    assert.equal(
      slow.learn(() => false),
      true,
    );
    assert.deepEqual(find('bogta'), ['Bogotá', 'new', 'Puerto Bogotá']);
  });

  it('finds nothing where there is nothing', () => {
    for (const query of ['xyz', '', '  ', '\t', '\n', '—']) assert.deepEqual(search(query), []);
  });

  it('finds exactly what a plain search of folded text finds, where nobody slips', () => {
    const letters = 'aeioulnrst '.split('');
    let state = 7;
    const random = (below: number) => (state = (state * 1664525 + 1013904223) % 2 ** 32) % below;
    const word = (length: number) => Array.from({length}, () => letters[random(letters.length)]).join('');
    const list = Array.from({length: 500}, (): [string, string] => [word(2 + random(12)), word(random(9))]);
    const many = indexOf(list);
    for (let i = 0; i < 300; i++) {
      const words = toSearchWords(word(1 + random(3)));
      const plain = list.flatMap(([name, rest], entry) => {
        const texts = [fold(name), fold(rest)];
        return words.length > 0 && words.every((each) => texts.some((text) => text.includes(each)))
          ? [entry]
          : [];
      });
      // Words of one to three letters are too short for slips.
      const found = many
        .search(words.join(' '))
        .filter((entry) => plain.includes(entry) || plain.length >= 10);
      assert.deepEqual(
        [...found].sort((a, b) => a - b),
        plain,
        words.join(' '),
      );
    }
  });
});

describe('fold', () => {
  const alike: [string, string][] = [
    ['São Tomé', 'sao tome'],
    ['ÑUÑOA', 'nunoa'],
    ['Iğdır', 'igdir'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Tromsø', 'tromso'],
    ['أحمد', 'احمد'],
    ['القاهرة', 'القاهره'],
    ['Saint-John’s', 'saint john s'],
    ['  a  b ', 'a b'],
  ];
  for (const [text, folded] of alike) it(`${text} is ${folded}`, () => assert.equal(fold(text), folded));
});

describe('markPassages', () => {
  const show = (text: string, query: string) =>
    markPassages(text, toSearchWords(query))
      .map((passage) => (passage.found ? `[${passage.text}]` : passage.text))
      .join('');

  it('marks what was found in the text as it is written', () => {
    assert.equal(show('São Paulo', 'sao'), '[São] Paulo');
    assert.equal(show('Großstraße 1', 'strasse'), 'Groß[straße] 1');
    assert.equal(show('Mérida, Mérida', 'mer'), '[Mér]ida, [Mér]ida');
    assert.equal(show('S\u0301ao', 'sao'), '[S\u0301ao]');
    assert.equal(show('San José, Costa Rica', 'san jose rica'), '[San José], Costa [Rica]');
    assert.equal(show('Bogotá', 'bogta'), 'Bogotá');
    assert.equal(show('Bogotá', ''), 'Bogotá');
  });
});

describe('distance', () => {
  it('counts letters left out, put in, mistaken and swapped', () => {
    const pairs: [string, string, number][] = [
      ['bogota', 'bogota', 0],
      ['bogta', 'bogota', 1],
      ['boggota', 'bogota', 1],
      ['bagota', 'bogota', 1],
      ['obgota', 'bogota', 1],
      ['bgta', 'bogota', 2],
      ['lima', 'quito', 3],
    ];
    for (const [a, b, expected] of pairs) assert.equal(distance(a, b, 2), expected, `${a} ${b}`);
  });
});
