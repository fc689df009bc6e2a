import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatAddress} from '../../src/format/address.js';

const street = {street_address: 'Street 1', postal_code: '12345', address_locality: 'Town'};

describe('formatAddress', () => {
  // As the postal services of these countries ask for it (Universal Postal Union, postal addressing systems).
  for (const [address, lines] of [
    [{...street, address_country: 'ES'}, ['Street 1', '12345 Town']],
    [{...street, address_country: 'ES', address_region: 'Region'}, ['Street 1', '12345 Town Region']],
    // A province is named where it is another name than the town's.
    [{...street, address_country: 'ES', address_region: 'town'}, ['Street 1', '12345 Town']],
    [
      {...street, address_country: 'ES', address_locality: 'Córdoba', address_region: 'Cordoba'},
      ['Street 1', '12345 Córdoba'],
    ],
    // A state belongs to the address even so.
    [{...street, address_country: 'US', address_region: 'Town'}, ['Street 1', 'Town, Town 12345']],
    [{...street, address_country: 'US', address_region: 'NY'}, ['Street 1', 'Town, NY 12345']],
    [{...street, address_country: 'GB'}, ['Street 1', 'Town', '12345']],
    [{...street, address_country: 'HU'}, ['Town', 'Street 1', '12345']],
    [{...street, address_country: 'MX', address_region: 'HGO'}, ['Street 1', '12345 Town, HGO']],
    [
      {...street, street_address: 'House\nStreet 1', address_country: 'DE'},
      ['House', 'Street 1', '12345 Town'],
    ],
    [
      {
        street_address: '西新宿2-8-1',
        postal_code: '163-8001',
        address_locality: '新宿区',
        address_region: '東京都',
        address_country: 'JP',
      },
      ['〒163-8001', '東京都', '新宿区西新宿2-8-1'],
    ],
    [
      {
        street_address: '2-8-1 Nishi-Shinjuku',
        postal_code: '163-8001',
        address_locality: 'Shinjuku-ku',
        address_region: 'Tokyo',
        address_country: 'JP',
      },
      ['2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo', '163-8001'],
    ],
    [{address_locality: 'Genève', address_country: 'CH'}, ['Genève']],
    [street, ['Street 1', '12345 Town']],
    [{...street, address_country: 'QQ'}, ['Street 1', 'Town', '12345']],
  ] as const) {
    it(`${Object.values(address).at(-1)}: ${lines.join(' / ')}`, () =>
      assert.deepEqual(formatAddress(address, 'Country'), [...lines, 'Country']));
  }

  it('loses nothing that the feed gives, in any country', () => {
    const codes = Array.from({length: 676}, (_, i) =>
      String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
    );
    for (const address_country of codes) {
      const text = formatAddress({...street, address_region: 'Region', address_country}, undefined).join(
        '\n',
      );
      for (const part of ['Street 1', '12345', 'Town', 'Region'])
        assert.ok(text.includes(part), `${address_country}: ${text}`);
      assert.doesNotMatch(text, /undefined|%|^[^\p{L}\p{N}〒]/mu);
    }
  });
});
